// The rules of the screen: what is seen before it is read, counted in the page on the real edition.
import { readFile } from "node:fs/promises";
import { readThrough } from "./reading.mjs";
import { expect, open, test } from "./page.mjs";

const LAPTOP = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** One page of every kind. */
const PAGES = [
  "",
  "?page=donors",
  "?page=countries",
  "?page=projects",
  "?page=gaps",
  "?page=method",
  "?page=known",
  "?page=disagreements",
  "?page=horizon",
  "?page=glossary",
  "?page=accessibility",
  "?page=changes",
  "?page=search&search=kenya",
  "?page=sixty:1",
  "?page=mechanism:unscar",
  "?page=project:AAM-2020-CMR",
  "?page=country:KEN",
  "?page=country:DEU&side=donor",
  "?page=organisation:unidir",
  "?page=compare:country:KEN,country:UGA",
];
/** Those with charts. */
const CHARTED = ["", "?donor=DEU", "?year=2017", "?page=donors", "?page=countries", "?page=projects", "?page=gaps", "?page=method", "?page=mechanism:unscar", "?page=country:KEN", "?page=country:DEU&side=donor", "?page=country:KGZ", "?page=project:SALIENT-JAM", "?page=compare:country:KEN,country:UGA", "?page=compare:donor:DEU,donor:JPN"];
/** Where the United Nations prescribe the words. */
const PRESCRIBED = /^The boundaries and names shown/;

async function show(page, size, address = "") {
  await page.setViewportSize(size);
  await open(page, address);
  await page.evaluate(() => document.fonts.ready);
}

/** All drawings of the page, also those that wait until they are seen. */
async function drawn(page) {
  await readThrough(page);
  await expect(page.locator('.plot:not([data-drawn="true"])')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Opens a filter, types, presses Enter: three acts. */
async function choose(page, filter, typed) {
  await page.locator(`.filter[data-filter="${filter}"] > summary`).click();
  await expect(page.locator(`.filter[data-filter="${filter}"] .filter-find`)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

const plain = (text) => text.replaceAll("\u00a0", " ");
const text = async (locator) => plain(await locator.innerText());

/** Functions for use in the page: which part of a box is seen, and which words and blocks of words are. */
const eyes = () => {
  const seen = (element, box, clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return null;
    let { left, top, right, bottom } = box;
    const within = (other) => {
      left = Math.max(left, other.left);
      top = Math.max(top, other.top);
      right = Math.min(right, other.right);
      bottom = Math.min(bottom, other.bottom);
    };
    if (clip) within(clip);
    for (let up = element; up; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.position === "absolute" && style.clip !== "auto") return null;
      if (up !== document.documentElement && up !== document.body && style.display !== "inline" && style.overflowX !== "visible") within(up.getBoundingClientRect());
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom, width: right - left, height: bottom - top } : null;
  };
  /** Words and figures in view, with what is written in boxes and chosen in lists. */
  const words = (roots, clip) => {
    const found = [];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement.checkVisibility()) continue;
        for (const { 0: word, index } of node.data.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (word !== "Σ" && [...range.getClientRects()].some((box) => seen(node.parentElement, box, clip))) found.push(word);
        }
      }
      for (const box of root.querySelectorAll("input, select")) {
        if (["checkbox", "radio"].includes(box.type) || !seen(box, box.getBoundingClientRect(), clip)) continue;
        const written = box.selectedOptions ? box.selectedOptions[0].text : box.value || box.placeholder;
        found.push(...(written.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []));
      }
    }
    return found;
  };
  /** Sentences and titles in view. */
  const sentences = (clip) =>
    [...document.querySelectorAll("header p, .filter-bar p, main p, main h1, main h2, main h3, main li, main dd")]
      .filter((block) => !block.querySelector("p, li, svg, .bar-track") && !block.closest(".legend, nav, .marks") && seen(block, block.getBoundingClientRect(), clip))
      .flatMap((block) => block.innerText.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u))
      .filter(Boolean);
  /** The charts of which a mark is seen. */
  const charts = () =>
    [...document.querySelectorAll("figure[data-chart]")]
      .filter((figure) =>
        [...figure.querySelectorAll(".bar, .dot, .plot[data-drawn=true] svg path, .plot[data-drawn=true] svg circle")].some((mark) => seen(mark, mark.getBoundingClientRect())),
      )
      .map((figure) => figure.dataset.chart);
  return { seen, words, sentences, charts };
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(`globalThis.eyes = (${eyes})()`);
});

const wordsInView = (page) => page.evaluate(() => globalThis.eyes.words([...document.querySelectorAll(".site-header, .filter-bar, main")]));
const chartsInView = (page) => page.evaluate(() => globalThis.eyes.charts());

async function expectCharts(page, wanted) {
  await expect.poll(async () => (await chartsInView(page)).filter((chart) => wanted.includes(chart)).sort()).toEqual([...wanted].sort());
}

// 1. The first screen.

test("the first screen of a laptop has map, money, gender, donors and years in at most 250 words", async ({ page }) => {
  await show(page, LAPTOP);
  await expectCharts(page, ["map", "allocated", "gender-money", "donors", "year"]);
  const words = await wordsInView(page);
  expect(words.length, words.join(" ")).toBeLessThanOrEqual(250);
});

test("of the words on the first screen at most 45 are in sentences", async ({ page }) => {
  await show(page, LAPTOP);
  await expectCharts(page, ["map", "allocated", "gender-money", "donors", "year"]);
  const sentences = (await page.evaluate(() => globalThis.eyes.sentences())).filter((one) => /[.!?]$/.test(one));
  expect(sentences.join(" ").split(/\s+/).length, sentences.join("\n")).toBeLessThanOrEqual(45);
});

test("the first screen of a small laptop has the five figures, map and money", async ({ page }) => {
  await show(page, SMALL);
  await expectCharts(page, ["map", "allocated"]);
  for (const tile of await page.locator(".tile .tile-value").all()) await expect(tile).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".tile")).toHaveCount(5);
});

test("the first screen of a phone has the filter bar, the sentence, the figures and a chart in at most 90 words", async ({ page }) => {
  await show(page, PHONE);
  await expect(page.locator(".filter-bar")).toBeInViewport({ ratio: 1 });
  await expect(page.locator("#lead")).toBeInViewport({ ratio: 1 });
  for (const tile of await page.locator(".tile .tile-value").all()) await expect(tile).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await chartsInView(page)).length).toBeGreaterThan(0);
  const words = await wordsInView(page);
  expect(words.length, words.join(" ")).toBeLessThanOrEqual(90);
});

// 2. Length.

