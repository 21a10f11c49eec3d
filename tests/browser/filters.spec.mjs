// A reader filters by donor and country, goes back, and shares the link.
import { expect, open, test } from "./page.mjs";

const NO_BREAK = "\u00a0";
const count = (page) => page.locator("output.filter-count");
const rows = (page) => page.locator("#projects tbody tr[data-id]");
const chip = (page, name) => page.getByRole("link", { name: `Remove filter ${name}` });
/** Goes to a page of the menu, whose part of the program may be on its way. */
async function goTo(page, name) {
  await page.locator(".site-nav").getByRole("link", { name, exact: true }).click();
  await page.locator("main[data-ready=true]").waitFor();
}
const focused = (page) => page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.tagName);

/** Opens a filter, types, and ticks the option with this value. */
async function choose(page, filter, typed, value) {
  const details = page.locator(`.filter[data-filter="${filter}"]`);
  if (!(await details.evaluate((d) => d.open))) await details.locator("summary").click();
  await details.locator("input[type=search]").fill(typed);
  await details.locator(`input[type=checkbox][value="${value}"]`).click();
}

/** Opens a fold of the filter bar by its summary. */
async function unfold(page, selector) {
  const details = page.locator(`details${selector}`);
  if (!(await details.evaluate((d) => d.open))) await details.locator("> summary").click();
  return details;
}

test("filtering by the donor DEU shows what Germany supports, and says that pooled money is not traceable", async ({ dashboard: page }) => {
  const [, all] = (await count(page).innerText()).match(/^(\d+) of \1 records$/);
  await choose(page, "donor", "germ", "DEU");
  await expect(page).toHaveURL(/\?donor=DEU$/);
  await expect(chip(page, "Donor: Germany")).toBeVisible();
  await expect(page.locator('.filter[data-filter="donor"] summary')).toContainText("Germany");
  await expect(await unfold(page, ".filter-effects")).toContainText("cannot be traced to a project");
  await expect(page.locator(".filter-effects .fold-panel")).toBeVisible();
  // The sentence leads with what Germany is published to have given, and calls it a pledge.
  await expect(page.locator("#lead")).toContainText(
    new RegExp(`^Germany is named as donor \\d+ times, in cycles, payments and lists that may overlap\\. One amount is published: EUR${NO_BREAK}1.2${NO_BREAK}million pledged to UNSCAR, 2014`),
  );
  // So does the first of the figures, and no figure is of the whole pool.
  await expect(page.locator('.tile[data-figure="given"]')).toContainText(`EUR${NO_BREAK}1.2${NO_BREAK}m pledged`);
  await expect(page.locator(".tiles")).not.toContainText(/US\$\s(13|18)\s/);
  // The filter stays on the other pages.
  await goTo(page, "Donors");
  await expect(page).toHaveURL(/\?page=donors&donor=DEU$/);
  await expect(page.locator("#contributions .bar-link").first()).toHaveAttribute("aria-label", /^Germany to UNSCAR, 2014: pledged/);
  await goTo(page, "Projects");
  await expect(page).toHaveURL(/\?page=projects&donor=DEU$/);
  const after = await rows(page).count();
  expect(after).toBeGreaterThan(10);
  expect(after).toBeLessThan(Number(all));
  await expect(count(page)).toHaveText(new RegExp(`^${after} of ${all} records, \\d+ possible$`));
  await expect(page.locator(".filter-effects p").first()).toHaveText(`${after} project records shown of ${all}`);
  // Published by name: Germany paid for Cameroon in 2020, Japan for Kenya.
  await expect(page.locator('tr[data-id="AAM-2020-CMR"]')).toHaveCount(1);
  await expect(page.locator('tr[data-id="AAM-2020-KEN"]')).toHaveCount(0);
  await page.getByRole("link", { name: "Reset all filters" }).click();
  await expect(page).toHaveURL(/\?page=projects$/);
  await expect(rows(page)).toHaveCount(Number(all));
});

