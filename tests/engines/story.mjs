// One reader's way through the page, the same in every engine: open, filter, language, where a figure comes from, table, download, keys,
// without a line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PATIENCE = { timeout: 60_000 };
const activities = JSON.parse(readFileSync(fileURLToPath(new URL("../../data/activities.json", import.meta.url)), "utf8"));

/** Walks it with a page of puppeteer; `say` is told of each step. */
export async function story(page, address, say) {
  // Leaving a page while files are on their way cuts them off, and Firefox calls that an error of the worker.
  const ready = async () => {
    await page.waitForSelector("main[data-ready=true]", PATIENCE);
    await page.waitForNetworkIdle(PATIENCE);
  };
  const text = (selector) => page.$eval(selector, (element) => element.textContent.trim());
  const click = (selector) => page.$eval(selector, (element) => element.click());
  const until = (what, ...args) => page.waitForFunction(what, PATIENCE, ...args);
  const numbers = async () => (await text(".filter-count")).match(/\d+/g).map(Number);

  await page.goto(`${address}en.html`);
  await ready();
  assert.deepEqual(await numbers(), [activities.length, activities.length]);
  await until(() => document.querySelector("figure[data-chart=map] .plot svg path"));
  say(`opens: ${activities.length} records, the map is drawn`);

  await until(() => navigator.serviceWorker?.controller);
  await until(async () => (await Promise.all(["en.html", "split_more.wasm"].map((name) => caches.match(new URL(name, location.href))))).every(Boolean));
  say("keeps itself for readers without a line");

  await click(".filter[data-filter=donor] > summary");
  await until(() => [...document.querySelectorAll(".option")].some((option) => option.textContent.includes("Germany")));
  await page.evaluate(() => [...document.querySelectorAll(".option")].find((option) => option.textContent.includes("Germany")).querySelector("input").click());
  await until(() => location.search === "?donor=DEU");
  await until((all) => !document.querySelector(".filter-count").textContent.startsWith(String(all)), activities.length);
  say("filters: the address and the count follow");

  await page.evaluate(() => document.querySelector(".languages a[lang=ar]").click());
  await until(() => document.documentElement.dir === "rtl");
  await ready();
  assert.equal(await page.evaluate(() => location.search), "?donor=DEU");
  assert.match(await text(".site-title"), /[\u0600-\u06ff]/);
  say("speaks Arabic from right to left, and keeps the filter");

  await page.goto(`${address}en.html`);
  await ready();
  await click(".tile-value a");
  // The focus goes into it: who works with the keys is there.
  await until(() => document.querySelector(".origin-panel")?.contains(document.activeElement));
  await page.keyboard.press("Escape");
  await until(() => !document.querySelector(".origin-panel[open]"));
  say("shows where a figure comes from, and closes it");

  await page.goto(`${address}en.html?table=map`);
  await ready();
  await until(() => [...document.querySelectorAll("figure[data-chart=map] tbody tr")].some((row) => row.textContent.includes("Kenya")));
  say("shows the map as a table");

  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((csv) => (globalThis.downloaded = csv));
      return make.call(URL, blob);
    };
    [...document.querySelectorAll("figure[data-chart=map] summary")].find((summary) => summary.textContent === "Download").click();
  });
  await until(() => document.querySelector("figure[data-chart=map] .fold-panel li button"));
  await click("figure[data-chart=map] .fold-panel li button");
  await until(() => globalThis.downloaded?.includes("Kenya") && globalThis.downloaded.includes("claim ids"));
  say("gives a CSV");

  await page.goto(`${address}en.html`);
  await ready();
  await page.waitForSelector("figure[data-chart=allocated] .bar-link", PATIENCE);
  await page.$eval("figure[data-chart=allocated] .bar-link", (mark) => mark.focus());
  await page.keyboard.press("ArrowDown");
  await until(() => document.activeElement.matches("figure[data-chart=allocated] li:nth-child(2) .bar-link"));
  say("moves from mark to mark by the arrow keys");
}