for (const [name, size, address, screens] of [
  ["the overview on a laptop", LAPTOP, "", 4],
  ["the overview on a phone", PHONE, "", 7],
  ["the overview of one donor on a laptop", LAPTOP, "?donor=DEU", 4],
]) {
  test(`${name} is at most ${screens} screens long, and its length stays while one scrolls`, async ({ page }) => {
    await show(page, size, address);
    const found = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const heights = [document.documentElement.scrollHeight];
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await frame();
        await frame();
        heights.push(document.documentElement.scrollHeight);
      }
      return heights;
    });
    await drawn(page);
    found.push(await page.evaluate(() => document.documentElement.scrollHeight));
    expect(Math.max(...found) / size.height).toBeLessThanOrEqual(screens);
    expect((Math.max(...found) - Math.min(...found)) / Math.max(...found), found.join(" ")).toBeLessThan(0.02);
  });
}

// 3. Filters.

for (const [name, size] of [["a laptop", LAPTOP], ["a phone", PHONE]]) {
  test(`the filter bar and its count are in view on every page at every place on ${name}`, async ({ page }) => {
    const hidden = [];
    for (const address of PAGES) {
      await show(page, size, address);
      const places = await page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const missing = [];
        for (const share of [0, 0.25, 0.5, 0.75, 1]) {
          scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight));
          await frame();
          await frame();
          for (const selector of [".filter-bar", ".filter-count"]) {
            const element = document.querySelector(selector);
            const box = element?.getBoundingClientRect();
            const at = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            if (!at?.closest(".filter-bar") || box.top < -1 || box.bottom > innerHeight) missing.push(`${selector} at ${share}`);
          }
        }
        return missing;
      });
      hidden.push(...places.map((place) => `${address}: ${place}`));
    }
    expect(hidden).toEqual([]);
  });
}

test("a chosen value is in its control, to take off, wherever one has scrolled to", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU&year=2017");
  for (const place of [0, 1]) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), place);
    for (const [filter, value] of [["donor", "Germany"], ["year", "2017"]]) {
      await expect(page.locator(`.filter[data-filter=${filter}] .filter-state`)).toHaveText(value);
      await expect(page.locator(`.filter[data-filter=${filter}] .filter-state`)).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole("link", { name: "Remove filter Donor: Germany" })).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole("link", { name: "Remove filter Donor: Germany" }).click();
  await expect(page).toHaveURL(/\?year=2017$/);
});

test("a filter is opened, three letters are typed, and Enter chooses", async ({ page }) => {
  await show(page, LAPTOP);
  for (const [filter, typed, value] of [["donor", "ger", "DEU"], ["country", "ken", "KEN"], ["mechanism", "sal", "salient"]]) {
    await page.locator(`.filter[data-filter=${filter}] > summary`).click();
    await expect(page.locator(`.filter[data-filter=${filter}] .filter-find`)).toBeFocused();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${filter}=${value}`));
    await expect(page.locator(`.filter[data-filter=${filter}]`)).not.toHaveAttribute("open");
    await page.getByRole("link", { name: "Reset all filters" }).click();
    await expect(page).not.toHaveURL(/\?/);
  }
});

test("a choice is undone from wherever one has scrolled to, on a laptop and on a phone", async ({ page }) => {
  for (const size of [LAPTOP, PHONE]) {
    await show(page, size, "?mechanism=unscar");
    const before = await text(page.locator(".filter-count"));
    if (size === PHONE) await page.locator(".filter-open").click();
    await choose(page, "donor", "ger");
    await expect(page).toHaveURL(/donor=DEU/);
    if (size === PHONE) await page.locator(".filter-apply").click();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator(".filter-count")).not.toHaveText(before);
    await expect(page.locator(".undo")).toBeInViewport({ ratio: 1 });
    await page.locator(".undo").click();
    await expect(page).toHaveURL(/\?mechanism=unscar$/);
    expect(await text(page.locator(".filter-count"))).toBe(before);
  }
});

test("filters stay at every link of the menu, and at Back", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU&year=2017");
  const count = await text(page.locator(".filter-count"));
  const menu = page.locator(".site-nav a");
  const names = (await menu.allInnerTexts()).slice(1);
  const kept = async () => {
    await expect(page).toHaveURL(/donor=DEU&year=2017/);
    await expect(page.locator(".filter[data-filter=donor] .filter-state")).toHaveText("Germany");
    await expect(page.locator(".filter[data-filter=year] .filter-state")).toHaveText("2017");
  };
  for (const name of names) {
    await menu.filter({ hasText: name }).click();
    await expect(page).toHaveURL(/page=/);
    await kept();
  }
  for (const _ of names) {
    await page.goBack();
    await kept();
  }
  await expect(page).toHaveURL(/\?donor=DEU&year=2017$/);
  expect(await text(page.locator(".filter-count"))).toBe(count);
});

test("searching over everything keeps the filters", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU");
  await page.locator("input[name=search-all]").fill("kenya");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/page=search/);
  await expect(page).toHaveURL(/donor=DEU/);
});

test("after the choice of a filter on a phone the answer is in view", async ({ page }) => {
  await show(page, PHONE);
  await page.evaluate(() => scrollTo(0, 2000));
  await page.locator(".filter-open").click();
  await choose(page, "donor", "ger");
  await expect(page).toHaveURL(/donor=DEU/);
  await expect(page.locator(".filter-apply")).toHaveText(/^Show \d+ records$/);
  await page.locator(".filter-apply").click();
  await expect(page.locator("#lead")).toContainText("Germany");
  await expect(page.locator("#lead")).toBeInViewport();
});

// 4. What is shown under a filter is of its subject.

for (const address of ["?donor=DEU", "?page=country:DEU&side=donor", "?page=donors&donor=DEU", "?page=gaps&donor=DEU"]) {
  test(`nothing of all donors is shown under a donor at “${address}”`, async ({ page }) => {
    await show(page, LAPTOP, address);
    const shown = await text(page.locator("main"));
    for (const foreign of ["US$ 18", "261,334", "US$ 13 m", "31.75"]) expect(shown, foreign).not.toContain(foreign);
    expect(shown).toContain("EUR 1.2 m");
    await expect(page.locator(".tile[data-figure=allocated], .tile[data-figure=donors]")).toHaveCount(0);
  });
}

test("a figure that a filter takes away leaves no tile, and no tile counts the filter itself", async ({ page }) => {
  const wrong = [];
  for (const [address, own] of [["?country=KEN", "countries"], ["?page=country:KEN", "countries"], ["?year=2017"], ["?theme=youth"]]) {
    await show(page, LAPTOP, address);
    for (const tile of await page.locator(".tile").all()) {
      const said = await text(tile);
      if (/not shown|not applicable/i.test(said) || (await tile.getAttribute("data-figure")) === own) wrong.push(`${address}: ${said.replaceAll(/\s+/g, " ")}`);
    }
  }
  expect(wrong).toEqual([]);
});

// 5. Certain, possible, unclear.

test("possible records and countries stand beside the certain ones, and are never added to them", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU");
  const parts = await page.locator("#ties .part-link").evaluateAll((all) => all.map((mark) => Number(mark.innerText)));
  const [named, same, possible, unclear, none] = parts;
  const [shown, all] = (await text(page.locator(".filter-count"))).match(/\d+/g).map(Number);
  expect(named + same + possible).toBe(shown);
  expect(named + same + possible + unclear + none).toBe(all);
  const records = page.locator(".tile[data-figure=records]");
  expect(await text(records.locator(".tile-value"))).toMatch(new RegExp(`^${named + same}\\b`));
  expect(await text(records.locator(".tile-note"))).toContain(`and ${possible} possible`);
  await expect(page.locator(".tile[data-figure=countries] .tile-note")).toHaveText(/and \d+ possible/);
  const countries = (await text(page.locator(".tile[data-figure=countries]"))).match(/\d+/g).map(Number);
  expect((await text(page.locator("#map .figure-title"))).match(/\d+/g).map(Number)).toEqual(countries);
  await page.locator(".filter[data-filter=donor] > summary").click();
  await expect(page.locator(".filter[data-filter=donor] label", { hasText: "Germany" }).locator(".option-count")).toHaveText(`${named + same} linked · ${possible} possible`);
});

test("certain, possible and unclear are filled, tinted and outlined", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU");
  const looks = await page.evaluate(() => {
    const look = (key) => {
      const style = getComputedStyle(document.querySelector(`#ties .bar[data-key="${key}"]`));
      return { fill: style.backgroundColor, image: style.backgroundImage, opacity: style.opacity, line: style.borderTopStyle === "none" || style.borderTopWidth === "0px" ? "" : style.borderTopColor };
    };
    return { certain: look("ramp-3"), possible: look("ramp-3~possible"), unclear: look("unclear") };
  });
  expect(looks.certain.fill).not.toBe(looks.possible.fill);
  expect(looks.unclear.line).not.toBe("");
  expect(["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]).toContain(looks.unclear.fill);
  await expect(page.locator('#map .legend [data-key*="possible"]')).toHaveCount(1);
});

