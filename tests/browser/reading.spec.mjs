// A reader opens the dashboard, reads charts and their tables, and shares what they see.
import { expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

test("the whole portfolio opens with its sentence, its figures and its charts", async ({ dashboard: page }) => {
  await expect(page.locator("h1")).toHaveText("Who pays for arms control?");
  await expect(page.locator("#lead")).toContainText("allocated");
  await expect(page.locator('.tile[data-figure="allocated"]')).toContainText("≥ US$\u00a018\u00a0m");
  await expect(page.locator('.tile[data-figure="gender"]')).toContainText("31.75\u00a0%");
  await expect(page.locator('.tile[data-figure="countries"] .sign.is-disputed')).toHaveCount(1);
  await expect(page.locator('#allocated [aria-label*="not published"]')).toHaveCount(1);
  await expect(page.locator(".findings")).toHaveCount(0);
  expect(await page.locator("main .figure").count()).toBeGreaterThanOrEqual(7);
  await readThrough(page);
  await expect(page.locator('#map .plot[data-drawn="true"] svg')).toBeVisible();
});

test("what a mechanism states of itself is on its page", async ({ page }) => {
  await open(page, "?page=mechanism:unscar");
  await expect(page.locator("#allocated")).toContainText("US$\u00a013\u00a0m");
  const figures = page.locator("details.article-section", { hasText: "Key figures" });
  await figures.locator("> summary").click();
  await expect(figures).toContainText("133");
});

test("the table twin says what the chart says", async ({ page }) => {
  await open(page, "?page=projects");
  const labels = await page.locator("#theme .bar-label").allInnerTexts();
  await page.locator("#theme").getByRole("link", { name: "Table", exact: true }).click();
  const rows = await page.locator("#theme .twin tbody th").allInnerTexts();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows).toEqual(labels);

  await page.locator("#year").getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/table=theme,year$/);
  const totals = await page.locator("#year .twin tbody tr td:last-child").allInnerTexts();
  const shown = Number((await page.locator("output.filter-count").innerText()).match(/^\d+/)[0]);
  expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(shown);
  await page.reload();
  await expect(page.locator("#year .twin table")).toBeVisible();
});

test("map and the list of what is not located make all records", async ({ page }) => {
  await open(page, "?page=countries");
  await page.locator("#map .figure-notes > summary").click();
  const [located, all, unlocated] = (await page.locator("#map .figure-summary").innerText()).match(/\d+/g).map(Number);
  expect(located + unlocated).toBe(all);
  await expect(page.locator("output.filter-count")).toHaveText(`${all} of ${all} records`);
  expect(await page.locator("#not-located li").count()).toBe(unlocated);
  await expect(page.locator("#map")).toContainText("do not imply official endorsement");
});

test("a project opens in place, with its sources, and its address opens it again", async ({ page }) => {
  await open(page, "?page=projects&open=AAM-2024-DJI");
  const detail = page.locator(".project-detail");
  await expect(detail).toContainText("Djibouti");
  expect(await detail.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
  await page.locator('tr[data-id="AAM-2024-DJI"] th a').click();
  await expect(detail).toHaveCount(0);
});

test("an address that opens a project opens it on the overview too", async ({ page }) => {
  await open(page, "?open=AAM-2024-DJI");
  await expect(page.locator(".project-detail")).toContainText("Djibouti", { timeout: 8_000 });
});

test("hovering a mark says the same as focusing it", async ({ dashboard: page }) => {
  const first = page.locator("#allocated .bar-link").first();
  await first.focus();
  const readout = page.locator(".readout");
  await expect(readout).toContainText("UNSCAR: US$");
  const told = await readout.innerText();
  await first.blur();
  await expect(readout).toHaveText("");
  await first.hover();
  await expect(readout).toHaveText(told);
  await page.mouse.move(2, 2);
  await expect(readout).toHaveText("");
});

test("the appearance can be chosen, and charts follow", async ({ dashboard: page }) => {
  await page.locator(".settings > summary").click();
  await page.locator("select[name=appearance]").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "dark");
  await expect.poll(() => page.locator("#map .plot svg").innerHTML()).toContain("#a5e0d8");
  await expect(page.locator("#allocated .bar").first()).toHaveCSS("background-color", "rgb(94, 159, 232)");
});

for (const width of [360, 320]) {
  test(`nothing scrolls sideways at ${width} pixels, and the filters are a closed sheet`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(page.locator(".filter-list")).toBeHidden();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await expect(page.locator('.filter[data-filter="donor"]')).toBeVisible();
    await page.getByRole("button", { name: /^Show \d+ records$/ }).click();
    await expect(page.locator(".filter-list")).toBeHidden();
  });
}
