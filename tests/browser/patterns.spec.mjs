// A reader asks where mechanisms overlap, how competitive a call is, and when things happened.
import { expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

const PAGES = ["", "?page=donors", "?page=countries", "?page=projects", "?page=gaps", "?page=method"];

test("the sets of mechanisms add up to the matrix of countries", async ({ page }) => {
  await open(page, "?page=gaps&table=overlap");
  const sets = (await page.locator("#overlap .twin tbody td.numeric").allInnerTexts()).map(Number);
  await open(page, "?page=countries");
  const states = await page.locator("#matrix .matrix-country").count();
  expect(states).toBeGreaterThan(50);
  expect(sets.reduce((a, b) => a + b, 0)).toBe(states);
});

test("who is in no record is named, as many as the chart counts", async ({ page }) => {
  await open(page, "?page=gaps&table=gaps");
  const counted = await page.locator("#gaps tbody tr").evaluateAll((all) => all.map((row) => [row.cells[0].innerText.trim(), Number(row.cells[4].innerText)]));
  expect(counted.length).toBeGreaterThan(3);
  for (const [group, n] of counted) {
    const section = page.locator("#gaps-named section", { has: page.locator("h3", { hasText: new RegExp(`^${group}: ${n} of \\d+ in no record`) }) });
    await expect(section.getByRole("link"), group).toHaveCount(n);
  }
});

test("filters go along from page to page and back", async ({ page }) => {
  await open(page, "?mechanism=unscar");
  const menu = page.locator(".site-nav");
  await menu.getByRole("link", { name: "Gaps & overlap" }).click();
  await expect(page).toHaveURL(/\?page=gaps&mechanism=unscar$/);
  await expect(page.locator(".chip")).toHaveCount(1);
  await menu.getByRole("link", { name: "Data & method" }).click();
  await expect(page).toHaveURL(/\?page=method&mechanism=unscar$/);
  await expect(page.locator(".chip")).toHaveCount(1);
  await expect(page.locator(".filters-not-here")).toBeVisible();
  await menu.getByRole("link", { name: "Gaps & overlap" }).click();
  await page.locator("a.reset").click();
  await expect(page).toHaveURL(/\?page=gaps$/);
  await menu.getByRole("link", { name: "Overview" }).click();
  await expect(page.locator("#allocated")).toBeVisible();
});

test("an old address of a chart leads to the page that has it now", async ({ page }) => {
  for (const [address, title, chart] of [
    ["?page=patterns", "What several mechanisms reach, and who is in no record", "overlap"],
    ["?page=patterns&mechanism=unscar#funnel", "What several mechanisms reach, and who is in no record", "funnel"],
    ["?page=patterns#flow", /.+/, "flow"],
    ["#money", /.+/, "money"],
  ]) {
    await open(page, address);
    await expect(page.locator("h1").last(), address).toHaveText(title);
    await expect(page.locator(`#${chart}`), address).toBeVisible();
    if (address.includes("#")) await expect(page.locator(`#${chart} .figure-title`), address).toBeInViewport();
    await page.goto("about:blank");
  }
});

test("years are chosen by keys, charts follow, and all years come back", async ({ page }) => {
  await open(page, "?page=projects");
  const title = page.locator("#time .figure-title");
  const before = await title.textContent();
  const years = page.locator('details[data-filter="year"] > summary');
  for (const year of ["2013", "2014"]) {
    if (year === "2014") {
      await page.goBack();
      await expect(page).not.toHaveURL(/year=/);
    }
    await years.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator('details[data-filter="year"] .filter-find')).toBeFocused();
    await page.keyboard.type(year);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`year=${year}$`));
    await expect(years).toContainText(year);
    await expect(years).toBeFocused();
  }
  await expect(title).toContainText(/\d+ records, 2 cycles, one event, 2013 to 2016/);
  await page.keyboard.press("Tab");
  await expect(page.locator(".chip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/year=/);
  await expect(title).toHaveText(before);
});

test("all patterns are drawn and say what they count", async ({ page }) => {
  for (const address of PAGES) {
    await open(page, address);
    await readThrough(page);
    await expect.poll(() => page.locator('.plot:not([data-drawn="true"])').count(), address).toBe(0);
    await expect(page.locator(".plot-failed"), address).toHaveCount(0);
    // A chart is drawn, or says why there is none.
    const blank = await page.locator("figure[data-chart]").evaluateAll((all) => all.filter((one) => !one.querySelector(".marks-plot [data-index], .plot svg path, .plot-empty")).map((one) => one.id));
    expect(blank, `charts with nothing in them at “${address}”`).toEqual([]);
  }
  await open(page, "?page=gaps");
  await expect(page.locator("#funnel .figure-title")).toHaveText("UNSCAR chose 10 of 60 applications in 2024");
  await open(page, "?page=projects");
  await expect(page.locator("#delivery .figure-title")).toContainText("93");
  await open(page, "?page=donors");
  await expect(page.locator("#flow .figure-subtitle")).toContainText("not how much");
  await page.locator("#flow .marks a").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".readout.is-shown")).toContainText("named as donor");
});

test("pages of charts do not scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [...PAGES, "?donor=DEU", "?country=KEN&year=2016"]) {
    await open(page, address);
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(360);
  }
});