test("a country's number on a donor's map is of certain records, or says how many are possible", async ({ page }) => {
  await show(page, LAPTOP, "?donor=DEU");
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
  const labels = (await page.locator("#map .plot svg text").allTextContents()).map(plain).filter((label) => /\d/.test(label));
  const marks = await page.locator("#map .marks a").evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label").replaceAll("\u00a0", " ")));
  const certain = marks.map((mark) => Number(mark.match(/: (\d+) record/)?.[1] ?? 1) - Number(mark.match(/(\d+) of them only possible/)?.[1] ?? 0));
  expect(labels.length).toBeGreaterThan(0);
  const most = Math.max(...certain);
  const wrong = labels.filter((label) => !/possible|\+/.test(label) && Number(label.match(/(\d+)$/)[1]) > most);
  expect(wrong, `at most ${most} certain records name one country`).toEqual([]);
});

// 6. Highlight, don't remove.

test("under a year filter the columns of the other years stay, faded, and the country map tells hidden from none", async ({ page }) => {
  const columns = () => page.locator("#year .column").evaluateAll((all) => all.map((column) => column.innerText.replaceAll(/\s+/g, " ")));
  await show(page, LAPTOP);
  const before = await columns();
  await show(page, LAPTOP, "?year=2017");
  expect(await columns()).toEqual(before);
  await expect(page.locator("#year .column.is-faded")).toHaveCount(before.length - 1);
  await expect(page.locator("#year .column:not(.is-faded) .column-label")).toHaveText("2017");
  const [faded, full] = await page.evaluate(() => {
    const strength = (column) => [column, ...column.querySelectorAll("*")].reduce((least, element) => Math.min(least, Number(getComputedStyle(element).opacity)), 1);
    return [document.querySelector("#year .column.is-faded"), document.querySelector("#year .column:not(.is-faded)")].map(strength);
  });
  expect(faded).toBeLessThan(full);
  await expect(page.locator('#map .legend [data-key="filtered"]')).toHaveCount(1);
});

test("under a filter the rows of every chart of the overview stay, faded", async ({ page }) => {
  const rows = () =>
    page.locator("figure[data-chart]").evaluateAll((all) =>
      Object.fromEntries(all.filter((figure) => figure.querySelector(".bar-row, .dots")).map((figure) => [figure.dataset.chart, figure.querySelectorAll(".bar-row, .dots tbody tr").length])),
    );
  await show(page, LAPTOP);
  const all = await rows();
  const gone = [];
  for (const address of ["?mechanism=unscar", "?year=2017", "?country=KEN"]) {
    await show(page, LAPTOP, address);
    for (const [chart, n] of Object.entries(await rows())) if (n < (all[chart] ?? 0)) gone.push(`${address} ${chart}: ${n} of ${all[chart]} rows`);
  }
  expect(gone).toEqual([]);
});

// 7. One count of a year.

test("the count of a year in the filter is its column in the chart, and what it shows is said beside it", async ({ page }) => {
  await show(page, LAPTOP);
  const columns = await page.locator("#year .column").evaluateAll((all) => Object.fromEntries(all.map((column) => [column.querySelector(".column-label").innerText, Number(column.querySelector(".column-total").innerText)])));
  await page.locator(".filter[data-filter=year] > summary").click();
  await page.locator(".filter[data-filter=year] label.option").first().waitFor();
  const options = await page.locator(".filter[data-filter=year] label.option").evaluateAll((all) => all.map((option) => [option.querySelector(".option-name").innerText, ...option.querySelector(".option-count").innerText.match(/\d+/g).map(Number)]));
  expect(options.length).toBeGreaterThan(10);
  for (const [year, began] of options) expect(began, year).toBe(columns[year] ?? 0);
  const [year, , ran] = options.find(([, began, all]) => began !== all);
  await show(page, LAPTOP, `?year=${year}`);
  expect(await text(page.locator(".filter-count"))).toMatch(new RegExp(`^${ran} of `));
});

// 8. One rule for marks.

const VERBS = [/^Show only .+|^Show all again, not only .+/, /^Open the page of .+/, /^Where it comes from$/];
const menu = (page) => page.locator(".mark-menu");

/** The verbs of the open menu, by their place among the three. */
async function verbs(page) {
  await expect(menu(page)).toHaveCount(1);
  const said = await menu(page).locator("a").allInnerTexts();
  const places = said.map((verb) => VERBS.findIndex((known) => known.test(plain(verb))));
  expect(places, said.join(", ")).toEqual([...places].sort());
  expect(places).not.toContain(-1);
  return places;
}

