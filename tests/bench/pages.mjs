// What both measurements share: the three pages, the browser, whether the pages say the same, and how results are put together.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildPeers } from "./react/build.mjs";
import { serve } from "./serve.mjs";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
export const SCREEN = { width: 1280, height: 900 };
export const OURS = "ours";

/** How each page says what is measured. `drawn` is asked in the page: how many charts there are, how many are drawn, and the next one. */
const PAGE_OF_OURS = {
  figure: '.tile[data-figure="records"] .tile-value',
  interactive: "main[data-ready=true]",
  frames: "main figure[data-chart]",
};
const PAGE_OF_A_PEER = { figure: "#first-figure", interactive: "main[data-ready=true]", frames: "figure[data-chart]" };

/**
 * Builds and serves the pages. `ours` is the folder of our page; its `data` folder is behind all pages, or another one that is given.
 * `quality` is that of the compression; `query` is put on the addresses of the peers, as `charts=7&rows=12`.
 */
export async function opened({ ours, data = null, quality = 11, query = "", figure = PAGE_OF_OURS.figure, named = null }) {
  const peers = named ?? (await buildPeers(ours, fileURLToPath(new URL("dist/", import.meta.url))));
  const folders = [[OURS, resolve(ours)], ...Object.entries(peers)];
  const pages = [];
  for (const [name, folder] of folders) {
    const isOurs = name === OURS;
    const host = await serve({ folder, data: data ?? (isOurs ? null : join(resolve(ours), "data")), quality });
    const address = isOurs || !query ? host.url : `${host.url}?${query}`;
    pages.push({ name, isOurs, host, address, query: isOurs ? "" : query, ...(isOurs ? { ...PAGE_OF_OURS, figure } : PAGE_OF_A_PEER) });
  }
  const browser = await chromium.launch({ executablePath: execFileSync("which", ["chromium"]).toString().trim(), args: FLAGS });
  return { browser, pages, close: async () => (await browser.close(), await Promise.all(pages.map(({ host }) => host.close()))) };
}

/** A page of its own in a browser that knows nothing yet. */
export async function fresh(browser) {
  const context = await browser.newContext({ viewport: SCREEN });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("response", (answer) => answer.status() >= 400 && problems.push(`${answer.url()}: HTTP ${answer.status()}`));
  return { context, page, problems };
}

/** Goes to a choice of filters, as going back or forward does. */
export const choose = (page, query) =>
  page.evaluate((search) => {
    history.pushState(null, "", search || location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query ? `?${query}` : "");

/** Waits for something only so long, and says what it waited for. */
export function within(limit, what, promise) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`${what} took more than ${limit / 1000} s`)), limit)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const together = (...parts) => parts.filter(Boolean).join("&");

/** What our page says: the options of its filters, opened, and the table of its chart by year. */
async function saidByOurs(page) {
  return page.evaluate(async () => {
    // “67 of 115 records, 50 possible”
    const [shown] = document.querySelector("output.filter-count").textContent.match(/^[\d,\s\u00a0\u202f]+/);
    const said = { records: Number(shown.replace(/\D/g, "")), options: {}, years: {} };
    const numbers = (text) => (text.match(/[\d,]+/g) ?? []).map((n) => Number(n.replaceAll(",", "")));
    for (const filter of ["mechanism", "donor", "country", "year", "theme"]) {
      const fold = document.querySelector(`details[data-filter="${filter}"]`);
      fold.open = true;
      for (let n = 0; n < 50 && !fold.querySelector(".option-count"); n += 1) await new Promise((later) => setTimeout(later, 100));
      for (const option of fold.querySelectorAll("label.option")) {
        const value = option.querySelector("input").value;
        const text = option.querySelector(".option-count").textContent;
        const n = numbers(text);
        if (filter === "year") {
          // “1 began, 8 ran”: charts count the first, the filter the second.
          said.options[`year=${value}`] = n.at(-1);
          said.options[`began=${value}`] = n[0];
        } else {
          // “8 linked · 45 possible” together are the records it shows.
          said.options[`${filter}=${value}`] = n.reduce((sum, one) => sum + one, 0);
        }
      }
      fold.open = false;
    }
    const figure = document.querySelector("figure[data-chart=year]");
    for (const row of figure.querySelectorAll("tbody tr")) {
      const cells = [...row.children].map((cell) => cell.textContent.trim());
      said.years[cells[0]] = Number(cells.at(-1).replace(/\D/g, ""));
    }
    return said;
  });
}

/** What a peer says: the options of its filters, and what its chart by year draws. */
async function saidByPeer(page) {
  return page.evaluate(async () => {
    await globalThis.__settled();
    const said = { records: Number(document.querySelector("#first-figure").textContent), options: {}, years: {} };
    for (const option of document.querySelectorAll("select option[data-n]")) {
      const filter = option.parentElement.name;
      said.options[`${filter}=${option.value}`] = Number(option.dataset.n);
      if (filter === "year") said.options[`began=${option.value}`] = Number(option.dataset.began ?? 0);
    }
    for (const [year, row] of globalThis.__said.years) said.years[year] = row.reduce((sum, n) => sum + n, 0);
    return said;
  });
}

