// A reader without a mouse, and one with a mouse: both are told the same.
import { axe, expect, open, test } from "./page.mjs";

const drawn = async (page, chart) => {
  await page.locator(`#${chart} .plot`).scrollIntoViewIfNeeded();
  await page.locator(`#${chart} .plot[data-drawn="true"]`).waitFor();
};
const within = (page, selector) => page.evaluate((s) => Boolean(document.activeElement?.closest(s)), selector);

test("Tab stops once at the marks of a chart, and then at its tools", async ({ dashboard: page }) => {
  await drawn(page, "money");
  await page.locator(".planned summary").focus();
  await page.keyboard.press("Tab");
  expect(await within(page, "#money .marks")).toBe(true);
  await expect(page.locator("#money .readout")).toHaveText(await page.locator("#money .marks .bar-label").first().getAttribute("aria-label"));
  await page.keyboard.press("Tab");
  expect(await within(page, "#money .marks")).toBe(false);
  await expect(page.locator("#money").getByRole("link", { name: "Show as table" })).toBeFocused();
});

test("arrows, Home and End read out every mark of a chart", async ({ dashboard: page }) => {
  await drawn(page, "money");
  const marks = page.locator("#money .marks .bar-label");
  const texts = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  await marks.first().focus();
  for (const text of texts) {
    await expect(page.locator("#money .readout")).toHaveText(text);
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Home");
  await expect(page.locator("#money .readout")).toHaveText(texts[0]);
  await page.keyboard.press("End");
  await expect(page.locator("#money .readout")).toHaveText(texts.at(-1));
});

test("every bar under the mouse says what its mark says under the keyboard", async ({ dashboard: page }) => {
  await drawn(page, "money");
  await page.locator("#money").evaluate((figure) => figure.scrollIntoView({ block: "center" }));
  const marks = await page.locator("#money .marks .bar-label").evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  const bars = await page.locator("#money .plot svg path").evaluateAll((all) =>
    all
      .map((path) => ({ fill: path.getAttribute("fill"), box: path.getBoundingClientRect() }))
      .filter(({ fill, box }) => fill && !["none", "transparent"].includes(fill) && box.width > 2 && box.height > 4 && box.height < 60)
      .map(({ box }) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .sort((a, b) => a.y - b.y)
      // A hatched bar is two shapes, one upon the other.
      .filter(({ y }, index, all) => index === 0 || y - all[index - 1].y > 5),
  );
  const told = [];
  for (const { x, y } of bars) {
    await page.mouse.move(2, 2);
    await expect(page.locator("#money .readout")).toHaveText("");
    await page.mouse.move(x, y);
    await expect(page.locator("#money .readout")).not.toHaveText("");
    told.push(await page.locator("#money .readout").innerText());
  }
  expect(told).toEqual(marks);
});

for (const [way, steps] of [["slowly", 40], ["at once", 1]]) {
  test(`a mouse that leaves a chart ${way} and comes back to the same bar is told again`, async ({ dashboard: page }) => {
    await drawn(page, "money");
    await page.locator("#money").evaluate((figure) => figure.scrollIntoView({ block: "center" }));
    const readout = page.locator("#money .readout");
    const text = await page.locator("#money .marks .bar-label").first().getAttribute("aria-label");
    const bar = await page.locator('#money .plot svg path[fill="#1f5fa8"]').first().boundingBox();
    const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
    for (let visit = 0; visit < 2; visit += 1) {
      await page.mouse.move(x, y, { steps });
      await expect(readout).toHaveText(text);
      await page.mouse.move(2, 2, { steps });
      await expect(readout).toHaveText("");
    }
  });
}

test("a filter is opened, searched and ticked by keyboard, and the box keeps the focus", async ({ dashboard: page }) => {
  const summary = page.locator('.filter[data-filter="donor"] summary');
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
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

test("a mark that filtered keeps the focus, so that Enter takes the filter away again", async ({ dashboard: page }) => {
  await drawn(page, "money");
  await page.locator("#money .marks .bar-label").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?mechanism=unscar$/);
  expect(await within(page, "#money .marks")).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/mechanism/);
});

test("a project opened by keyboard keeps the focus on its title, and shows its sources as links", async ({ dashboard: page }) => {
  const button = page.locator('tr[data-id="AAM-2024-DJI"] th a');
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?open=AAM-2024-DJI$/);
  await expect(page.locator('tr[data-id="AAM-2024-DJI"] + .project-detail')).toBeVisible();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  for (const link of await page.locator(".project-detail a").all()) await expect(link).toHaveAttribute("href", /^(https?:\/\/|\?)/);
  expect(await page.locator('.project-detail a[href^="https://"]').count()).toBeGreaterThan(0);
});

test("axe finds nothing filtered by Germany while a mark is read out", async ({ page }) => {
  await open(page, "?donor=DEU");
  await drawn(page, "contributions");
  await page.locator("#contributions .marks .bar-label").first().focus();
  await expect(page.locator("#contributions .readout")).not.toHaveText("");
  await axe(page);
});