/** A point within the largest country that the map colours. */
const onMap = (page) =>
  page.locator("#map .plot svg path").evaluateAll((all) => {
    const areas = all.filter((path) => /^(#|rgb)/.test(path.getAttribute("fill") ?? "") && !/^(#fff|rgb\(255)/i.test(path.getAttribute("fill"))).map((path) => ({ path, box: path.getBoundingClientRect() }));
    areas.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
    for (const { path, box } of areas) {
      const point = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (box.width < 200 && path.isPointInFill(point.matrixTransform(path.getScreenCTM().inverse()))) return { x: point.x, y: point.y };
    }
    return null;
  });

for (const [kind, chart, mark] of [
  ["a bar", "allocated", ".bar-link >> nth=0"],
  ["a column", "year", ".part-link >> nth=4"],
  ["a dot", "donors", ".dot-link >> nth=0"],
  ["a country of the map", "map", null],
]) {
  test(`a click on ${kind} opens the menu with the same verbs, and so does Enter`, async ({ page }) => {
    await show(page, LAPTOP);
    const figure = page.locator(`#${chart}`);
    await figure.scrollIntoViewIfNeeded();
    const before = page.url();
    if (mark) {
      await figure.locator(mark).click();
    } else {
      await figure.locator('.plot[data-drawn="true"]').waitFor();
      const { x, y } = await onMap(page);
      await page.mouse.click(x, y);
    }
    const clicked = await verbs(page);
    expect(clicked[0], "to filter is the first verb").toBe(0);
    await page.keyboard.press("Escape");
    await expect(menu(page)).toHaveCount(0);
    await figure.locator('[data-index][tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    const focused = await page.evaluate(() => document.activeElement.dataset.index);
    await page.keyboard.press("Enter");
    expect(await verbs(page)).toEqual(clicked);
    await expect(menu(page).locator("a").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu(page)).toHaveCount(0);
    expect(await page.evaluate(() => [document.activeElement.closest("figure")?.id, document.activeElement.dataset.index])).toEqual([chart, focused]);
    expect(page.url()).toBe(before);
    await page.keyboard.press("Enter");
    await menu(page).locator("a").first().click();
    await expect(page.locator(".filter-count")).not.toHaveText(/^(\d+) of \1 records$/);
  });
}

test("every mark that counts records has a menu, and one that leads nowhere is a picture", async ({ page }) => {
  const wrong = [];
  for (const address of CHARTED) {
    await show(page, LAPTOP, address);
    const found = await page.locator("figure [data-index]:not([href])").evaluateAll((all) =>
      all
        .filter((mark) => mark.getAttribute("role") !== "img" || /\d+ records?|one record/.test(mark.getAttribute("aria-label")))
        .map((mark) => `${mark.closest("figure").dataset.chart}: ${mark.getAttribute("aria-label")}`),
    );
    // The one record of a cycle on a record's own page is the page's.
    const others = found.filter((mark) => !(address.includes("page=project") && mark.endsWith(": one record")));
    wrong.push(...others.map((one) => `${address} ${one}`));
  }
  expect(wrong).toEqual([]);
});

test("signs say what they mean and lead nowhere", async ({ page }) => {
  await show(page, LAPTOP);
  const before = page.url();
  const signs = page.locator(".tile .sign");
  expect(await signs.count()).toBeGreaterThan(3);
  for (const sign of await signs.all()) {
    await sign.click();
    await expect(page.locator(".readout.is-shown")).toHaveText(await sign.getAttribute("aria-label"));
  }
  expect(page.url()).toBe(before);
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await expect(menu(page)).toHaveCount(0);
});

// 9. One drawer, one foot line, “not published” once.

for (const size of [LAPTOP, SMALL, { width: 768, height: 1024 }, PHONE]) {
  test(`at ${size.width} × ${size.height} the drawer is one, is in the address, and never covers what was opened`, async ({ page }) => {
    await show(page, size);
    const drawer = page.locator("dialog[open]");
    const apart = (opener, name) =>
      expect
        .poll(async () => {
          const [one, other] = [await opener.boundingBox(), await drawer.boundingBox()];
          if (!one || !other) return "gone";
          if (one.x < 0 || one.y < 0 || one.x + one.width > size.width + 1 || one.y + one.height > size.height + 1) return "out of view";
          const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
          const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
          return across > 1 && down > 1 ? "covered" : "beside";
        }, name)
        .toBe("beside");
    const links = page.locator(".tile-value a");
    expect(await links.count()).toBe(5);
    for (const link of await links.all()) {
      await link.click();
      await expect(drawer).toHaveCount(1);
      await expect(page).toHaveURL(/figure=/);
      await apart(link, await link.innerText());
      await page.keyboard.press("Escape");
      await expect(drawer).toHaveCount(0);
      await expect(page).not.toHaveURL(/figure=/);
    }
    const dot = page.locator("#donors .dot-link:has(.is-filled)").first();
    await dot.click();
    await menu(page).getByRole("link", { name: "Where it comes from" }).click();
    await expect(drawer).toHaveCount(1);
    await apart(dot, await dot.getAttribute("aria-label"));
    const address = page.url();
    await page.reload();
    await expect(drawer).toHaveCount(1);
    expect(page.url()).toBe(address);
    await expect(drawer.locator(".quote")).toContainText("EUR");
    await expect(drawer.getByRole("button", { name: "Copy the sentence" })).toBeVisible();
  });
}

test("every figure of the first screen has a sentence ready to quote", async ({ page }) => {
  await show(page, LAPTOP);
  const without = [];
  for (const tile of await page.locator(".tile").all()) {
    await tile.locator(".tile-value a").click();
    await expect(page.locator("dialog[open] .origin-value")).toHaveCount(1);
    if ((await page.locator("dialog[open] .quote").count()) === 0) without.push(await tile.getAttribute("data-figure"));
    await page.keyboard.press("Escape");
    await expect(page.locator("dialog[open]")).toHaveCount(0);
  }
  expect(without).toEqual([]);
});

test("a card says “not published” or “none found” at most once", async ({ page }) => {
  const said = [];
  for (const address of CHARTED) {
    await show(page, LAPTOP, address);
    await drawn(page);
    const cards = page.locator("main figure[data-chart], main .tile, main #projects");
    for (const [card, n] of await cards.evaluateAll((all) => all.map((card) => [card.dataset.chart ?? card.dataset.figure ?? card.id, (card.innerText.match(/not published|none (found|with these filters)/gi) ?? []).length]))) {
      if (n > 1) said.push(`${address} ${card}: ${n} times`);
    }
  }
  expect(said).toEqual([]);
});

test("what belongs to a chart is one line under it", async ({ page }) => {
  const broken = [];
  for (const size of [LAPTOP, SMALL, PHONE]) {
    for (const address of CHARTED) {
      await show(page, size, address);
      const found = await page.locator("figure[data-chart]").evaluateAll((all) =>
        all
          .map((figure) => {
            const feet = figure.querySelectorAll(".figure-foot");
            const middles = [...(feet[0]?.children ?? [])].map((part) => part.getBoundingClientRect()).filter((box) => box.height).map((box) => box.y + box.height / 2);
            return [figure.dataset.chart, feet.length, Math.round(Math.max(...middles) - Math.min(...middles))];
          })
          .filter(([, feet, spread]) => feet !== 1 || spread > 10),
      );
      broken.push(...found.map(([chart, feet, spread]) => `${size.width} ${address} ${chart}: ${feet} foot lines, ${spread} px apart`));
    }
  }
  expect(broken).toEqual([]);
});

// 10. Currencies.

test("bars in two currencies are never in one group", async ({ page }) => {
  const mixed = [];
  let amounts = 0;
  for (const address of ["", "?page=donors", "?page=projects", "?page=mechanism:unscar", "?page=donors&donor=AUS", "?page=donors&mechanism=att-vtf"]) {
    await show(page, LAPTOP, address);
    const groups = await page.locator("ul.bars").evaluateAll((all) =>
      all.flatMap((list) => {
        const groups = [[]];
        for (const row of list.children) {
          if (row.matches(".bar-group")) groups.push([]);
          const found = row.querySelector(".bar-value")?.innerText.match(/US\$|EUR|GBP|CAD|AUD|CHF|JPY|NZD|SEK|NOK|DKK/g);
          if (found) groups.at(-1).push(...found);
        }
        return groups.filter((group) => group.length).map((group) => [list.closest("figure").dataset.chart, group]);
      }),
    );
    for (const [chart, group] of groups) {
      amounts += group.length;
      if (new Set(group).size > 1) mixed.push(`${address} ${chart}: ${[...new Set(group)].join(", ")}`);
    }
  }
  expect(amounts).toBeGreaterThan(10);
  expect(mixed).toEqual([]);
});

// 11. Sentences.

// What the edition sums up of a record is its own text, and has its own length; what a citation strings together is no sentence.
const SUMMARIES = (await Promise.all(["activities", "mechanisms"].map(async (name) => JSON.parse(await readFile(new URL(`../../data/${name}.json`, import.meta.url), "utf8"))))).flat().map(({ summary }) => summary).join(" ");

test("a figure and its signs stand in one line, whatever the width", async ({ page }) => {
  const views = [1440, 1280, 1024, 900, 390, 360].map((width) => ["en", width]);
  for (const [language, width] of views) {
    if (!page.url().endsWith(`/${language}.html`)) await open(page, `${language}.html`);
    await page.setViewportSize({ width, height: 800 });
    const broken = await page.locator(".tile-value").evaluateAll((values) =>
      values.filter((value) => {
        const middle = (element) => element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2;
        const figure = value.querySelector("a, .origin");
        const isSplit = figure && figure.getClientRects().length > 1;
        return isSplit || [...value.querySelectorAll(".sign")].some((sign) => Math.abs(middle(sign) - middle(figure)) > 16);
      }).map((value) => value.textContent),
    );
    expect(broken, `${language}, ${width} px`).toEqual([]);
  }
});

test("no sentence on a first screen is longer than 20 words, and none is written like a treaty", async ({ page }) => {
  const wrong = [];
  for (const address of [...PAGES, "?donor=DEU", "?year=2017", "?country=KEN", "?theme=youth"]) {
    await show(page, LAPTOP, address);
    for (const one of await page.evaluate(() => globalThis.eyes.sentences())) {
      const n = one.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      if (n > 20 && !PRESCRIBED.test(one) && !SUMMARIES.includes(one) && !one.includes(" · ")) wrong.push(`${address}: ${n} words: ${one}`);
    }
    const banned = (await text(page.locator(".whole-page"))).match(/of a kind|tie to it|no source lets one say|as far as it is known|stands here|amount of this kind|saying what was given/g);
    if (banned) wrong.push(`${address}: “${banned.join("”, “")}”`);
  }
  expect([...new Set(wrong)]).toEqual([]);
});

test("no sentence in the drawer is longer than 25 words", async ({ page }) => {
  const long = [];
  for (const address of ["?figure=sum:all:outgoing-commitment", "?figure=unscar-allocated-2024", "?figure=salient-original-funding", "?donor=DEU&figure=unscar-DEU-2014-amount"]) {
    await show(page, LAPTOP, address);
    const said = await page.locator("dialog[open]").evaluate((drawer) =>
      [...drawer.querySelectorAll(".origin-value, .article-section > p, .article-section li, .origin-report")].flatMap((block) => block.innerText.split(/(?<=[.!?])\s+(?=\p{Lu})/u)),
    );
    long.push(...said.map((one) => [one.split(/\s+/).length, one]).filter(([n]) => n > 25).map(([n, one]) => `${address}: ${n} words: ${one}`));
  }
  expect(long).toEqual([]);
});

// 12. Pictures.

for (const [button, width, height] of [[/1200 × 675/, 1200, 675], [/1080 × 1350/, 1080, 1350]]) {
  test(`a picture of ${width} × ${height} is taken away`, async ({ page }) => {
    await show(page, LAPTOP);
    for (const chart of ["allocated", "map"]) {
      await page.locator(`#${chart} .downloads > summary`).click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${chart} .downloads`).getByRole("button", { name: button }).click()]);
      const png = await readFile(await download.path());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], chart).toEqual([width, height]);
      await page.keyboard.press("Escape");
    }
  });
}

test("in a picture the plot has at least 60 % of the area, the face is that of the page, and nothing is cut", async ({ page }) => {
  await show(page, LAPTOP);
  const paper = await page.context().newPage();
  const wrong = [];
  for (const chart of ["map", "allocated", "gender-money", "donors", "year", "gaps"]) {
    await page.locator(`#${chart} .downloads > summary`).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${chart} .downloads`).getByRole("button", { name: "SVG picture" }).click()]);
    const svg = await readFile(await download.path(), "utf8");
    await page.keyboard.press("Escape");
    await paper.setContent(`<style>body { margin: 0 }</style>${svg.replace(/^<\?xml[^>]*>/, "")}`);
    const found = await paper.evaluate(() => {
      const outer = document.querySelector("svg");
      const canvas = outer.getBoundingClientRect();
      const plot = (outer.querySelector("svg") ?? outer).getBoundingClientRect();
      const texts = [...outer.querySelectorAll("text")].filter((one) => one.textContent.trim());
      const out = texts.filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < canvas.left - 1 || box.top < canvas.top - 1 || box.right > canvas.right + 1 || box.bottom > canvas.bottom + 1;
      });
      const faces = new Set(texts.map((one) => getComputedStyle(one).fontFamily.split(",")[0].replaceAll('"', "")));
      const cut = texts.filter((one) => one.ownerSVGElement !== outer).map((one) => one.textContent).filter((one) => /(\.\.\.|…)$/.test(one));
      return { share: (plot.width * plot.height) / (canvas.width * canvas.height), out: out.map((one) => one.textContent), faces: [...faces], cut };
    });
    if (found.share < 0.6) wrong.push(`${chart}: plot ${Math.round(100 * found.share)} %`);
    if (found.out.length) wrong.push(`${chart}: outside: ${found.out.join(" | ")}`);
    if (found.cut.length) wrong.push(`${chart}: cut: ${found.cut.join(" | ")}`);
    if (found.faces.join() !== "IBM Plex Sans") wrong.push(`${chart}: ${found.faces.join()}`);
  }
  expect(wrong).toEqual([]);
});

// 13. Citation.

test("a citation names the figure's own source first", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const address of ["?figure=unscar-allocated-2024", "?donor=DEU&figure=unscar-DEU-2014-amount"]) {
    await show(page, LAPTOP, address);
    const drawer = page.locator("dialog[open]");
    const own = await drawer.locator("dl.detail-list a[target=_blank]").first().innerText();
    await drawer.getByRole("button", { name: "Copy a citation" }).click();
    await expect(drawer.locator("[role=status]", { hasText: "Copied" })).toHaveCount(1);
    const cited = plain(await page.evaluate(() => navigator.clipboard.readText()));
    const [first] = cited.slice(cited.indexOf("Source")).replace(/^Sources?: /, "").split("; ");
    expect(first, address).toContain(plain(own));
  }
  await show(page, LAPTOP);
  await page.locator("#gender-money .downloads > summary").click();
  await page.locator("#gender-money .downloads").getByRole("button", { name: "Copy a citation" }).click();
  await expect(page.locator("#gender-money .downloads [role=status]")).toContainText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/and \d+ more|Sources?: /);
});

