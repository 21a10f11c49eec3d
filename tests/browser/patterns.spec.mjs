// A reader asks where mechanisms overlap, how competitive a call is, and when things happened.
import { axe, expect, open, test } from "./page.mjs";
import { readThrough } from "./reading.mjs";

test("the sets of mechanisms add up to the matrix of countries", async ({ page }) => {
  await open(page, "?page=patterns&table=overlap");
  const sets = (await page.locator("#overlap .twin tbody td.numeric").allInnerTexts()).map(Number);
  await open(page);
  const states = await page.locator("#matrix .matrix-country").count();
  expect(sets.reduce((a, b) => a + b, 0)).toBe(states);
});

test("filters go along from page to page and back", async ({ page }) => {
  await open(page, "?mechanism=unscar");
  await page.getByRole("link", { name: "Patterns" }).click();
  await expect(page).toHaveURL(/\?page=patterns&mechanism=unscar$/);
  await expect(page.locator(".chip")).toHaveCount(1);
  await page.getByRole("link", { name: "Reset all filters" }).click();
  await expect(page).toHaveURL(/\?page=patterns$/);
  await page.locator(".site-nav").getByRole("link", { name: "Overview" }).click();
  await expect(page.locator("#money")).toBeVisible();
});

test("the slider of years works by keys, and all years come back", async ({ page }) => {
  await open(page, "?page=patterns");
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/year=2013$/);
  await expect(page.locator(".year-slider output")).toHaveText("2013");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/year=2014$/);
  await expect(page.locator("#time .figure-title")).toContainText(/\d+ records, 2 cycles and one event, 2013 to 2016/);
  await page.keyboard.press("Home");
  await expect(page).not.toHaveURL(/year=/);
});

test("all patterns are drawn, say what they count, and axe finds nothing", async ({ page }) => {
  await open(page, "?page=patterns");
  await readThrough(page);
  await expect.poll(() => page.locator('.plot[data-drawn="true"] svg').count()).toBe(8);
  await expect(page.locator("#funnel .figure-title")).toHaveText("UNSCAR chose 10 of 60 applications in 2024");
  await expect(page.locator("#delivery .figure-title")).toContainText("93");
  await expect(page.locator("#flow .figure-subtitle")).toContainText("not how much");
  await axe(page);
  await page.locator("#flow .marks .bar-label").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#flow .readout")).toContainText("named as donor");
});

test("patterns do not scroll sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?page=patterns");
  await readThrough(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
