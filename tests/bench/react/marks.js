// What the harness reads: charts drawn at least once, and whether the page has settled after a change.

const drawn = new Set();
const waiting = new Set();
let asked = 0;
let shown = 0;
globalThis.__charts = 0;
globalThis.__drawn = drawn;

/** The filters changed: a new picture is asked for. */
export const change = () => (asked += 1);
/** The page shows what was asked for last; its charts may still be on their way. */
export const show = () => (shown = asked);
/** A chart that is seen has something to draw. */
export const wait = (id) => waiting.add(id);
/** A chart that waits is seen no more. */
export const leave = (id) => waiting.delete(id);
/** A chart has drawn itself. */
export function draw(id) {
  drawn.add(id);
  waiting.delete(id);
  globalThis.__charts = drawn.size;
}

/** Resolves when all charts that are seen have drawn the last change. */
globalThis.__settled = () =>
  new Promise((resolve) => {
    const look = () => (shown === asked && waiting.size === 0 ? requestAnimationFrame(resolve) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

// For comparing pages of the same weight as another: ?charts=7&rows=12
const query = new URLSearchParams(location.search);
export const CHARTS_SHOWN = Number(query.get("charts") ?? 10);
export const ROWS_SHOWN = Number(query.get("rows") ?? 50);