// 14. Paper.

for (const [name, address, pages] of [["the overview", "", 2], ["a donor", "?page=country:DEU&side=donor", 1], ["a country", "?page=country:KEN", 1]]) {
  test(`${name} is ${pages === 1 ? "one page" : "two pages"} of A4 on paper`, async ({ page }) => {
    await show(page, LAPTOP, address);
    await drawn(page);
    const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g).length).toBeLessThanOrEqual(pages);
  });
}

// 15. Sizes, looks, colours.

test("text has five sizes, on the screen of a laptop and of a phone", async ({ page }) => {
  const other = [];
  for (const size of [LAPTOP, PHONE]) {
    for (const address of [...PAGES, "?donor=DEU"]) {
      await show(page, size, address);
      await drawn(page);
      const found = await page.evaluate(() => {
        const sizes = {};
        const walker = document.createTreeWalker(document.querySelector(".whole-page"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.data.trim() || !element.checkVisibility() || element.closest("option, .skip-link") || !element.getClientRects().length) continue;
          const scale = element.getScreenCTM ? element.getScreenCTM().a : 1;
          sizes[Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scale * 10) / 10] ??= `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className}`;
        }
        return sizes;
      });
      other.push(...Object.entries(found).filter(([n]) => ![12, 14, 16, 24, 40].includes(Number(n))).map(([n, where]) => `${size.width} ${address}: ${n} px: ${where}`));
    }
  }
  expect(other).toEqual([]);
});

