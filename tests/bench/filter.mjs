// How long a change of filters takes in the browser, beside the peers: from the choice until everything that is seen is painted.
//
//   node tests/bench/filter.mjs dist [rounds] [--data folder] [--same] [--json file]
import { checkEqual, commandLine, compared, fresh, isAsked, machine, opened, table, turned, within } from "./pages.mjs";

/** A reader's way: each step is a choice by itself, made from the one before. */
export const STEPS = [
  ["donor=DEU", "first choice of the visit: donor DEU"],
  ["", "off again"],
  ["country=KEN", "country KEN"],
  ["", "off again, 2"],
  ["mechanism=unscar", "mechanism UNSCAR"],
  ["", "off again, 3"],
  ["donor=DEU", "donor DEU, again"],
  ["", "off again, 4"],
];
const PATIENCE = 300_000;
const CHOICES = ["", "donor=DEU", "country=KEN", "mechanism=unscar"];

/**
 * Tells what the page does, the same way on every page: changes below `main` and drawing on a canvas, where they are on the screen, and
 * long tasks. The end of a change is the second frame after the last of these; nothing may follow for `STILL`.
 */
function watch() {
  const STILL = 300;
  const PARTS = "main figure, main section, main table";
  const state = { last: 0, painted: 0, tasks: [] };
  const note = () => {
    if (state.isAsked) return;
    state.isAsked = true;
    state.last = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        state.painted = performance.now();
        state.isAsked = false;
        if (state.again) note();
        state.again = false;
      }),
    );
  };
  const act = () => {
    state.last = performance.now();
    if (state.isAsked) state.again = true;
    else note();
  };
  // What was out of sight when the choice was made is seen by nobody.
  const isOutOfSight = (part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom < 0 || top > innerHeight;
  };
  const isSeen = (node) => {
    const part = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(PARTS);
    return !part || !state.unseen?.has(part);
  };
  const observer = new MutationObserver((changes) => changes.some(({ target }) => isSeen(target)) && act());
  const follow = () => {
    const main = document.querySelector("main");
    if (main && main !== state.main) {
      state.main = main;
      observer.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  };
  // A canvas is cleared before it is drawn.
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function cleared(...where) {
    if (isSeen(this.canvas)) act();
    return clearRect.apply(this, where);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) state.tasks.push([startTime, duration]);
  }).observe({ type: "longtask" });

  globalThis.__change = async (search) => {
    follow();
    state.unseen = new WeakSet([...document.querySelectorAll(PARTS)].filter(isOutOfSight));
    const start = performance.now();
    Object.assign(state, { last: start, painted: 0, tasks: [] });
    history.pushState(null, "", search || location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
    const end = () => Math.max(state.last, ...state.tasks.map(([from, lasted]) => from + lasted));
    do await new Promise((later) => setTimeout(later, 25));
    while (state.isAsked || performance.now() - end() < STILL);
    const tasks = state.tasks.filter(([from, lasted]) => from + lasted > start).map(([, lasted]) => lasted);
    return {
      painted: Math.max(state.painted, ...state.tasks.map(([from, lasted]) => from + lasted)) - start,
      longest: Math.max(0, ...tasks),
      blocked: tasks.reduce((sum, lasted) => sum + Math.max(0, lasted - 50), 0),
    };
  };
}

/** One visit through all steps. */
async function visit(browser, one) {
  const { context, page, problems } = await fresh(browser);
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(watch);
  await page.goto(one.address);
  await page.locator(one.interactive).waitFor();
  // The page has come to rest, with what it fetches when idle.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  const found = [];
  for (const [choice] of STEPS) {
    const search = [one.query, choice].filter(Boolean).join("&");
    const told = page.evaluate((to) => globalThis.__change(to), search ? `?${search}` : "");
    found.push(await within(PATIENCE, `${one.name} at “${choice}”`, told));
  }
  await context.close();
  if (problems.length) throw new Error(`${one.name} has errors: ${problems.slice(0, 5).join("; ")}`);
  return found;
}

const MEASURES = [
  ["painted", "painted", "ms"],
  ["longest", "longest task", "ms"],
  ["blocked", "blocking time", "ms"],
];

/**
 * Measures changes of filters on our page in the folder `ours` beside its peers, with the data of the folder `data` behind all of
 * them where one is given (sent as they are: nothing of the line is measured). Returns as `measure` of open.mjs does.
 */
export async function measure({ ours, rounds = 9, data = null, same = false, named, say = () => {} }) {
  const { browser, pages, close } = await opened({ ours, data, quality: data ? 0 : 4, query: same ? "charts=7&rows=12" : "", named });
  try {
    const checked = await checkEqual(browser, pages, CHOICES, PATIENCE);
    say(`Equal: ${checked} numbers at ${CHOICES.length} choices of filters.`);
    const names = pages.map(({ name }) => name);
    const all = [];
    for (let round = -1; round < rounds; round += 1) {
      const found = {};
      for (const one of turned(pages, round + 1)) found[one.name] = await visit(browser, one);
      if (round >= 0) all.push(found);
      say(`round ${round + 1} of ${rounds}`);
    }
    const rows = STEPS.flatMap(([choice, step], at) =>
      MEASURES.map(([key, name, unit]) => {
        const of = (found) => Object.fromEntries(names.map((page) => [page, found[page][at][key]]));
        return { key, choice, name: `${step}: ${name}`, unit, ...compared(names, all.map(of)) };
      }),
    );
    return { machine: machine(browser), checked, names, rounds, same, data, rows, all };
  } finally {
    await close();
  }
}

export const markdown = ({ names, rows }) => table(names, rows);

if (isAsked(import.meta)) await commandLine(measure, markdown);