test("filtering by the country KEN keeps the records that reached Kenya, and says how many are hidden for lack of a place", async ({ dashboard: page }) => {
  await choose(page, "country", "kenya", "KEN");
  await expect(page).toHaveURL(/\?country=KEN$/);
  await expect(await unfold(page, ".filter-effects")).toContainText("no source names all their countries");
  await expect(page.locator("#lead")).toContainText("name Kenya");
  // What a whole mechanism allocated is not Kenya's.
  await expect(page.locator(".tiles")).not.toContainText(/US\$\s(13|18)\s/);
  await expect(page.locator("#allocated")).not.toContainText(/US\$\s13\s/);
  await goTo(page, "Projects");
  await expect(page).toHaveURL(/\?page=projects&country=KEN$/);
  expect(await rows(page).count()).toBeGreaterThan(2);
  for (const row of await rows(page).all()) {
    await row.locator("th a").click();
    await expect(page.locator(".project-detail")).toContainText("Kenya");
    await row.locator("th a").click();
  }
});

test("a link gives the same view as the clicks, after a reload, back and forward too", async ({ page }) => {
  await open(page, "?page=projects&mechanism=unscar&country=KEN&year=2016");
  const linked = await rows(page).evaluateAll((all) => all.map((row) => row.dataset.id));
  expect(linked.length).toBeGreaterThan(0);
  await open(page, "?page=projects");
  await choose(page, "mechanism", "unscar", "unscar");
  await choose(page, "country", "kenya", "KEN");
  await choose(page, "year", "2016", "2016");
  await expect(page).toHaveURL(/\?page=projects&mechanism=unscar&country=KEN&year=2016$/);
  await expect(rows(page)).toHaveCount(linked.length);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.dataset.id))).toEqual(linked);
  await page.reload();
  await expect(rows(page)).toHaveCount(linked.length);
  await page.goBack();
  await expect(page).toHaveURL(/\?page=projects&mechanism=unscar&country=KEN$/);
  await expect(chip(page, "Year: 2016")).toHaveCount(0);
  await page.goForward();
  await expect(chip(page, "Year: 2016")).toHaveCount(1);
  await expect(rows(page)).toHaveCount(linked.length);
});

/** What is drawn of the map, path by path and name by name. */
const looks = (map) => map.locator("path, text").evaluateAll((all) => all.map((part) => [part.getAttribute("d")?.length ?? part.textContent, ...["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "transform", "x", "y"].map((name) => part.getAttribute(name))].join(" ")).sort());
/** What its marks say, one by one. */
const marks = (page) => page.locator("#map .marks a").evaluateAll((all) => all.map((link) => ["class", "data-index", "aria-label", "href", "role", "tabindex"].map((name) => link.getAttribute(name)).join(" ")));
const drawnMap = (page) => page.locator("#map .plot.is-map[data-drawn=true]");

/** The same page to another address, as by Back. */
const leadTo = (page, address) => page.evaluate((to) => {
  history.pushState(null, "", to || location.pathname);
  dispatchEvent(new PopStateEvent("popstate"));
}, address);

test("the map after filters are taken back is the map before them", async ({ dashboard: page }) => {
  const map = drawnMap(page);
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator("path").nth(200)).toBeAttached();
  const before = [await looks(map), await marks(page)];
  // The outlines of what is only possible are broken, States that are not chosen are faded, and others are not there.
  for (const [filter, typed, value] of [["donor", "Germany", "DEU"], ["country", "Kenya", "KEN"], ["year", "2016", "2016"], ["mechanism", "UNSCAR", "unscar"]]) {
    await choose(page, filter, typed, value);
    await expect.poll(() => looks(map), value).not.toEqual(before[0]);
    await page.goBack();
    await expect.poll(() => looks(map), value).toEqual(before[0]);
    expect(await marks(page), value).toEqual(before[1]);
  }
});

test("the map under filters is that of a fresh page at the same address", async ({ dashboard: page, context }) => {
  const other = await context.newPage();
  for (const address of ["?country=KEN", "?mechanism=unscar", "?donor=DEU", "?donor=DEU&country=KEN", "?mechanism=unscar&year=2014"]) {
    await open(other, address);
    await drawnMap(other).scrollIntoViewIfNeeded();
    const fresh = await looks(drawnMap(other));
    await leadTo(page, address);
    await drawnMap(page).scrollIntoViewIfNeeded();
    await expect.poll(() => looks(drawnMap(page)), address).toEqual(fresh);
  }
  await other.close();
});

test("what the pointer has lit on the map does not stay lit in the next answer, nor in the next map", async ({ page }) => {
  await open(page, "?year=2016");
  const map = drawnMap(page);
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator("path").nth(200)).toBeAttached();
  await page.mouse.move(5, 5);
  const fresh = await looks(map);
  const light = async () => {
    const before = await looks(map);
    const { x, y, width, height } = await map.boundingBox();
    // In Brazil, which is large.
    await page.mouse.move(x + width * 0.363, y + height * 0.59, { steps: 3 });
    await expect.poll(() => looks(map)).not.toEqual(before);
  };
  await open(page, "");
  await light();
  await leadTo(page, "?year=2016");
  await page.mouse.move(5, 5);
  await expect.poll(() => looks(map), "in the next answer").toEqual(fresh);
  await leadTo(page, "");
  await expect.poll(() => looks(map)).not.toEqual(fresh);
  await light();
  await leadTo(page, "?page=gaps");
  await expect(page.locator("#gaps-named")).toBeVisible();
  await page.mouse.move(5, 5);
  await leadTo(page, "?year=2016");
  await expect.poll(() => looks(map), "in the next map").toEqual(fresh);
});

test("values nobody knows are named and ignored", async ({ page }) => {
  await open(page, "?donor=XXX&colour=red");
  await expect(page.locator(".findings")).toContainText("colour=red");
  await expect(page.locator(".findings")).toContainText("donor=XXX");
  await expect(count(page)).toHaveText(/^(\d+) of \1 records$/);
});

test("on a phone Reset and Undo never lie on the count of records", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "?donor=DEU&country=KEN");
  await page.locator(".filter-open").click();
  await chip(page, "Country: Kenya").click();
  await page.locator(".filter-apply").click();
  await expect(page.locator(".filter-status > .undo")).toBeVisible();
  const texts = await page.locator(".filter-status > :is(a, output)").evaluateAll((all) =>
    all.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      return { text: element.textContent, left, right };
    }),
  );
  expect(texts.length).toBe(3);
  for (const [i, { text, left, right }] of texts.entries()) {
    expect(left, text).toBeGreaterThanOrEqual(texts[i - 1]?.right ?? 0);
    expect(right, text).toBeLessThanOrEqual(360);
  }
});

