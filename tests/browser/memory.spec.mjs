// Two hundred changes of filters and pages leave nothing behind: elements, listeners and memory stay level.
import { expect, open, test } from "./page.mjs";

const CHOICES = ["donor=DEU", "country=KEN", "mechanism=unscar&year=2016", "page=donors", "page=country:KEN", "theme=training", "page=projects", "figure=unscar-allocated-2024", ""];

/** Goes to each address in turn, as Back and Forward do, until the page has followed. */
async function walk(page, changes) {
  await page.evaluate(
    async ([choices, changes]) => {
      const frame = () => new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
      for (let n = 0; n < changes; n += 1) {
        history.replaceState(null, "", `?${choices[n % choices.length]}`);
        dispatchEvent(new PopStateEvent("popstate"));
        await frame();
        await frame();
      }
      history.replaceState(null, "", "?");
      dispatchEvent(new PopStateEvent("popstate"));
    },
    [CHOICES, changes],
  );
  await page.locator("#lead").waitFor();
  await page.locator('#map .plot[data-drawn="true"]').waitFor();
}

async function held(page, session) {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const program = await page.evaluate(() => globalThis.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize"), program };
}

test("two hundred changes of filters and pages leave nothing behind", async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    globalThis.memories = [];
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const instantiate = WebAssembly[name];
      WebAssembly[name] = async (...words) => {
        const made = await instantiate.apply(WebAssembly, words);
        const { memory } = (made.instance ?? made).exports;
        if (memory && !globalThis.memories.includes(memory)) globalThis.memories.push(memory);
        return made;
      };
    }
  });
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // What is made once, such as other parts of the program and what the browser compiles, is there after the first walk.
  await walk(page, 200);
  const before = await held(page, session);
  await walk(page, 200);
  // What is on its way when the walk ends is let go a little later.
  await expect.poll(async () => (await held(page, session)).heap / before.heap, "bytes of JavaScript, before and after").toBeLessThan(1.1);
  const after = await held(page, session);
  expect(after.program).toBeGreaterThan(0);
  expect(after.nodes, `elements: ${before.nodes}, then ${after.nodes}`).toBeLessThan(before.nodes * 1.05);
  expect(after.listeners, `listeners: ${before.listeners}, then ${after.listeners}`).toBeLessThan(before.listeners * 1.05);
  expect(after.program, `bytes of the program: ${before.program}, then ${after.program}`).toBeLessThan(before.program * 1.1);
});
