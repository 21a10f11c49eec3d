// A reader opens the dashboard, reads charts and their tables, and shares what they see.
import { expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

const shown = async (page) => Number((await page.locator(".filter-effects p").first().innerText()).match(/(\d+|One) project record/)[1].replace("One", "1"));

test("the whole portfolio opens with its sentence, its figures and at least seven charts", async ({ dashboard: page }) => {
  await expect(page.locator("h1")).toHaveText("Arms-control funding portfolio");
  await expect(page.locator("#lead")).toContainText("allocated");
  await expect(page.locator('.tile[data-key="unscar"]')).toContainText("US$\u00a013\u00a0million");
  await expect(page.locator('.tile[data-key="unscar"]')).toContainText("133");
  await expect(page.locator('.tile[data-key="salient"]')).toContainText("31.75\u00a0%");
  await expect(page.locator('.tile[data-key="salient"]')).toContainText("sources disagree");
  await expect(page.locator('.tile[data-key="amnesty-month"]')).toContainText("not published");
  await expect(page.locator(".findings")).toHaveCount(0);
  await readThrough(page);
  await expect.poll(() => page.locator('.plot[data-drawn="true"] svg').count()).toBeGreaterThanOrEqual(7);
});

test("the table twin says what the chart says", async ({ dashboard: page }) => {
  const labels = await page.locator("#theme .bar-label").allInnerTexts();
  await page.locator("#theme").getByRole("link", { name: "Show as table" }).click();
  const rows = await page.locator("#theme .twin tbody th").allInnerTexts();
  expect(rows.length).toBeGreaterThan(5);
  expect(labels.length).toBeGreaterThan(rows.length);
  for (const label of labels) expect(rows).toContain(label.split(", ").slice(0, -1).join(", "));

  await page.locator("#year").getByRole("link", { name: "Show as table" }).click();
  await expect(page).toHaveURL(/table=theme,year$/);
  const totals = await page.locator("#year .twin tbody tr td:last-child").allInnerTexts();
  expect(totals.map(Number).reduce((a, b) => a + b, 0)).toBe(await shown(page));
  await page.reload();
  await expect(page.locator("#year .twin table")).toBeVisible();
});

test("map and the list of what is not located make all records", async ({ dashboard: page }) => {
  const [located, all, unlocated] = (await page.locator("#map .figure-summary").innerText()).match(/\d+/g).map(Number);
  expect(located + unlocated).toBe(all);
  expect(await page.locator("#projects tbody tr[data-id]").count()).toBe(all);
  expect(await page.locator("#not-located li").count()).toBe(unlocated);
  await expect(page.locator("#map")).toContainText("do not imply official endorsement");
});

test("a project opens in place, with its sources, and its address opens it again", async ({ page }) => {
  await open(page, "?open=AAM-2024-DJI");
  const detail = page.locator(".project-detail");
  await expect(detail).toContainText("Djibouti");
  expect(await detail.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
  await page.locator('tr[data-id="AAM-2024-DJI"] th a').click();
  await expect(detail).toHaveCount(0);
});

test("hovering a mark says the same as focusing it", async ({ dashboard: page }) => {
  await page.locator("#money .plot").scrollIntoViewIfNeeded();
  await expect(page.locator('#money .plot[data-drawn="true"]')).toBeVisible();
  const first = page.locator("#money .marks .bar-label").first();
  await first.focus();
  const told = await page.locator("#money .readout").innerText();
  expect(told).toContain("UNSCAR: allocated");
  await first.blur();
  await expect(page.locator("#money .readout")).toHaveText("");
  const box = await page.locator("#money .plot svg").boundingBox();
  // The first bar begins right of the labels, in the first of the rows.
  for (let x = box.x + 150; x < box.x + box.width && !(await page.locator("#money .readout").innerText()); x += 20) await page.mouse.move(x, box.y + 26);
  await expect(page.locator("#money .readout")).toHaveText(told);
});

test("the appearance can be chosen, and charts follow", async ({ dashboard: page }) => {
  await page.locator("select[name=appearance]").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-appearance", "dark");
  await page.locator("#money .plot").scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator("#money .plot svg").innerHTML()).toContain("#5e9fe8");
});

for (const width of [360, 320]) {
  test(`nothing scrolls sideways at ${width} pixels, and the filters are a closed sheet`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await readThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const sheet = page.locator(".filter-sheet");
    await expect(sheet).not.toHaveAttribute("open");
    await sheet.locator("> summary").click();
    await expect(page.locator('.filter[data-filter="donor"]')).toBeVisible();
  });
}