test("clicking a State of the matrix filters everything", async ({ page }) => {
  await open(page, "?page=countries");
  await page.locator("#matrix .matrix-country").first().click();
  await expect(page).toHaveURL(/\?page=countries&country=[A-Z]{3}$/);
  await expect(page.locator(".chip")).toHaveCount(1);
});

test("every kind of mark opens the same menu, and showing only what it stands for filters everything", async ({ dashboard: page }) => {
  for (const [chart, mark, address] of [
    ["a bar", "#allocated .bar-link", /\?mechanism=[a-z-]+$/],
    ["a part of a bar", "#gender-statements .part-link", /\?mechanism=[a-z-]+$/],
    ["a column", "#year .part-link", /\?year=\d{4}$/],
    ["a dot", "#donors .dot-link", /\?donor=[A-Z]{3}$/],
  ]) {
    await page.locator(mark).first().click();
    const menu = page.getByRole("dialog", { name: await page.locator(mark).first().getAttribute("aria-label") });
    await expect(menu, chart).toBeVisible();
    await menu.getByRole("link", { name: /^Show only / }).click();
    await expect(page, chart).toHaveURL(address);
    await expect(page.locator(".mark-menu"), chart).toHaveCount(0);
    await expect(page.locator(".chip"), chart).toHaveCount(1);
    await page.getByRole("link", { name: "Reset all filters" }).click();
    await expect(page, chart).not.toHaveURL(/\?/);
  }
  // What is drawn too: the largest mark of the map is under some place of the drawing.
  await page.locator("#map").scrollIntoViewIfNeeded();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const box = await page.locator("#map .plot").boundingBox();
  const readout = page.locator(".readout.is-shown");
  const at = { x: 0, y: 0 };
  search: for (let y = box.y + box.height * 0.35; y < box.y + box.height; y += 12) {
    for (let x = box.x + box.width * 0.4; x < box.x + box.width * 0.7; x += 12) {
      await page.mouse.move(x, y);
      if (await readout.count()) {
        Object.assign(at, { x, y });
        break search;
      }
    }
  }
  const told = await readout.innerText();
  await page.mouse.click(at.x, at.y);
  await page.getByRole("dialog", { name: told }).getByRole("link", { name: /^Show only / }).click();
  await expect(page).toHaveURL(/\?country=[A-Z]{3}$/);
  await expect(page.locator(".chip")).toHaveCount(1);
});

test("the page of a filter's value is one step from its marks", async ({ page }) => {
  await open(page, "?mechanism=unscar");
  await page.locator("#allocated .bar-link").first().click();
  await page.getByRole("dialog").getByRole("link", { name: "Open the page of UNSCAR" }).click();
  await expect(page).toHaveURL(/\?page=mechanism:unscar/);
  await expect(page.locator("h1")).toContainText("Trust Facility");
});

