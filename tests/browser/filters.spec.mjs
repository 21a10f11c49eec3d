// A reader filters by donor and country, goes back, and shares the link.
import { expect, open, test } from "./page.mjs";

const counted = (page) => page.locator(".filter-effects p").first();
const rows = (page) => page.locator("#projects tbody tr[data-id]");

/** Opens a filter, types, and ticks the option with this value. */
async function choose(page, filter, typed, value) {
  const details = page.locator(`.filter[data-filter="${filter}"]`);
  if (!(await details.evaluate((d) => d.open))) await details.locator("summary").click();
  await details.locator("input[type=search]").fill(typed);
  await details.locator(`input[type=checkbox][value="${value}"]`).click();
}

test("filtering by the donor DEU shows what Germany supports, and says that pooled money is not traceable", async ({ dashboard: page }) => {
  const before = await rows(page).count();
  await choose(page, "donor", "germ", "DEU");
  await expect(page).toHaveURL(/\?donor=DEU$/);
  await expect(page.getByRole("link", { name: "Remove filter Donor: Germany" })).toBeVisible();
  await expect(page.locator(".filter-effects")).toContainText("cannot be traced to a project");
  // The sentence leads with what Germany is published to have given, and calls it a pledge.
  await expect(page.locator("#lead")).toContainText(/^Germany is named as donor \d+ times, in cycles, payments and lists that may overlap\. One amount is published: EUR\u00a01.2\u00a0million pledged to UNSCAR, 2014/);
  await expect(page.locator("#contributions .plot-bars, #contributions .marks").first()).toContainText("Germany to UNSCAR, 2014: pledged");
  const after = await rows(page).count();
  expect(after).toBeGreaterThan(10);
  expect(after).toBeLessThan(before);
  await expect(counted(page)).toHaveText(`${after} project records shown of ${before}`);
  // Published by name: Germany paid for Cameroon in 2020, Japan for Kenya.
  await expect(page.locator('tr[data-id="AAM-2020-CMR"]')).toHaveCount(1);
  await expect(page.locator('tr[data-id="AAM-2020-KEN"]')).toHaveCount(0);
  await page.getByRole("link", { name: "Reset all filters" }).click();
  await expect(rows(page)).toHaveCount(before);
});

test("filtering by the country KEN keeps the records that reached Kenya, and says how many are hidden for lack of a place", async ({ dashboard: page }) => {
  await choose(page, "country", "kenya", "KEN");
  await expect(page).toHaveURL(/\?country=KEN$/);
  await expect(page.locator(".filter-effects")).toContainText("no source names all their countries");
  expect(await rows(page).count()).toBeGreaterThan(2);
  await expect(page.locator("#lead")).toContainText("name Kenya");
  for (const row of await rows(page).all()) {
    await row.locator("th a").click();
    await expect(page.locator(".project-detail")).toContainText("Kenya");
    await row.locator("th a").click();
  }
  await expect(page.locator('.tile[data-key="unscar"]')).not.toContainText("13\u00a0million");
});

test("a link gives the same view as the clicks, after a reload, back and forward too", async ({ page }) => {
  await open(page, "?mechanism=unscar&country=KEN&year=2016");
  const linked = await rows(page).evaluateAll((all) => all.map((row) => row.dataset.id));
  expect(linked.length).toBeGreaterThan(0);
  await open(page);
  await choose(page, "mechanism", "unscar", "unscar");
  await choose(page, "country", "kenya", "KEN");
  await choose(page, "year", "2016", "2016");
  await expect(page).toHaveURL(/\?mechanism=unscar&country=KEN&year=2016$/);
  await expect(rows(page)).toHaveCount(linked.length);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.dataset.id))).toEqual(linked);
  await page.reload();
  await expect(rows(page)).toHaveCount(linked.length);
  await page.goBack();
  await expect(page).toHaveURL(/\?mechanism=unscar&country=KEN$/);
  await expect(page.getByRole("link", { name: "Remove filter Year: 2016" })).toHaveCount(0);
  await page.goForward();
  await expect(rows(page)).toHaveCount(linked.length);
});

