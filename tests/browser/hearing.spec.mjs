// What a reader hears who sees nothing: of each chart, of what happens on the page, and from opening the site to a file of
// their own by keys alone. What is heard is kept in hearing/, a file a chart and language. To write these files anew, after a
// change that was meant or a new edition:
//
//   npx --no-install playwright test --config tests/browser/playwright.config.mjs hearing.spec.mjs --update-snapshots
//
// Then read what `git diff` shows, as somebody who hears it.
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { parse } from "csv-parse/sync";

import { expect, open, test } from "./page.mjs";
import { ROWS, answered, focus, given, heard, listen, said, unfold } from "./hear.mjs";

const LANGUAGES = ["en", "ar"];
/** Where each chart is heard: on the first page that has it. */
const CHARTS = {
  "": ["map", "allocated", "gender-money", "donors", "year", "gaps", "gender-statements"],
  "?page=donors": ["contributions", "sustainability", "support", "flow", "flow-money"],
  "?page=countries": ["states"],
  "?page=projects": ["theme", "money", "delivery", "women", "time"],
  "?page=gaps": ["overlap", "funnel"],
  "?page=method": ["completeness"],
  "?page=donor:DEU": ["backing", "ties"],
  "?page=country:KEN": ["mechanisms", "neighbours"],
};
/** A page of every kind that has charts. */
const PAGES = [
  ...Object.keys(CHARTS),
  "?donor=DEU",
  "?country=KEN",
  "?page=known",
  "?page=mechanism:salient",
  "?page=project:SALIENT-JAM",
  "?page=compare:mechanism:unscar,mechanism:salient",
  "?page=compare:donor:DEU,donor:JPN",
  "?page=compare:country:KEN,country:UGA",
  ...[1, 2, 3, 4, 5].map((step) => `?page=sixty:${step}`),
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The parts of a figure in the order in which they are read. */
const order = (figure) =>
  figure.evaluate((element) => {
    const parts = {
      title: ".figure-title",
      measure: ".figure-subtitle",
      marks: ".marks-plot, .marks",
      table: ".twin",
      legend: ".legend",
      caption: ".figure-caption",
      sources: ".figure-source",
      notes: ".figure-notes",
      "table or chart": ".foot-link",
      download: ".downloads",
    };
    const found = Object.entries(parts).map(([name, selector]) => [name, element.querySelector(selector)]).filter(([, part]) => part?.checkVisibility());
    found.sort(([, a], [, b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return found.map(([name]) => name);
  });

/** Names and places of the marks of a chart, in the order of the arrow keys. */
const marksOf = (figure) =>
  figure.locator("[data-index]").evaluateAll((all) =>
    all
      .sort((a, b) => a.dataset.index - b.dataset.index)
      .map((mark) => ({ name: (mark.getAttribute("aria-label") ?? mark.textContent).trim(), inList: Boolean(mark.closest("li, td")) })),
  );

/** Everything that is heard of a chart, from its title to its table. */
async function chartAsHeard(page, code) {
  const figure = page.locator(`figure#${code}`);
  const group = `figure#${code} :is(.marks-plot, .marks)`;
  const text = [];
  const section = (name, part) => text.push(`${text.length ? "\n" : ""}## ${name}`, ...part);
  const inWords = ({ role, name, description }) => `${role} "${name}", described by "${description}"`;

  const chart = await given(page, group);
  const marks = await marksOf(figure);
  expect.soft(["group", "list"], `${code}: what its marks are in`).toContain(chart.role);
  expect.soft(chart.name, `${code}: the name of its marks`).not.toBe("");
  expect.soft(marks.filter(({ name, inList }) => !name || !inList), `${code}: marks without a name or outside a list and a table`).toEqual([]);
  expect.soft(new Set(marks.map(({ name }) => name)).size, `${code}: marks with a name of their own`).toBe(marks.length);
  const before = await order(figure);
  expect.soft(before.slice(0, 3), `${code}: what comes first`).toEqual(["title", "measure", "marks"]);
  expect.soft(before.slice(-4), `${code}: what comes last`).toEqual(["sources", "notes", "table or chart", "download"]);
  section("the chart", [
    `figure: ${inWords(await given(page, `figure#${code}`))}`,
    `marks: ${inWords(chart)}`,
    `number of marks: ${marks.length}; the longest name: ${Math.max(...marks.map(({ name }) => name.length))} characters`,
    `order: ${before.join(", ")}`,
  ]);
  section("as it is read", await heard(figure));

  const steps = [];
  const stepped = async (how, step) => {
    await step;
    await answered(page);
    steps.push(`${how}: focus on ${await focus(page)}`, ...(await said(page)));
  };
  await stepped("on the first mark", figure.locator('[data-index="0"]').focus());
  for (let next = 1; next <= Math.min(2, marks.length - 1); next += 1) await stepped("arrow down", page.keyboard.press("ArrowDown"));
  section("by arrow keys", steps);

  for (const part of ["source", "notes"]) {
    const fold = figure.locator(`.figure-${part}`);
    await unfold(page, fold);
    section(`${part === "source" ? "sources" : part} opened`, await heard(fold, ROWS));
  }

  await said(page);
  await figure.locator(".foot-link").press("Enter");
  await expect(figure.locator(".twin")).toBeVisible();
  await answered(page);
  const after = await order(figure);
  expect.soft(after.slice(0, 3), `${code}: what comes first, as a table`).toEqual(["title", "measure", "table"]);
  section("as a table", [`order: ${after.join(", ")}`, `focus on ${await focus(page)}`, ...(await said(page)), ...(await heard(figure.locator(".twin"), ROWS))]);
  return `${text.join("\n")}\n`;
}

/** Goes to another page as Back and Forward do: it is the same document, and need not be loaded again. */
async function turn(page, address) {
  await page.evaluate((to) => {
    history.pushState("", "", to || "?");
    dispatchEvent(new PopStateEvent("popstate", { state: "" }));
  }, address);
  await answered(page);
}

for (const language of LANGUAGES) {
  test(`what is heard of every chart (${language})`, async ({ page }) => {
    // The part of the program that makes all pages but the first is here from now on.
    await open(page, `${language}.html?page=method`);
    await listen(page);
    for (const [address, codes] of Object.entries(CHARTS)) {
      await turn(page, address);
      for (const code of codes) {
        const text = await test.step(code, () => chartAsHeard(page, code));
        expect.soft(text).toMatchSnapshot(["hearing", language, `${code}.txt`]);
      }
    }
  });
}

test("no chart of the registry goes unheard, and none is kept that is gone", async ({ page }) => {
  const registry = [...readFileSync(here("../../src/chart.rs"), "utf8").matchAll(/\(Self::\w+, "([\w-]+)"\)/g)].map(([, code]) => code).sort();
  expect(registry.length).toBeGreaterThan(20);
  const onPages = new Set();
  await open(page, "en.html?page=method");
  for (const address of PAGES) {
    await turn(page, address);
    for (const code of await page.locator("figure[data-chart]").evaluateAll((all) => all.map((figure) => figure.dataset.chart))) onPages.add(code);
  }
  expect([...onPages].sort(), "charts on the pages").toEqual(registry);
  expect(Object.values(CHARTS).flat().sort(), "charts that are heard").toEqual(registry);
  for (const language of LANGUAGES) {
    const kept = readdirSync(here(`hearing/${language}`)).filter((name) => name !== "page.txt");
    expect(kept.sort(), `files of ${language}`).toEqual(registry.map((code) => `${code}.txt`).sort());
  }
});

/** What is done on a page, and what is to be heard of it: the title, the focus, and what live regions say. */
for (const [language, typed] of [["en", "keny"], ["ar", "كيني"]]) {
  test(`what is heard of what happens (${language})`, async ({ page }) => {
    const text = [];
    const told = async (what, done) => {
      await done?.();
      await answered(page);
      const on = await focus(page);
      text.push(`## ${what}`, `title: ${await page.title()}`, `focus on ${on}`, ...(await said(page)), "");
    };
    const press = (selector, key = "Enter") => page.locator(selector).first().press(key);
    await open(page, `${language}.html?page=method`);
    await listen(page);
    await told("the page opened");
    await told("another page, by the menu", () => press(".site-nav li:nth-child(2) a"));
    await told("the page of a donor, by the head of a row", () => press("#donors tbody th a"));
    await told("back", async () => {
      await page.goBack();
      await expect(page.locator("#donors")).toBeVisible();
    });
    await told("the overview, by the name of the site", () => press(".site-title a"));
    await told("a filter opened", () => press('[data-filter="country"] > summary'));
    await told("a country typed", () => page.keyboard.type(typed));
    await told("the country chosen", async () => {
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/country=KEN$/);
    });
    await told("the country taken off", () => press(".chip"));
    await told("the menu of a mark", () => press("#allocated [data-index]"));
    await told("the menu closed", () => page.keyboard.press("Escape"));
    await told("where a number comes from", () => press(".tile .origin"));
    await told("closed again", async () => {
      await page.keyboard.press("Escape");
      await expect(page.locator("dialog[open]")).toHaveCount(0);
    });
    await told("a chart as a table", () => press("#allocated .foot-link"));
    await told("as a chart again", () => press("#allocated .foot-link"));
    const files = page.locator("#allocated .downloads button");
    await told("downloads opened", async () => {
      await press("#allocated .downloads > summary");
      await expect(files.first()).toBeVisible();
    });
    await told("the CSV downloaded", () => Promise.all([page.waitForEvent("download"), files.first().press("Enter")]));
    await told("the drawing downloaded", async () => {
      await Promise.all([page.waitForEvent("download"), files.filter({ hasText: "SVG" }).press("Enter")]);
      await expect(page.locator("#allocated .downloads [role=status]")).not.toHaveText("");
    });
    expect(`${text.join("\n").trim()}\n`).toMatchSnapshot(["hearing", language, "page.txt"]);
  });
}

/** What is wrong with where the focus is to be seen; nothing, where all is right. */
const unseen = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return "nothing has the focus";
    // Marks of a drawing are out of sight: the drawing shows that one of them has the focus.
    const shown = element.closest(".marks") ? element.closest(".plot-frame").querySelector(".plot") : element;
    const box = shown.getBoundingClientRect();
    const [left, top, right, bottom] = [Math.max(box.left, 0), Math.max(box.top, 0), Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
    const what = `${element.localName}.${element.className}, “${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60)}”`;
    if (right - left < 1 || bottom - top < 1) return `${what} is out of sight`;
    const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)]));
    const hit = points.some(([x, y]) => {
      const found = document.elementFromPoint(x, y);
      return found && (shown.contains(found) || found.contains(shown));
    });
    if (!hit) return `${what} is covered`;
    // The page itself takes the focus without a frame around it.
    if (element.matches("main")) return "";
    const framed = [shown, ...shown.querySelectorAll("*"), shown.parentElement].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    });
    return framed ? "" : `${what} shows no focus`;
  });