test("searching projects narrows the table and stays in the address without a step for each letter", async ({ page }) => {
  await open(page, "?page=projects");
  const more = await unfold(page, ".filter-rest");
  const before = await page.evaluate(() => history.length);
  await more.locator("input[name=search]").pressSequentially("cote d'ivoire");
  await expect(page).toHaveURL(/&search=cote/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  const [shown, all] = [await rows(page).count(), Number((await count(page).innerText()).match(/of (\d+)/)[1])];
  expect(shown).toBeGreaterThan(3);
  expect(shown).toBeLessThan(all);
  await page.locator("select[name=sort]").selectOption("title");
  await expect(page).toHaveURL(/sort=title/);
});

for (const [typed, filter, value] of [
  ["drc", "country", "COD"],
  ["burma", "country", "MMR"],
  ["swaziland", "country", "SWZ"],
  ["st lucia", "country", "LCA"],
  ["cote divoire", "country", "CIV"],
  ["czech republic", "donor", "CZE"],
  ["holland", "donor", "NLD"],
  ["uk", "donor", "GBR"],
]) {
  test(`the box of a filter and the search both find “${typed}”`, async ({ page }) => {
    await open(page);
    await page.locator(`.filter[data-filter="${filter}"] > summary`).click();
    await page.locator(`.filter[data-filter="${filter}"] .filter-find`).fill(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${filter}=${value}`));
    await open(page, `?page=search&search=${encodeURIComponent(typed)}`);
    await expect(page.locator(`main .article-section a[href*="country:${value}"]`).first()).toBeVisible();
  });
}

test("letters that fit nothing choose nothing, and what is chosen stays", async ({ page }) => {
  await open(page, "?country=KEN");
  await page.locator('.filter[data-filter="country"] > summary').click();
  await page.locator('.filter[data-filter="country"] .filter-find').fill("xyzzy");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/country=KEN$/);
});

test("after going back there is nothing to undo", async ({ page }) => {
  await open(page);
  await page.locator('.filter[data-filter="donor"] > summary').click();
  await expect(page.locator('.filter[data-filter="donor"] .filter-find')).toBeFocused();
  await page.keyboard.type("ger");
  await page.keyboard.press("Enter");
  await expect(page.locator(".undo")).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/donor/);
  await expect(page.locator(".undo")).toHaveCount(0);
});

for (const page_ of ["?page=mechanism:poa-fellowship-programme", "?page=donor:PLW", "?page=donor:KEN"]) {
  test(`a page of what has no records shows no figure of others: “${page_}”`, async ({ page }) => {
    await open(page, page_);
    await expect(page.locator(".tile, figure[data-chart]")).toHaveCount(0);
    await expect(page.locator("main")).not.toContainText("US$\u00a018");
  });
}

test("an empty selection says which filters to remove", async ({ page }) => {
  await open(page, "?country=FJI&theme=youth&year=2013");
  await expect(rows(page)).toHaveCount(0);
  await expect(count(page)).toHaveText(/^0 of \d+ records$/);
  await expect(page.locator("#lead")).toContainText("No project record matches");
  const effects = await unfold(page, ".filter-effects");
  await expect(effects.getByText("No record matches. Remove one of these filters: Country, Year, Theme.")).toBeVisible();
});

test("everything works by keyboard: the marks of a chart are one stop, arrows move, Enter opens what there is to do", async ({ dashboard: page }) => {
  await expect(page.locator('#allocated [data-index][tabindex="0"]')).toHaveCount(1);
  await page.locator('#allocated .bar-link[tabindex="0"]').focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".readout.is-shown")).toContainText("SALIENT: about");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Show only SALIENT" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?mechanism=salient$/);
  await page.getByRole("link", { name: "Reset all filters" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/mechanism/);
  // The link has taken itself away: the focus is at what it came to.
  await expect(page.locator(".filter-count")).toBeFocused();
});

test("what the filters hide or leave out is listed one by one", async ({ page }) => {
  await open(page, "?year=2016");
  const effects = await unfold(page, ".filter-effects");
  const line = effects.locator("p", { hasText: "contributions are left out" });
  const n = Number((await line.innerText()).match(/\d+/)[0]);
  await line.getByRole("link", { name: "Show these contributions" }).click();
  await expect(page.locator("dialog[open] tbody tr")).toHaveCount(n);
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await unfold(page, ".filter-effects");
  const hidden = effects.locator("p", { hasText: "year is not published" });
  const records = Number((await hidden.innerText()).match(/\d+/)[0]);
  await hidden.getByRole("link").click();
  await expect(page.locator("dialog[open] tbody tr")).toHaveCount(records);
});

test("closing what the filters hide gives the focus back to what opened it", async ({ page }) => {
  await open(page, "?year=2016");
  const effects = await unfold(page, ".filter-effects");
  await effects.getByRole("link", { name: "Show these contributions" }).click();
  await expect(page.locator("#origin-title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => Boolean(document.activeElement.closest(".filter-effects")))).toBe(true);
});

test("filtering by a State of the matrix keeps the focus on it", async ({ page }) => {
  await open(page, "?page=countries");
  const kenya = page.locator("#matrix").getByRole("link", { name: "Kenya", exact: true });
  await kenya.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&country=KEN$/);
  await expect(kenya).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/country=/);
  await expect(kenya).toBeFocused();
});

for (const [address, chart] of [["?page=projects", "theme"], ["", "map"]]) {
  test(`filtering by a mark of the ${chart} chart keeps the focus on it`, async ({ page }) => {
    await open(page, `${address}#${chart}`);
    const mark = page.locator(`#${chart} [data-index]`).nth(9);
    const label = (await mark.getAttribute("aria-label")).split(/[:,]/)[0];
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: `Show only ${label}` })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/(theme|country)=/);
    await expect.poll(() => focused(page)).toContain(label);
  });
}

