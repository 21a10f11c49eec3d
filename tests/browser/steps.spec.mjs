// The whole view is in the address: one act is one step of the history, and every control shows what the address says.
import { expect, open, test } from "./page.mjs";

const chips = (page) => page.locator(".chip");
const search = (page) => page.locator("input[name=search]");

async function tick(page, filter, value) {
  const details = page.locator(`.filter[data-filter="${filter}"]`);
  if (!(await details.evaluate((d) => d.open))) await details.locator("summary").click();
  await details.locator(`input[type=checkbox][value="${value}"]`).click();
}

/** Opens what is asked for more rarely. */
async function more(page) {
  const rest = page.locator("details.filter-rest");
  if (!(await rest.evaluate((d) => d.open))) await rest.locator("> summary").click();
}

test("typing words is a step of its own, and Back takes off nothing else", async ({ dashboard: page }) => {
  await tick(page, "country", "KEN");
  await more(page);
  await search(page).pressSequentially("arms");
  await expect(page).toHaveURL(/country=KEN&search=arms/);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=KEN$/);
  await expect(search(page)).toHaveValue("");
  await page.goForward();
  await expect(search(page)).toHaveValue("arms");
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/);
  await expect(chips(page)).toHaveCount(0);
});

test("words typed after leaving the box are another step", async ({ dashboard: page }) => {
  await more(page);
  await search(page).fill("arms");
  await search(page).press("Tab");
  await search(page).fill("arms trade");
  await page.goBack();
  await expect(search(page)).toHaveValue("arms");
});

test("undo takes the last filter back, and is gone then", async ({ dashboard: page }) => {
  await tick(page, "donor", "DEU");
  await tick(page, "year", "2016");
  await expect(page).toHaveURL(/donor=DEU&year=2016/);
  await page.getByRole("link", { name: "Undo" }).click();
  await expect(page).toHaveURL(/\?donor=DEU$/);
});

test("orders, boxes and choices show the address after Back and Forward", async ({ page }) => {
  await open(page, "?page=projects");
  const sort = page.locator("select[name=sort]");
  await sort.selectOption("title");
  await more(page);
  await page.locator('input[name="role"][value="beneficiary"]').check();
  await page.locator('input[name="context"]').uncheck();
  await expect(page).toHaveURL(/role=beneficiary&context=off&sort=title$/);
  for (let step = 0; step < 3; step += 1) await page.goBack();
  await expect(sort).toHaveValue("mechanism");
  await expect(page.locator('input[name="role"][value="any"]')).toBeChecked();
  await expect(page.locator('input[name="context"]')).toBeChecked();
  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(sort).toHaveValue("title");
  await expect(page.locator('input[name="role"][value="beneficiary"]')).toBeChecked();
  await expect(page.locator('input[name="context"]')).not.toBeChecked();
});

test("the order of the matrix shows the address after Back", async ({ page }) => {
  await open(page, "?page=countries");
  await page.locator('input[name="matrix-order"][value="name"]').check();
  await expect(page).toHaveURL(/matrix=name$/);
  await page.goBack();
  await expect(page.locator('input[name="matrix-order"][value="mechanisms"]')).toBeChecked();
});

test("the box that looks in everything is empty again where nothing is looked for", async ({ dashboard: page }) => {
  const box = page.locator("input[name=search-all]");
  await box.fill("kenya");
  await box.press("Enter");
  await expect(page).toHaveURL(/page=search/);
  await page.goBack();
  await expect(box).toHaveValue("");
  await page.goForward();
  await expect(box).toHaveValue("kenya");
});

