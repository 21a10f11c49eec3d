// A reader without a mouse, and one with a mouse: both are told the same.
import { axe, expect, open, test } from "./page.mjs";

const within = (page, selector) => page.evaluate((s) => Boolean(document.activeElement?.closest(s)), selector);
const readout = (page) => page.locator(".readout");

/** Waits until a chart is drawn, in the middle of the window. */
const drawn = async (page, chart) => {
  await page.locator(`#${chart}`).evaluate((figure) => figure.scrollIntoView({ block: "center" }));
  await page.locator(`#${chart} .plot[data-drawn="true"]`).waitFor();
};

/** The middles of the countries that a map colours, where nothing else is in sight there. */
const middles = (page) =>
  page.locator("#map .plot svg path").evaluateAll((all) =>
    all
      .map((path) => ({ path, box: path.getBoundingClientRect() }))
      .filter(({ path, box }) => ["#d5ebe6", "#9ccfc6", "#58a9a0", "#1f7d79", "#0b4b50"].includes(path.getAttribute("fill")) && box.width > 10 && box.height > 10)
      .map(({ path, box }) => [path, new DOMPoint(box.x + box.width / 2, box.y + box.height / 2)])
      .filter(([path, { x, y }]) => document.elementFromPoint(x, y) === path)
      .map(([, { x, y }]) => ({ x, y })),
  );

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

test("Tab stops once at the marks of a drawn chart, and then at its foot", async ({ page }) => {
  await open(page, "?page=countries#map");
  await drawn(page, "map");
  await page.locator('#map .marks [data-index][tabindex="0"]').focus();
  await expect(readout(page)).toHaveText(await page.locator("#map [data-index]").first().getAttribute("aria-label"));
  await page.keyboard.press("Tab");
  expect(await within(page, "#map .marks")).toBe(false);
  expect(await within(page, "#map .figure-foot")).toBe(true);
  await page.keyboard.press("Shift+Tab");
  expect(await within(page, "#map .marks")).toBe(true);
});

test("arrows, Home and End read out every mark of a drawn chart, where it is in sight", async ({ page }) => {
  await open(page, "?page=donors#flow-money");
  await drawn(page, "flow-money");
  const texts = await page.locator("#flow-money [data-index]").evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  await page.locator('#flow-money [data-index="0"]').focus();
  for (const text of texts) {
    await expect(readout(page)).toHaveText(text);
    await expect(readout(page)).toBeInViewport();
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Home");
  await expect(readout(page)).toHaveText(texts[0]);
  await page.keyboard.press("End");
  await expect(readout(page)).toHaveText(texts.at(-1));
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

test("what is drawn under the mouse says what its mark says under the keyboard", async ({ page }) => {
  await open(page, "?page=countries#map");
  await drawn(page, "map");
  const marks = await page.locator("#map [data-index]").evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  const places = (await middles(page)).filter(({ y }) => y > 120 && y < 880);
  expect(places.length).toBeGreaterThan(5);
  const told = new Set();
  for (const { x, y } of places.slice(0, 25)) {
    await page.mouse.move(2, 2);
    await expect(readout(page)).toHaveText("");
    await page.mouse.move(x, y);
    await expect(readout(page)).not.toHaveText("");
    const text = await readout(page).innerText();
    expect(marks).toContain(text);
    told.add(text);
  }
  expect(told.size).toBeGreaterThan(5);
});

for (const [way, steps] of [["slowly", 40], ["at once", 1]]) {
  test(`a mouse that leaves a chart ${way} and comes back to the same mark is told again`, async ({ page }) => {
    await open(page);
    const bar = page.locator("#allocated .bar-link").first();
    await bar.evaluate((mark) => mark.scrollIntoView({ block: "center" }));
    const box = await bar.boundingBox();
    const stays = [["a bar", box.x + box.width / 2, box.y + box.height / 2, await bar.getAttribute("aria-label")]];
    for (const [what, x, y, text] of stays) {
      for (let visit = 0; visit < 2; visit += 1) {
        await page.mouse.move(x, y, { steps });
        await expect(readout(page), what).toHaveText(text);
        await page.mouse.move(2, 2, { steps });
        await expect(readout(page), what).toHaveText("");
      }
    }
    // What is drawn, too.
    await open(page, "?page=countries#map");
    await drawn(page, "map");
    // The page may still be on its way to the map.
    let place;
    await expect.poll(async () => Boolean(place = (await middles(page)).find(({ y }) => y > 200 && y < 800))).toBe(true);
    const { x, y } = place;
    await page.mouse.move(x, y, { steps });
    await expect(readout(page)).not.toHaveText("");
    const text = await readout(page).innerText();
    for (let visit = 0; visit < 2; visit += 1) {
      await page.mouse.move(2, 2, { steps });
      await expect(readout(page)).toHaveText("");
      await page.mouse.move(x, y, { steps });
      await expect(readout(page)).toHaveText(text);
    }
  });
}

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

for (const [chart, kind, words, filter] of [
  ["allocated", "a bar", "UNSCAR", /\?mechanism=unscar$/],
  ["year", "a part of a column", "2013", /\?year=2013$/],
  ["donors", "a dot", "Germany", /\?donor=DEU$/],
  ["map", "a drawn mark", "Côte d'Ivoire", /\?country=CIV$/],
]) {
  test(`${kind} that filtered keeps the focus, so that Enter and Enter take the filter away again`, async ({ dashboard: page }) => {
    const mark = page.locator(`#${chart} [data-index="0"]`);
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: `Show only ${words}` })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(filter);
    await expect.poll(() => page.evaluate(() => document.activeElement.getAttribute("aria-label"))).toMatch(new RegExp(`^${words}`));
    expect(await within(page, `#${chart}`)).toBe(true);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: `Show all again, not only ${words}` })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/\?/);
    await expect.poll(() => page.evaluate(() => document.activeElement.getAttribute("aria-label"))).toMatch(new RegExp(`^${words}`));
  });
}