test("a value that names nothing gets no chip and no page", async ({ page }) => {
  await open(page, "?mechanism=nobody&country=KEN");
  await expect(page.locator(".chip")).toHaveCount(1);
  await expect(page.locator('.filter[data-filter="mechanism"] .filter-state')).not.toContainText("nobody");
  await open(page, "?page=country:ZZZ");
  await expect(page.locator("h1")).toHaveText("Nothing here");
  await expect(page.locator(".compare")).toHaveCount(0);
});

/** Goes to an address of the page as the browser's back button does. */
const goBackTo = (search) => {
  history.pushState(null, "", search);
  dispatchEvent(new PopStateEvent("popstate"));
};

test("what is out of sight follows a choice without being scrolled to", async ({ dashboard: page }) => {
  const last = page.locator("#gender-statements [data-index='0']");
  const before = await last.getAttribute("aria-label");
  expect(await last.evaluate((mark) => mark.getBoundingClientRect().top > innerHeight)).toBe(true);
  await page.evaluate(goBackTo, "?donor=DEU");
  await expect(last).not.toHaveAttribute("aria-label", before);
  await expect(page.locator("#projects-title")).not.toContainText("115");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("paper has the last choice, also of what is out of sight", async ({ dashboard: page }) => {
  const last = page.locator("#gender-statements [data-index='0']");
  const before = await last.getAttribute("aria-label");
  // No frame and no task come between the choice and the print.
  const printed = await page.evaluate(async () => {
    const soon = async () => {
      for (let n = 0; n < 50; n += 1) await null;
    };
    history.pushState(null, "", "?donor=DEU");
    dispatchEvent(new PopStateEvent("popstate"));
    await soon();
    dispatchEvent(new Event("beforeprint"));
    await soon();
    return document.querySelector("#gender-statements [data-index='0']").getAttribute("aria-label");
  });
  expect(printed).not.toBe(before);
});

test("a new answer is written into the marks that are there, and the focus stays on one", async ({ dashboard: page }) => {
  const mark = page.locator("#year [data-index='0']");
  const before = await mark.getAttribute("href");
  await mark.focus();
  await page.evaluate(() => (globalThis.focusedMark = document.activeElement));
  await page.evaluate(goBackTo, "?country=KEN");
  await expect(mark).not.toHaveAttribute("href", before);
  expect(await page.evaluate(() => document.activeElement === globalThis.focusedMark)).toBe(true);
  await expect(page.locator("#year [data-index]").first()).toBeFocused();
});

test("the map fills its place: of another size it would be drawn again at once", async ({ dashboard: page }) => {
  const place = page.locator(".plot.is-map[data-drawn=true]");
  await place.waitFor();
  const [high, drawn] = await place.evaluate((element) => [element.clientHeight, element.querySelector("svg").clientHeight]);
  expect(drawn).toBe(high);
});