test("everything that narrows has its words, and each can be taken off alone", async ({ page }) => {
  await open(page, "?country=KEN&role=beneficiary&context=off&search=arms&sort=title");
  await expect(page.locator('.filter[data-filter="country"] .filter-state')).toHaveText("Kenya");
  await expect(chips(page)).toHaveCount(4);
  for (const words of ["Country: Kenya", "beneficiary only", "arms", "without the ATT"]) {
    await expect(page.getByRole("link", { name: new RegExp(`^Remove filter .*${words}`) }), words).toHaveCount(1);
  }
  await page.getByRole("link", { name: /^Remove filter .*arms/ }).click();
  await expect(page).toHaveURL(/\?country=KEN&role=beneficiary&context=off&sort=title$/);
  await page.getByRole("link", { name: "Reset all filters" }).click();
  await expect(page).toHaveURL(/\?sort=title$/);
  await expect(chips(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Reset all filters" })).toHaveCount(0);
});

test("whatever leads to an address is a link that opens in a new tab and gives what a click gives", async ({ page, context }) => {
  for (const [address, what, selector] of [
    ["?page=countries", "a State of the matrix", "#matrix .matrix-country"],
    ["", "a figure with an origin", ".tile a.origin"],
    ["", "a record", "#projects tr[data-id] th a"],
    ["", "a mark of a chart", "#allocated .bar-link[href]"],
    ["?page=countries", "a record that names no State", "#not-located li a"],
    ["", "a chart's table", "#allocated .foot-link"],
    ["", "a page of the menu", ".site-nav li:nth-child(2) a"],
  ]) {
    await open(page, address);
    const link = page.locator(selector).first();
    const href = await link.getAttribute("href");
    expect(href, what).toMatch(/^\?/);
    await link.focus();
    const [tab] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("ControlOrMeta+Enter")]);
    await tab.waitForURL(`**/portfolio/${href}`);
    await tab.close();
    expect(new URL(page.url()).search, `${what}: this page stays`).toBe(address);
  }
});

test("two views have two titles, the filter first", async ({ page }) => {
  const titles = new Set();
  for (const address of ["", "?country=KEN", "?donor=KEN&country=UGA", "?page=gaps&country=KEN", "?page=country:DEU", "?page=donor:DEU", "?country=KEN&figure=unscar-allocated-2024"]) {
    await open(page, address);
    await expect.poll(() => page.title(), address).toContain("Who pays for arms control?");
    titles.add(await page.title());
  }
  expect(titles.size).toBe(7);
  await open(page, "?country=KEN");
  await expect(page).toHaveTitle(/^Kenya · /);
});

test("what other sites hang on a link is passed over and not copied; a copied link carries its edition", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?utm_source=news&fbclid=abc&country=ken.");
  await expect(page.locator("p.findings")).toHaveCount(0);
  await expect(page.locator('.filter[data-filter="country"] .filter-state')).toHaveText("Kenya");
  await page.locator("details.share > summary").click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.locator("details.share [role=status]").first()).toContainText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/portfolio\/\?country=KEN&edition=\d{4}\.\d+\.\d+/);
});

test("a link of another edition says so and leads to what changed", async ({ page }) => {
  await open(page, "?country=KEN&edition=2026.11.24");
  const note = page.locator(".other-edition");
  await expect(note).toContainText("edition 2026.11.24");
  await note.getByRole("link").click();
  await expect(page).toHaveURL(/page=changes:2026\.11\.24$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("where copying is not allowed the link is shown, selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await open(page, "?country=KEN");
  await page.locator("details.share > summary").click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  const field = page.locator(".by-hand input");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/country=KEN/);
  expect(await field.evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd) === input.value)).toBe(true);
});

test("nothing out of sight is found on the page", async ({ page }) => {
  await open(page, "#map");
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const hidden = await page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.textContent.trim()) continue;
      const style = getComputedStyle(node.parentElement);
      const clipped = [...(function* up(e) { for (; e; e = e.parentElement) yield e; })(node.parentElement)].some((e) => getComputedStyle(e).clipPath === "inset(50%)");
      if (clipped && style.display !== "none" && !node.parentElement.closest(".unseen")) found.push(node.textContent.trim().slice(0, 40));
    }
    return found;
  });
  expect(hidden).toEqual([]);
});
