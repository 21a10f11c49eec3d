// One reader's way through the page, the same in every engine: open, filter, language, where a figure comes from, table, download, keys,
// without a line.
//
// It clicks and presses as a reader does, and asks the page what it shows. All it needs of an engine is four ways of its window:
//
//   evaluate(what, ...args)     runs a function in the page, and has its answer, which is no promise
//   click(selector)             clicks an element by the pointer
//   press(key)                  presses a key: a letter, or Tab, Escape, ArrowDown, ArrowUp
//   errors()                    what the page has written to the console as errors

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as later } from "node:timers/promises";

import { parse } from "csv-parse/sync";

/** Milliseconds after which nothing is to be expected any more; a page that answers is never waited for. */
const PATIENCE = 60_000;

/** Walks it. `step` is given each step with its name; `unplug` stops the host; files for the reader arrive somewhere in `home`. */
export async function story(page, address, { home, step, unplug }) {
  /** Waits until something is there, and gives it back. */
  const eventually = async (look, what) => {
    let trouble;
    for (const end = Date.now() + PATIENCE; Date.now() < end; await later(50)) {
      // Between two pages there is none to ask.
      const found = await look().catch((error) => void (trouble = error));
      if (found) return found;
    }
    const said = await page.evaluate(() => document.querySelector("#boot-message, dialog[open]")?.textContent.trim()).catch(() => "");
    throw new Error(`in vain: ${what}${said ? `; the page says: ${said}` : ""}`, { cause: trouble });
  };
  /** Waits until a function of the page answers with something. */
  const until = (what, ...args) => eventually(() => page.evaluate(what, ...args), `${what} of ${JSON.stringify(args)}`);
  const ready = () => until(() => Boolean(document.querySelector("main[data-ready=true]")));
  const open = async (more) => {
    // By the page itself: after a page that came back whole, puppeteer waits in Firefox for a page that is long there.
    await page.evaluate((address) => ((globalThis.isLeft = true), location.assign(address)), new URL(more, address).href);
    await until(() => !globalThis.isLeft);
    await ready();
  };
  const text = (selector) => until((selector) => document.querySelector(selector)?.textContent.replaceAll("\u00a0", " ").trim(), selector);
  /** Clicks what stands in the middle of the window, where no bar covers it. */
  const click = async (selector) => {
    await until((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView({ block: "center" });
      return element?.checkVisibility();
    }, selector);
    await page.click(selector);
  };
  const search = () => page.evaluate(() => location.search);
  /** How many records are shown, and of how many. */
  const counted = async () => (await text(".filter-count")).match(/\d+/g).slice(0, 2).map(Number);
  const data = async (name) => (await fetch(new URL(`data/${name}.json`, address))).json();

  const [activities, contributions, figures, places] = await Promise.all(["activities", "contributions", "figures", "places"].map(data));
  const all = activities.length;
  /** The records that name each country. */
  const named = new Map();
  for (const { places } of activities) for (const code of new Set(places.map(({ country }) => country))) named.set(code, (named.get(code) ?? 0) + 1);

  await step("opens, and the key figures are those of the data", async () => {
    await open("");
    const figure = (name) => text(`.tile[data-figure=${name}] .tile-value a`);
    const share = figures.find(({ id }) => id === "salient-gender-share-2024").claims[0].value;
    assert.equal(await figure("records"), String(all));
    assert.equal(await figure("donors"), String(new Set(contributions.map(({ donor }) => donor)).size));
    assert.equal(await figure("countries"), String(named.size));
    assert.equal(await figure("gender"), `${share} %`);
    assert.match(await figure("allocated"), /US\$ \d/);
    assert.deepEqual(await counted(), [all, all]);
    await until(() => document.querySelectorAll('#map .plot[data-drawn="true"] svg path').length > 100);
  });

  let ofGermany;
  await step("filters by a donor, and the address and the count follow", async () => {
    await click(".filter[data-filter=donor] > summary");
    await until(() => document.activeElement.matches(".filter[data-filter=donor] .filter-find"));
    for (const letter of "germ") await page.press(letter);
    await click(".filter[data-filter=donor] input[type=checkbox][value=DEU]");
    await until(() => location.search === "?donor=DEU");
    await until((all) => !document.querySelector(".filter-count").textContent.startsWith(`${all} `), all);
    ofGermany = await counted();
    assert.ok(ofGermany[0] > 0 && ofGermany[0] < all && ofGermany[1] === all, `${ofGermany}`);
  });

  await step("speaks Arabic from right to left, keeps the filter, and goes back", async () => {
    await click(".settings > summary");
    await click(".languages a[lang=ar]");
    await until(() => document.documentElement.lang === "ar" && Boolean(document.querySelector("main[data-ready=true]")));
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("main")).direction), "rtl");
    assert.match(await text(".site-title"), /[\u0600-\u06ff]/);
    assert.equal(await search(), "?donor=DEU");
    assert.deepEqual(await counted(), ofGermany);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(() => document.documentElement.lang !== "ar" && Boolean(document.querySelector("main[data-ready=true]")));
    assert.equal(await search(), "?donor=DEU");
    assert.deepEqual(await counted(), ofGermany);
  });

  await step("says where a figure comes from, and closes it by Escape", async () => {
    await open("en.html");
    await click(".tile[data-figure=records] .tile-value a");
    await until(() => document.querySelector("dialog.origin-panel[open]")?.contains(document.activeElement));
    assert.equal(await search(), "?figure=count:records");
    assert.match(await text("dialog.origin-panel[open]"), new RegExp(`\\b${all}\\b`));
    await page.press("Escape");
    await until(() => !document.querySelector("dialog[open]") && location.search === "");
  });

  /** The map's table: its heads, and its row of the country that most records name. */
  const [most, records] = [...named].reduce((one, other) => (other[1] > one[1] ? other : one));
  const { name } = places.find(({ code }) => code === most);
  let rows, heads, shown;
  await step("shows the map as a table", async () => {
    await click("#map a.foot-link[href*=table]");
    const cells = (selector) => until((selector) => {
      const rows = [...document.querySelectorAll(selector)].map((row) => [...row.cells].map((cell) => cell.innerText.trim()));
      return rows.length ? rows : null;
    }, selector);
    rows = await cells("#map .twin tbody tr");
    [heads] = await cells("#map .twin thead tr");
    shown = rows.find(([first]) => first === name);
    assert.ok(shown?.includes(String(records)), `${name}: ${shown}`);
  });

  await step("gives the table as CSV", async () => {
    await click("#map .downloads > summary");
    await click("#map .downloads .fold-panel li button");
    // A file that is on its way has another name, or fewer rows.
    const file = await eventually(async () => {
      const path = (await readdir(home, { recursive: true })).find((path) => /^map_[^/]*\.csv$/.test(basename(path)));
      const file = path && parse(await readFile(join(home, path)), { bom: true, columns: true });
      return file?.length === rows.length && file;
    }, `a file of ${rows.length} rows`);
    const row = file.find((row) => row[heads[0]] === name);
    assert.deepEqual(heads.map((head) => row[`${head} (as shown)`] ?? row[head]), shown);
  });

  await step("is walked by the keys: Tab to the first link, arrows from mark to mark", async () => {
    await open("en.html");
    await page.press("Tab");
    await until(() => document.activeElement === [...document.querySelectorAll("a[href]")].find((link) => link.checkVisibility()));
    await page.evaluate(() => document.querySelector("#allocated .bar-link").focus());
    const bars = await page.evaluate(() => [...document.querySelectorAll("#allocated .bar-link")].map((bar) => bar.getAttribute("aria-label")));
    const isOn = (label) => until((label) => document.activeElement.ariaLabel === label && document.querySelector(".readout").textContent === label, label);
    for (const label of bars.slice(1)) {
      await page.press("ArrowDown");
      await isOn(label);
    }
    await page.press("ArrowUp");
    await isOn(bars.at(-2));
  });

  await step("opens again without a line", async () => {
    // Whoever is controlled has all parts of the first screen; the reader's own language comes a little later.
    await until(() => {
      caches.match(new URL("en.html", location.href)).then((kept) => (globalThis.isKept = Boolean(kept)));
      return Boolean(navigator.serviceWorker.controller) && globalThis.isKept;
    });
    await unplug();
    await open("en.html?donor=DEU");
    assert.deepEqual(await counted(), ofGermany);
  });

  await step("writes no error to the console", async () => assert.deepEqual(await page.errors(), []));
}