test("a figure is at least two and a half times as high as body text", async ({ page }) => {
  await show(page, LAPTOP);
  const sizes = await page.evaluate(() => [".tile:not(:has(.is-words)) .tile-value a", "body"].map((selector) => Number.parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)));
  expect(sizes[0] / sizes[1]).toBeGreaterThanOrEqual(2.5);
});

for (const scheme of ["light", "dark"]) {
  test(`no link has the colour of a mechanism (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await show(page, LAPTOP);
    const { links, mechanisms } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("span"));
      const colour = (name) => ((probe.style.color = `var(--${name})`), getComputedStyle(probe).color);
      const mechanisms = ["unscar", "salient", "amnesty-month", "att-vtf"].map(colour);
      probe.remove();
      const all = [...document.querySelectorAll("a, button, summary")].filter((link) => link.checkVisibility() && !link.matches("[data-index]"));
      return { mechanisms, links: [...new Set(all.map((link) => getComputedStyle(link).color))] };
    });
    expect(new Set(mechanisms).size).toBe(4);
    expect(links.filter((colour) => mechanisms.includes(colour))).toEqual([]);
  });
}

/** Charts of money, and of applications, of which a number may be missing. */
const HATCHED = ["allocated", "gender-money", "money", "contributions", "delivery", "funnel"];

test("hatching is at most a tenth of any plot, and only where money is missing", async ({ page }) => {
  const much = [];
  for (const address of CHARTED) {
    await show(page, LAPTOP, address);
    await drawn(page);
    const found = await page.locator("figure[data-chart]").evaluateAll((all, charts) =>
      all.flatMap((figure) => {
        const plot = figure.querySelector(".marks-plot")?.getBoundingClientRect();
        if (!plot) return [];
        const hatched = [...figure.querySelectorAll(".bar")].filter((bar) => getComputedStyle(bar).backgroundImage.includes("repeating-linear-gradient")).map((bar) => bar.getBoundingClientRect());
        const share = hatched.reduce((sum, box) => sum + box.width * box.height, 0) / (plot.width * plot.height);
        const isOfMoney = charts.includes(figure.dataset.chart) || share === 0;
        return share > 0.1 || !isOfMoney ? [`${figure.dataset.chart}: ${Math.round(share * 100)} %`] : [];
      }), HATCHED,
    );
    much.push(...found.map((one) => `${address} ${one}`));
  }
  expect(much).toEqual([]);
});

// Ground, edge, colour, line and corner make a look. How large its text is has its own rule, and which one is current is a state.
test("the controls of a page have at most eight looks", async ({ page }) => {
  const looks = {};
  for (const address of ["", "?donor=DEU", "?page=projects", "?page=country:DEU&side=donor"]) {
    await show(page, LAPTOP, address);
    const found = await page.locator("a, button, summary, select, input").evaluateAll((all) =>
      all
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1 && !control.closest("[data-index], [aria-current], .marks, .plot, .skip-link"))
        .map((control) => {
          const style = getComputedStyle(control);
          const line = ["Top", "Right", "Bottom", "Left"].map((side) => (style[`border${side}Style`] === "none" || style[`border${side}Width`] === "0px" || style[`border${side}Color`] === "rgba(0, 0, 0, 0)" ? "-" : `${style[`border${side}Style`]}`)).join(" ");
          const look = [style.backgroundColor, line, style.color, style.textDecorationLine.split(" ")[0], style.textDecorationStyle, style.borderRadius].join(" | ");
          return [look, `${control.tagName.toLowerCase()}.${control.className} “${(control.innerText || control.name || "").slice(0, 20)}”`];
        }),
    );
    for (const [look, where] of found) looks[look] ??= `${address} ${where}`;
  }
  const listed = Object.entries(looks).map(([look, where]) => `${where}: ${look}`);
  expect(listed.length, listed.join("\n")).toBeLessThanOrEqual(8);
});

// 16. Bars and labels.

test("bars have at least 55 % of the width of their card", async ({ page }) => {
  const narrow = [];
  for (const size of [LAPTOP, SMALL, PHONE]) {
    for (const address of CHARTED) {
      await show(page, size, address);
      narrow.push(
        ...(await page.locator("figure:has(.bars)").evaluateAll(
          (all, at) =>
            all
              .map((figure) => [figure.dataset.chart, figure.querySelector(".bar-track").getBoundingClientRect().width / figure.getBoundingClientRect().width])
              .filter(([, share]) => share < 0.55)
              .map(([chart, share]) => `${at} ${chart}: ${Math.round(share * 100)} %`),
          `${size.width} ${address}`,
        )),
      );
    }
  }
  expect(narrow).toEqual([]);
});

/** What `look` finds in the charts of every page, on a laptop and on a phone, each with where it is. */
async function inCharts(page, look) {
  const found = [];
  for (const size of [LAPTOP, PHONE]) {
    for (const address of CHARTED) {
      await show(page, size, address);
      await drawn(page);
      const here = await page.locator("figure[data-chart]").evaluateAll(look);
      found.push(...here.map((one) => [`${size.width} ${address}`, one]));
    }
  }
  return found;
}

test("text in charts is 12 px or more, and no label is cut, leaves its chart or is turned", async ({ page }) => {
  const found = await inCharts(page, (all) =>
    all.flatMap((figure) => {
      const frame = figure.getBoundingClientRect();
      const texts = [...figure.querySelectorAll(".plot svg text, .bar-label, .bar-value, .part-link .bar, .column-label, .column-total, .dots th, .dots td, .legend li, .figure-title, .figure-subtitle")].filter((one) => one.textContent.trim());
      return texts.flatMap((one) => {
        const [box, style] = [one.getBoundingClientRect(), getComputedStyle(one)];
        if (!box.width) return [];
        const matrix = one.getScreenCTM?.();
        const says = `“${one.textContent.trim().slice(0, 40)}”`;
        const faults = [];
        if (Number.parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1) < 11.9) faults.push(`${says} ${style.fontSize}`);
        if (matrix && Math.abs(matrix.b) > 0.01) faults.push(`${says} is turned`);
        if (/(\.\.\.|…)$/.test(one.textContent.trim())) faults.push(`${says} is cut`);
        if (style.overflowX !== "visible" && !one.matches(".bar") && one.scrollWidth > one.clientWidth + 1) faults.push(`${says} is cut at ${one.clientWidth} of ${one.scrollWidth} px`);
        // What is wider than a phone may be pushed aside within its card.
        const pushed = one.closest(".marks-plot, .marks-frame, .dots-frame, .plot-frame");
        const isPushed = [pushed, pushed?.parentElement, pushed?.firstElementChild].some((place) => place && ["auto", "scroll"].includes(getComputedStyle(place).overflowX));
        if (!isPushed && (box.left < frame.left - 1 || box.right > frame.right + 1)) faults.push(`${says} leaves its chart`);
        if (one.matches(".part-link .bar") && one.textContent.trim()) {
          const range = document.createRange();
          range.selectNodeContents(one);
          if (range.getBoundingClientRect().width > box.width + 1) faults.push(`${says} is wider than its bar`);
        }
        return faults.map((fault) => [figure.dataset.chart, fault]);
      });
    }),
  );
  const charts = [...new Set(found.map(([where, [chart]]) => `${where} ${chart}`))];
  const wrong = charts.map((one) => {
    const faults = found.filter(([where, [chart]]) => `${where} ${chart}` === one).map(([, [, fault]]) => fault);
    return `${one}: ${faults.length}: ${faults.slice(0, 3).join(", ")}`;
  });
  expect(wrong).toEqual([]);
});

test("no two rows of a chart are called alike, and no two labels are upon each other", async ({ page }) => {
  const found = await inCharts(page, (all) =>
    all.flatMap((figure) => {
      const shown = (one) => one.textContent.trim() && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const labels = [...figure.querySelectorAll(".bar-label, .column-label, .dots tbody th")].filter(shown).map((one) => one.innerText.trim());
      const alike = labels.filter((one, index) => labels.indexOf(one) !== index);
      const boxes = [...figure.querySelectorAll(".plot svg text, .column-label, .column-total, .bar-value")].filter(shown).map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return [one.textContent.trim(), range.getBoundingClientRect()];
      });
      const upon = boxes.flatMap(([one, a], index) =>
        boxes
          .slice(index + 1)
          .filter(([other, b]) => one !== other && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
          .map(([other]) => `“${one}” and “${other}” upon each other`),
      );
      return [...alike.map((one) => `two rows “${one}”`), ...upon].map((fault) => `${figure.dataset.chart}: ${fault}`);
    }),
  );
  expect(found.map((one) => one.join(" "))).toEqual([]);
});

// 17. Targets.

/**
 * Controls smaller than this. Excepted, as WCAG 2.5.8 excepts them: links in a line of text, boxes whose label is the target,
 * and parts of stacks and points in time, whose size or place is what they say.
 */
const small = (page, least, clip) =>
  page.evaluate(
    ([least, inView]) => {
      const clip = inView ? undefined : null;
      const inText = (link) => {
        if (link.tagName !== "A" && !link.matches(".sign")) return false;
        const block = link.closest("p, li, dd, dt, td, th, h1, h2, h3, figcaption");
        return Boolean(block) && getComputedStyle(link).display === "inline" && block.innerText.trim().length > link.innerText.trim().length;
      };
      return [...document.querySelectorAll("a[href], button, summary, select, input, [data-index]")]
        .filter((control) => !control.closest(".marks, .plot, .skip-link, .part-link, .point-link") && !control.matches(":disabled"))
        .map((control) => (["checkbox", "radio"].includes(control.type) ? control.closest("label") ?? control : control))
        .filter((control) => globalThis.eyes.seen(control, control.getBoundingClientRect(), clip) && !inText(control))
        .map((control) => [control, control.getBoundingClientRect()])
        .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
        .map(([control, box]) => [`${control.closest("[data-chart]")?.dataset.chart ?? ""} ${control.tagName.toLowerCase()}.${control.className}`, `“${(control.innerText || control.ariaLabel || "").trim().slice(0, 24)}” ${Math.round(box.width)} × ${Math.round(box.height)}`]);
    },
    [least, clip],
  );

/** Those of one kind in a line: how many, and the first. */
function byKind(found) {
  const kinds = {};
  for (const [kind, which] of found) (kinds[kind] ??= []).push(which);
  return Object.entries(kinds).map(([kind, all]) => `${kind}: ${all.length}: ${all[0]}`);
}

test("targets are 24 px or more for a mouse", async ({ page }) => {
  const found = [];
  for (const address of [...PAGES, "?donor=DEU&year=2017"]) {
    await show(page, LAPTOP, address);
    found.push(...byKind(await small(page, 24, false)).map((one) => `${address}: ${one}`));
  }
  expect(found).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test("targets on the first screen are 44 px or more for a finger", async ({ page }) => {
    const found = [];
    for (const address of ["", "?donor=DEU", "?page=donors", "?page=gaps", "?page=country:KEN"]) {
      await open(page, address);
      await page.evaluate(() => document.fonts.ready);
      found.push(...byKind(await small(page, 44, true)).map((one) => `${address}: ${one}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });

  test("a task: share a chart, in two acts", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.canShare = () => true;
      navigator.share = async ({ files }) => (globalThis.shared = await Promise.all(files.map(async (file) => [file.type, file.size, ...(await createImageBitmap(file).then(({ width, height }) => [width, height]))])));
    });
    await open(page);
    await page.locator("#allocated .downloads > summary").tap();
    await page.locator("#allocated .downloads").getByRole("button", { name: "Share the picture" }).tap();
    await expect.poll(() => page.evaluate(() => globalThis.shared?.[0]?.filter((_, index) => index !== 1))).toEqual(["image/png", 1080, 1350]);
  });
});