test("values nobody knows are named and ignored", async ({ page }) => {
  await open(page, "?donor=XXX&colour=red");
  await expect(page.locator(".findings")).toContainText("colour=red");
  await expect(page.locator(".findings")).toContainText("donor=XXX");
  await expect(counted(page)).toHaveText(/^(\d+) project records shown of \1$/);
});

test("clicking a mark filters everything", async ({ dashboard: page }) => {
  await page.locator("#matrix .matrix-country").first().click();
  await expect(page).toHaveURL(/\?country=[A-Z]{3}$/);
  await expect(page.locator(".chip")).toHaveCount(1);
});

test("searching projects narrows the table and stays in the address without a step for each letter", async ({ dashboard: page }) => {
  await page.locator("input[name=search]").fill("cote d'ivoire");
  await expect(page).toHaveURL(/\?search=/);
  expect(await rows(page).count()).toBeGreaterThan(3);
  await page.locator("select[name=sort]").selectOption("title");
  await expect(page).toHaveURL(/sort=title/);
});

test("an empty selection says which filters to remove", async ({ page }) => {
  await open(page, "?country=FJI&theme=youth&year=2013");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator(".filter-effects")).toContainText("No record matches");
});

test("everything works by keyboard: the marks of a chart are one stop, arrows move, Enter filters", async ({ dashboard: page }) => {
  const stops = await page.locator('#money .marks .bar-label[tabindex="0"], #money .plot-bars .bar-label[tabindex="0"]').count();
  expect(stops).toBe(1);
  await page.locator('#money li.bar-row .bar-label[tabindex="0"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#money .readout")).toContainText("SALIENT: allocated");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?mechanism=salient$/);
  await page.getByRole("link", { name: "Reset all filters" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/mechanism/);
});

test("what the filters hide or leave out is listed one by one", async ({ page }) => {
  await open(page, "?year=2016");
  const line = page.locator(".filter-effects p", { hasText: "contributions are left out" });
  const n = Number((await line.innerText()).match(/\d+/)[0]);
  await line.getByRole("link", { name: "Show these contributions" }).click();
  await expect(page.locator("dialog[open] tbody tr")).toHaveCount(n);
  await page.keyboard.press("Escape");
  const hidden = page.locator(".filter-effects p", { hasText: "year is not published" });
  const records = Number((await hidden.innerText()).match(/\d+/)[0]);
  await hidden.getByRole("link").click();
  await expect(page.locator("dialog[open] tbody tr")).toHaveCount(records);
});

test("filtering by a State of the matrix or a mark of a chart keeps the focus on it", async ({ page }) => {
  await open(page);
  const kenya = page.locator("#matrix").getByRole("link", { name: "Kenya", exact: true });
  await kenya.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?country=KEN$/);
  await expect(kenya).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/country/);
  await expect(kenya).toBeFocused();
  await open(page, "#theme");
  await page.locator('#theme .plot[data-drawn="true"]').waitFor();
  const mark = page.locator("#theme .marks .bar-label").nth(9);
  const label = (await mark.getAttribute("aria-label")).split(":")[0];
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?theme=/);
  await expect.poll(() => page.evaluate(() => document.activeElement.getAttribute("aria-label"))).toContain(label);
});

test("a value that names nothing gets no chip and no page", async ({ page }) => {
  await open(page, "?mechanism=nobody&country=KEN");
  await expect(page.locator(".chip")).toHaveCount(1);
  await expect(page.locator(".chosen-pages a")).toHaveCount(1);
  await open(page, "?page=country:ZZZ");
  await expect(page.locator("h1")).toHaveText("Nothing here");
  await expect(page.locator(".compare")).toHaveCount(0);
});
