// How fast the page opens, beside pages that a front-end team would write instead: see README.md.
//
//   node tests/bench/open.mjs dist [rounds] [--same] [--json file] [--profile name]
import { checkEqual, commandLine, compared, fresh, isAsked, machine, opened, table, turned } from "./pages.mjs";

export const PROFILES = [
  { name: "no throttle" },
  { name: "10 Mbps, 40 ms", line: { latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 } },
  { name: "slow 4G, 4x CPU", line: { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }, cpu: 4 },
];
/** The measures, in the order of the table. */
export const MEASURES = [
  ["paint", "first contentful paint", "ms"],
  ["figure", "first key figure painted", "ms"],
  ["interactive", "interactive", "ms"],
  ["blocked", "blocking time before interactive", "ms"],
  ["blockedAfter", "blocking time until 2 s later", "ms"],
  ["longest", "longest task until 2 s later", "ms"],
  ["allSeen", "all charts seen, scrolled through", "ms"],
  ["allDrawn", "all charts drawn live, scrolled through", "ms"],
  ["bytes", "bytes until interactive", "kB"],
  ["bytesAll", "bytes in all, scrolled through", "kB"],
  ["requests", "requests until interactive", ""],
  ["requestsAll", "requests in all", ""],
  ["nodes", "DOM nodes at interactive", ""],
  ["nodesAll", "DOM nodes after 2 s", ""],
];
const CHOICES = ["", "donor=DEU", "country=KEN", "donor=DEU&country=KEN", "mechanism=unscar", "mechanism=unscar&theme=training", "year=2016"];
const AFTER = 2000;
const PATIENCE = 120_000;

/** Watches from inside, from the first moment of the page. Works the same on every page. */
function watch({ figure, interactive }) {
  const seen = { tasks: [] };
  globalThis.__seen = seen;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") seen.paint = startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({
    type: "longtask",
    buffered: true,
  });
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  const look = () => {
    if (!seen.figureFound && document.querySelector(figure)?.textContent.match(/\d/)) {
      seen.figureFound = true;
      painted((at) => (seen.figure = at));
    }
    if (!seen.interactive && document.querySelector(interactive)) {
      seen.interactive = performance.now();
      seen.nodes = document.querySelectorAll("*").length;
    }
    if (seen.figureFound && seen.interactive) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["data-ready"] });
}

/** Goes from chart to chart, to the next as soon as one is drawn and painted; says when each was. */
async function through({ frames, isOurs }) {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const isLive = (figure) => {
    if (!isOurs) return globalThis.__drawn.has(figure.dataset.chart);
    // What ECharts draws says so; the other pictures are the live page's own marks.
    const plot = figure.querySelector(".plot");
    return Boolean(figure.closest("main[data-ready=true]")) && (!plot || plot.dataset.drawn === "true") && isSeen(figure);
  };
  // Something stands in the frame: a picture, a table of marks, or words instead of one.
  const isSeen = (figure) => Boolean(figure.querySelector("svg, canvas, .marks-frame > *, .plot-empty"));
  const pass = async (is) => {
    const done = new Set();
    for (;;) {
      const list = [...document.querySelectorAll(frames)];
      const next = list.find((figure) => !done.has(figure.dataset.chart));
      if (!next && list.length) break;
      if (next) {
        next.scrollIntoView({ block: "center" });
        if (is(next)) {
          await frame();
          await frame();
          done.add(next.dataset.chart);
          continue;
        }
      }
      if (performance.now() > 100_000) return NaN;
      await frame();
    }
    return performance.now();
  };
  if (!isOurs) {
    const at = await pass(isLive);
    return { allSeen: at, allDrawn: at };
  }
  const allSeen = await pass(isSeen);
  return { allSeen, allDrawn: await pass(isLive) };
}