for (const [address, chart, begins] of [
  ["", "map", "Niger:"],
  ["", "map", "Nigeria:"],
  ["", "map", "Guinea:"],
  ["", "gender-statements", "UNSCAR, does not mention gender:"],
  ["", "donors", "Germany, SALIENT:"],
  ["?page=projects", "money", "UNSCAR: sum of records, allocated:"],
]) {
  test(`the focus stays with ${begins.replace(":", "")} of ${chart}, not with what is named alike`, async ({ page }) => {
    await open(page, address);
    const mark = page.locator(`#${chart} [data-index][aria-label^="${begins}"]`);
    await mark.focus();
    for (const [choice, url] of [[/^Show only /, /(country|mechanism|donor)=/], [/^Show all again/, /portfolio\/(\?page=projects)?$/]]) {
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: choice })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(url);
      await expect(mark).toBeFocused({ timeout: 8_000 });
    }
  });
}

test("what the menu opens beside the page gives the focus back to the mark", async ({ dashboard: page }) => {
  const first = page.locator("#allocated .bar-link").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Where it comes from" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#origin-title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
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

test("Escape takes the words off a mark and leaves the focus; Tab beyond a mark's menu closes it and goes on from the mark", async ({ dashboard: page }) => {
  const mark = page.locator("#allocated .bar-link").first();
  await mark.focus();
  await expect(page.locator(".readout.is-shown")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".readout.is-shown")).toHaveCount(0);
  await expect(mark).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page.locator(".mark-menu")).toBeVisible();
  await expect(page.locator(".mark-menu a").first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator(".mark-menu")).toHaveCount(0);
  await expect(mark).toBeFocused();

  await page.keyboard.press("Enter");
  await page.locator(".mark-menu button").focus();
  await page.keyboard.press("Tab");
  await expect(page.locator(".mark-menu")).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("Escape closes a menu that has not got the focus yet", async ({ dashboard: page }) => {
  const mark = page.locator("#allocated .bar-link").first();
  const openBeforeAndAfter = await mark.evaluate(async (link) => {
    const soon = async () => {
      for (let n = 0; n < 50; n += 1) await null;
    };
    link.click();
    await soon();
    const wasOpen = Boolean(document.querySelector(".mark-menu"));
    link.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
    await soon();
    return [wasOpen, Boolean(document.querySelector(".mark-menu"))];
  });
  expect(openBeforeAndAfter).toEqual([true, false]);
});