// 18. to 20. Words, gaps, addresses.

test("the menu has the words that people look for", async ({ page }) => {
  await show(page, LAPTOP);
  expect(await page.locator(".site-nav a").allInnerTexts()).toEqual(["Overview", "Donors", "Countries", "Projects", "Gaps & overlap", "Data & method"]);
});

test("a title that counts gaps names the countries, up to eight of them", async ({ page }) => {
  for (const address of ["", "?page=gaps", "?page=gaps&year=2017"]) {
    await show(page, LAPTOP, address);
    const title = await text(page.locator("#gaps .figure-title"));
    const [n] = title.match(/\d+(?= of 44)/g).map(Number);
    const names = title.slice(title.indexOf(": ") + 2).split(/, | and /).filter((name) => !/^\d+ more$/.test(name));
    expect(names.length, title).toBe(Math.min(n, 8));
    if (n > 8) expect(title).toContain(`and ${n - 8} more`);
    if (address.startsWith("?page=gaps")) for (const name of names) await expect(page.locator("#gaps-named")).toContainText(name);
  }
});

test("a country that is a donor has one address, and its old one leads there", async ({ page }) => {
  for (const [side, code, name] of [["donor", "DEU", "Germany"], ["organisation", "GTM", "Guatemala"]]) {
    await show(page, LAPTOP, `?page=${side}:${code}`);
    await expect(page).toHaveURL(new RegExp(`\\?page=country:${code}&side=${side}$`));
    await expect(page.locator("h1")).toHaveText(name);
    await expect(page.locator(".sides a[aria-current=page]")).toHaveText(`As ${side}`);
  }
});