/** One visit, with or without going through the charts at once. */
async function visit(browser, one, profile, way) {
  const { context, page, problems } = await fresh(browser);
  page.setDefaultTimeout(PATIENCE);
  const protocol = await context.newCDPSession(page);
  const requests = new Map();
  let zero;
  protocol.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime, request }) => {
    zero ??= wallTime - timestamp;
    if (!request.url.startsWith("data:")) requests.set(requestId, { at: (timestamp + zero) * 1000, url: request.url });
  });
  protocol.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    if (requests.has(requestId)) Object.assign(requests.get(requestId), { end: (timestamp + zero) * 1000, bytes: encodedDataLength });
  });
  protocol.on("Network.loadingFailed", ({ requestId, timestamp }) => {
    if (requests.has(requestId)) Object.assign(requests.get(requestId), { end: (timestamp + zero) * 1000, bytes: 0 });
  });
  await protocol.send("Network.enable");
  await protocol.send("Network.setCacheDisabled", { cacheDisabled: false });
  if (profile.line) await protocol.send("Network.emulateNetworkConditions", { offline: false, ...profile.line });
  if (profile.cpu) await protocol.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await page.addInitScript(watch, { figure: one.figure, interactive: one.interactive });
  await page.goto(one.address, { waitUntil: "commit" });

  let found;
  if (way === "through") {
    await page.waitForFunction(() => globalThis.__seen.figure, null, { polling: "raf" });
    found = await page.evaluate(through, { frames: one.frames, isOurs: one.isOurs });
  } else {
    await page.waitForFunction((after) => performance.now() > globalThis.__seen.interactive + after, AFTER + 100, { polling: 100 });
    const seen = await page.evaluate(() => {
      const nodesAll = document.querySelectorAll("*").length;
      return { ...globalThis.__seen, zero: performance.timeOrigin, nodesAll };
    });
    // Then slowly to the end, until the line is still.
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
        scrollTo(0, top);
        await new Promise((later) => setTimeout(later, 150));
      }
    });
    const ends = () => [...requests.values()].map(({ end }) => end);
    const isStill = () => ends().every(Boolean) && Date.now() - Math.max(...ends()) > 2000;
    for (let n = 0; n < 600 && !isStill(); n += 1) await new Promise((later) => setTimeout(later, 100));
    const all = [...requests.values()];
    const at = seen.zero + seen.interactive;
    const before = (until) => seen.tasks.filter(([start]) => start < until).map(([, lasted]) => lasted);
    const blocking = (until) => before(until).reduce((total, lasted) => total + Math.max(0, lasted - 50), 0);
    const sum = (list) => list.reduce((total, { bytes }) => total + (bytes ?? 0), 0) / 1000;
    found = {
      paint: seen.paint,
      figure: Math.max(seen.figure, seen.paint),
      interactive: seen.interactive,
      blocked: blocking(seen.interactive),
      blockedAfter: blocking(seen.interactive + AFTER),
      longest: Math.max(0, ...before(seen.interactive + AFTER)),
      bytes: sum(all.filter(({ end }) => end <= at)),
      bytesAll: sum(all),
      requests: all.filter((request) => request.at <= at).length,
      requestsAll: all.length,
      nodes: seen.nodes,
      nodesAll: seen.nodesAll,
    };
  }
  await context.close();
  if (problems.length) throw new Error(`${one.name} has errors: ${problems.slice(0, 5).join("; ")}`);
  return found;
}

/**
 * Measures our page in the folder `ours` beside its peers. `same` gives the peers as many charts and rows as ours has at first.
 * Returns { machine, checked, names, rounds, profiles: [{ name, rows: [{ name, unit, medians, ratios }], all }] }.
 */
export async function measure({ ours, rounds = 9, same = false, profile: wanted = "", figure, named, say = () => {} }) {
  const profiles = PROFILES.filter(({ name }) => name.startsWith(wanted));
  const { browser, pages, close } = await opened({ ours, query: same ? "charts=7&rows=12" : "", figure, named });
  try {
    const checked = await checkEqual(browser, pages, CHOICES);
    say(`Equal: ${checked} numbers at ${CHOICES.length} choices of filters.`);
    const names = pages.map(({ name }) => name);
    const result = { machine: machine(browser), checked, names, rounds, same, profiles: [] };
    for (const profile of profiles) {
      const all = [];
      // The first round warms files and processes up and is not counted.
      for (let round = -1; round < rounds; round += 1) {
        if (round < 0 && profile !== profiles[0]) continue;
        const found = {};
        for (const one of turned(pages, round + 1)) {
          found[one.name] = { ...(await visit(browser, one, profile, "still")), ...(await visit(browser, one, profile, "through")) };
        }
        if (round >= 0) all.push(found);
        say(`${profile.name}: round ${round + 1} of ${rounds}`);
      }
      const rows = MEASURES.map(([key, name, unit]) => ({
        key, name, unit, ...compared(names, all.map((found) => Object.fromEntries(names.map((page) => [page, found[page][key]])))),
      }));
      result.profiles.push({ name: profile.name, rows, all });
      say(`\n${markdown({ names, profiles: result.profiles.slice(-1) })}\n`);
    }
    return result;
  } finally {
    await close();
  }
}

/** The result as a reader of RESULTS.md sees it. */
export const markdown = (result) => result.profiles.map(({ name, rows }) => `### ${name}\n\n${table(result.names, rows)}`).join("\n\n");

if (isAsked(import.meta)) await commandLine(measure, markdown);