/** Differences between what two pages say; numbers that one of them does not show are zero. */
function differences(ours, peer) {
  const found = [];
  if (ours.records !== peer.records) found.push(`records: ours ${ours.records}, peer ${peer.records}`);
  for (const part of ["options", "years"]) {
    for (const key of new Set([...Object.keys(ours[part]), ...Object.keys(peer[part])])) {
      const [a, b] = [ours[part][key] ?? 0, peer[part][key] ?? 0];
      if (a !== b) found.push(`${part === "years" ? "chart by year, " : ""}${key}: ours ${a}, peer ${b}`);
    }
  }
  return found;
}

/** Fails where the pages do not say the same at these choices of filters. Returns how many numbers were compared. */
export async function checkEqual(browser, pages, choices, patience = 60_000) {
  const said = new Map();
  for (const { name, isOurs, address, query, interactive, figure } of pages) {
    const { context, page, problems } = await fresh(browser);
    page.setDefaultTimeout(patience);
    await page.goto(address);
    await page.locator(interactive).waitFor({ timeout: patience });
    await page.locator(figure).waitFor();
    for (const choice of choices) {
      // Our chart by year is compared as a table.
      await choose(page, together(query, choice, isOurs ? "table=year" : ""));
      await within(patience, `${name} at “${choice}”`, quiet(page));
      if (isOurs) await page.locator("figure[data-chart=year] tbody tr").first().waitFor();
      said.set(`${name} ${choice}`, await within(patience, `${name} at “${choice}”`, isOurs ? saidByOurs(page) : saidByPeer(page)));
    }
    await context.close();
    if (problems.length) throw new Error(`${name} has errors: ${problems.slice(0, 5).join("; ")}`);
  }
  let compared = 0;
  for (const choice of choices) {
    const ours = said.get(`${OURS} ${choice}`);
    compared += 1 + Object.keys(ours.options).length + Object.keys(ours.years).length;
    for (const { name, isOurs } of pages.filter((page) => !page.isOurs)) {
      const found = differences(ours, said.get(`${name} ${choice}`));
      if (found.length) {
        const where = `${name} and ours do not say the same at “${choice || "no filter"}”`;
        throw new Error(`Not measured: ${where}:\n  ${found.slice(0, 12).join("\n  ")}\n  (${found.length} in all)`);
      }
    }
  }
  return compared;
}

/** Waits until nothing has changed below `main` for half a second. */
const quiet = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let timer = setTimeout(done, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 500);
        }).observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
      }),
  );

export const median = (all) => {
  const sorted = all.filter((n) => Number.isFinite(n)).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Medians by page and, for each peer, ours over it: the median ratio of the rounds, the lowest and the highest. */
export function compared(names, rounds) {
  const medians = Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));
  const ratios = {};
  for (const name of names.filter((one) => one !== OURS)) {
    const all = rounds.map((round) => round[OURS] / round[name]).filter(Number.isFinite);
    ratios[name] = all.length ? { ratio: median(all), from: Math.min(...all), to: Math.max(...all) } : null;
  }
  return { medians, ratios };
}

/** A table in Markdown: a line a measure, a column a page, then the ratios with their spread. */
export function table(names, rows) {
  const peers = names.filter((name) => name !== OURS);
  const head = ["", ...names, ...peers.map((name) => `ours / ${name}`)];
  const number = (n, unit) => (Number.isFinite(n) ? `${Math.round(n).toLocaleString("en")}${unit ? ` ${unit}` : ""}` : "–");
  const ratio = (found) => (found ? `${found.ratio.toFixed(2)} (${found.from.toFixed(2)}–${found.to.toFixed(2)})` : "–");
  const lines = rows.map(({ name, unit, medians, ratios }) => [
    name,
    ...names.map((page) => number(medians[page], unit)),
    ...peers.map((peer) => ratio(ratios[peer])),
  ]);
  return [head, head.map((_, at) => (at ? "--:" : "---")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** In what order the pages are measured in a round: each comes first as often as the others. */
export const turned = (list, round) => list.map((_, at) => list[(at + round) % list.length]);

export const machine = (browser) => ({
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  browser: browser.version(),
  node: process.version,
});

/** Whether a module is what node was asked to run. */
export const isAsked = ({ url }) => url === pathToFileURL(process.argv[1] ?? "").href;

/** Measures what the words after the module ask for, and prints it as a table: dist [rounds] [--same] [--data, --profile, --json x]. */
export async function commandLine(measure, markdown) {
  const text = { type: "string" };
  const options = { json: text, data: text, profile: text, same: { type: "boolean" } };
  const { values: { json, ...asked }, positionals: [ours, rounds = "9"] } = parseArgs({ allowPositionals: true, options });
  if (!ours) throw new Error("say where our page is: dist [rounds] [--same] [--data folder] [--profile name] [--json file]");
  const result = await measure({ ours, rounds: Number(rounds), ...asked, say: console.error });
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
  console.log(markdown(result));
}