for (const [language, typed, behind] of [["en", "keny", "records behind it"], ["ar", "كيني", "السجلات"]]) {
  test(`from the address to the file of a country by keys alone (${language})`, async ({ page }) => {
    const press = async (key) => {
      await page.keyboard.press(key);
      await answered(page);
      expect(await unseen(page), `the focus after ${key}`).toBe("");
    };
    const on = (selector) => page.evaluate((s) => document.activeElement.matches(s), selector);
    /** Presses a key until the focus is there, at most so many times. */
    const until = async (key, selector, most) => {
      for (let n = 0; n < most && !(await on(selector)); n += 1) await press(key);
      expect(await on(selector), `${most} times ${key} lead to ${selector}`).toBe(true);
    };
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
      return parse(await readFile(await download.path()), { bom: true, columns: true });
    };
    await open(page, `${language}.html`);
    await listen(page);

    // The first stop is the way past the menu.
    await press("Tab");
    expect(await on(".skip-link")).toBe(true);
    await press("Enter");
    expect(await on("main")).toBe(true);

    // Filters stand just before the figures.
    await until("Shift+Tab", '[data-filter="country"] > summary', 8);
    await press("Enter");
    await expect(page.locator('[data-filter="country"] .filter-find')).toBeFocused();
    await page.keyboard.type(typed);
    await answered(page);
    await said(page);
    await press("Enter");
    await expect(page).toHaveURL(/\?country=KEN$/);
    await expect(page.locator('[data-filter="country"] > summary')).toBeFocused();
    const count = await page.locator(".filter-count").innerText();
    expect((await said(page)).filter((text) => text.startsWith("says: ")).join(), "how many records are left").toContain(count);
    const [shown, all] = count.match(/\d+/g).map(Number);
    expect(shown).toBeLessThan(all);

    // The marks of a chart are one stop; arrows go from one to the next.
    await until("Tab", "#gender-statements [data-index]", 60);
    const marks = await marksOf(page.locator("#gender-statements"));
    expect(marks.length).toBeGreaterThan(2);
    const readout = page.locator(".readout");
    const [onwards, back] = language === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    for (const [key, at] of [["ArrowDown", 1], ["ArrowDown", 2], ["ArrowUp", 1], [onwards, 2], [back, 1], ["End", marks.length - 1], ["Home", 0]]) {
      await press(key);
      expect(await on(`#gender-statements [data-index="${at}"]`), `${key} leads to mark ${at}`).toBe(true);
      // Marks of direction are for the eye: a name for the ear may be without them.
      const words = (text) => text.replace(/[\u2068\u2069]/g, "");
      await expect.poll(async () => words(await readout.innerText())).toBe(words(marks[at].name));
      await expect(readout).toBeInViewport();
    }

    await until("Tab", "#gender-statements .foot-link", 3);
    await press("Enter");
    const table = page.locator("#gender-statements .twin table");
    await expect(table).toBeVisible();
    const heads = await table.locator("thead th").allInnerTexts();
    const cells = await table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
    // The table has the focus: it is heard, and can be scrolled by keys.
    expect(await on("#gender-statements .twin")).toBe(true);

    await until("Tab", "#gender-statements .downloads > summary", 40);
    await press("Enter");
    const files = page.locator("#gender-statements .downloads button");
    await expect(files.first()).toBeVisible();
    await press("Tab");
    await expect(files.first()).toBeFocused();
    const rows = await saved();
    expect(rows.length).toBe(cells.length);
    rows.forEach((row, i) => heads.forEach((head, j) => expect((row[`${head} (as shown)`] ?? row[head]).replace(/^['\u00a0]/, "")).toBe(cells[i][j])));
    expect(rows[0].link).toContain("country=KEN");

    while (!(await page.evaluate((words) => document.activeElement.textContent.includes(words), behind))) {
      await press("Tab");
      expect(await on("#gender-statements .downloads button"), `a file of ${behind}`).toBe(true);
    }
    const records = await saved();
    expect(records.length, "records in the file").toBe(shown);
    const kenya = language === "en" ? "Kenya" : "كينيا";
    // The filters stand in every row: what else is in it names the country.
    for (const { filters, link, ...record } of records) {
      expect(filters).toContain(kenya);
      expect(link).toContain("country=KEN");
      expect(Object.values(record).join("\n")).toContain(kenya);
    }
  });
}