test("the search finds Germany once, and says what it is", async ({ page }) => {
  await show(page, LAPTOP);
  await page.locator("input[name=search-all]").fill("germany");
  await page.keyboard.press("Enter");
  const found = page.locator("main li", { has: page.getByRole("link", { name: "Germany", exact: true }) });
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(/country/i);
  await expect(found).toContainText(/donor/i);
  // Its name leads to what it gives, its kind to what reaches it.
  await expect(found.getByRole("link").first()).toHaveAttribute("href", /page=country:DEU&side=donor/);
  await expect(found.getByRole("link", { name: "Country" })).toHaveAttribute("href", /page=country:DEU$/);
});

// Tasks of a new reader, in acts: a click, or a field filled in and sent.

test("a task: what Germany supports and what may be quoted, in three acts", async ({ page }) => {
  await show(page, LAPTOP);
  await choose(page, "donor", "ger");
  await expect(page.locator("#lead")).toContainText("EUR\u00a01.2\u00a0million pledged to UNSCAR, 2014");
  await expect(page.locator("#lead")).toBeInViewport({ ratio: 1 });
  await page.locator(".tile[data-figure=given] .tile-value a").click();
  await expect(page.locator("dialog[open] .quote")).toContainText("EUR\u00a01.2\u00a0million");
  await expect(page.locator("dialog[open] .quote")).toContainText("Germany");
  await expect(page.getByRole("button", { name: "Copy the sentence" })).toBeInViewport({ ratio: 1 });
});

test("a task: a page for a minister, in three acts", async ({ page }) => {
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = true)));
  await show(page, LAPTOP);
  await page.locator("input[name=search-all]").fill("germany");
  await page.keyboard.press("Enter");
  await page.locator("main").getByRole("link", { name: "Germany", exact: true }).first().click();
  await page.getByRole("button", { name: /^Brief/ }).click();
  await expect.poll(() => page.evaluate(() => globalThis.printed)).toBe(true);
});

test("a task: which States nobody reaches, by name, in one act", async ({ page }) => {
  await show(page, LAPTOP);
  await page.locator(".site-nav").getByRole("link", { name: "Gaps & overlap" }).click();
  await expect(page.locator("#gaps .figure-title")).toBeInViewport({ ratio: 1 });
  await expect(page.locator("#gaps .figure-title")).toContainText("Afghanistan");
  const named = new Set((await page.locator("#gaps-named .article-section p").allInnerTexts()).flatMap((list) => list.split(", ")));
  // Every State of the lists is named by a record or here.
  expect(named.size).toBeGreaterThan(50);
  expect(named).toContain("Yemen");
  expect(named).not.toContain("Kenya");
});

test("a task: what reached Kenya and what can be asked next, in two acts", async ({ page }) => {
  await show(page, LAPTOP);
  await page.locator("input[name=search-all]").fill("kenya");
  await page.keyboard.press("Enter");
  await page.locator("main").getByRole("link", { name: "Kenya", exact: true }).first().click();
  await expect(page.locator("#lead")).toHaveText(/^\d+ project records .* name Kenya/);
  await expect(page.locator("#lead")).toBeInViewport({ ratio: 1 });
  expect(await page.locator("article.is-entity figure[data-chart]").count()).toBeGreaterThanOrEqual(4);
  await expect(page.locator(".entity-next")).toContainText("its amount is not published");
  await expect(page.locator(".letter summary")).toBeVisible();
});

test("a task: the data file, in two acts", async ({ page }) => {
  await show(page, LAPTOP);
  await page.locator(".site-nav").getByRole("link", { name: "Data & method" }).click();
  const link = page.locator('main a[href="data/edition.zip"]');
  await expect(link).toBeInViewport({ ratio: 1 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
});
