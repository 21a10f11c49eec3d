// A reader without a mouse, and one with a mouse: both are told the same.
import { axe, expect, open, test } from "./page.mjs";

const within = (page, selector) => page.evaluate((s) => Boolean(document.activeElement?.closest(s)), selector);
const readout = (page) => page.locator(".readout");

test("Tab stops once at the marks of a chart, and then at its foot", async ({ dashboard: page }) => {
  const first = page.locator("#allocated .bar-link").first();
  await first.focus();
  await expect(readout(page)).toHaveText(await first.getAttribute("aria-label"));
  await page.keyboard.press("Tab");
  expect(await within(page, "#allocated .marks-plot")).toBe(false);
  expect(await within(page, "#allocated .figure-foot")).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await expect(first).toBeFocused();
});

for (const [chart, marks] of [["allocated", ".bar-link"], ["donors", ".dot-link"], ["year", ".part-link"]]) {
  test(`arrows, Home and End read out every mark of ${chart}`, async ({ dashboard: page }) => {
    const all = page.locator(`#${chart} ${marks}`);
    const texts = await all.evaluateAll((list) => list.sort((a, b) => a.dataset.index - b.dataset.index).map((mark) => mark.getAttribute("aria-label")));
    await page.locator(`#${chart} [data-index="0"]`).focus();
    for (const text of texts) {
      await expect(readout(page)).toHaveText(text);
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Home");
    await expect(readout(page)).toHaveText(texts[0]);
    await page.keyboard.press("End");
    await expect(readout(page)).toHaveText(texts.at(-1));
  });
}

test("every mark of a chart under the mouse says what it says under the keyboard", async ({ dashboard: page }) => {
  const marks = page.locator("#allocated .bar-link");
  for (const mark of await marks.all()) {
    await page.mouse.move(2, 2);
    await expect(readout(page)).toHaveText("");
    await mark.hover();
    await expect(readout(page)).toHaveText(await mark.getAttribute("aria-label"));
  }
});

test("a filter is opened, searched and ticked by keyboard, and the box keeps the focus", async ({ dashboard: page }) => {
  await page.locator('.filter[data-filter="donor"] summary').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('.filter[data-filter="donor"] input.filter-find')).toBeFocused();
  await page.keyboard.type("germ");
  await page.keyboard.press("Tab");
  await expect(page.locator('input[name=donor][value="DEU"]')).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?donor=DEU$/);
  await expect(page.locator('input[name=donor][value="DEU"]')).toBeChecked();
  await expect(page.locator('input[name=donor][value="DEU"]')).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(/donor/);
});

test("three letters and Enter choose the best value", async ({ dashboard: page }) => {
  await page.locator('.filter[data-filter="donor"] summary').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator('.filter[data-filter="donor"] input.filter-find')).toBeFocused();
  await page.keyboard.type("ger");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?donor=DEU$/);
  await expect(page.locator('.filter[data-filter="donor"]')).not.toHaveAttribute("open");
  await expect(page.locator('.filter[data-filter="donor"] summary')).toBeFocused();
});

test("the menu of a mark opens by Enter, is walked by arrows, and Escape gives the focus back", async ({ dashboard: page }) => {
  const first = page.locator("#allocated .bar-link").first();
  await first.focus();
  await page.keyboard.press("Enter");
  const menu = page.locator(".mark-menu");
  await expect(menu.getByRole("link", { name: "Show only UNSCAR" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(menu.getByRole("link", { name: "Open the page of UNSCAR" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(first).toBeFocused();
});

test("a project opened by keyboard keeps the focus on its title, and shows its sources as links", async ({ page }) => {
  await open(page, "?page=projects");
  const button = page.locator('tr[data-id="AAM-2024-DJI"] th a');
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/open=AAM-2024-DJI$/);
  await expect(page.locator('tr[data-id="AAM-2024-DJI"] + .project-detail')).toBeVisible();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  for (const link of await page.locator(".project-detail a").all()) await expect(link).toHaveAttribute("href", /^(https?:\/\/|\?)/);
  expect(await page.locator('.project-detail a[href^="https://"]').count()).toBeGreaterThan(0);
});

test("axe finds nothing filtered by Germany while a mark is read out", async ({ page }) => {
  await open(page, "?donor=DEU");
  await page.locator("#backing .dot-link").first().focus();
  await expect(readout(page)).not.toHaveText("");
  await axe(page);
});
