// Charts are drawn one a task, those first that are seen; what is out of sight waits until it is near.
import * as marks from "./marks.js";

let library;
let world;
const load = () => (library ??= import("./drawing.js"));

/** The map, asked for together with the library. */
export const loadWorld = () =>
  (world ??= Promise.all([load(), fetch("./assets/map/world.json").then((answer) => answer.json())]).then(([drawing, areas]) =>
    drawing.registerMap("world", areas),
  ));
export { load };

const places = new Map();
const waiting = new Set();
let working = false;

function ask(state) {
  if (!state.isNear || !state.said || state.drawn === state.said) return;
  marks.wait(state.id);
  waiting.add(state);
  if (!working) work();
}

async function work() {
  working = true;
  while (waiting.size) {
    await new Promise((resume) => requestAnimationFrame(() => setTimeout(resume)));
    const [state] = waiting;
    waiting.delete(state);
    await draw(state);
  }
  working = false;
}

async function draw(state) {
  const { CHARTS, init } = await load();
  const { frame, data, needsMap, filter } = CHARTS[state.id];
  if (needsMap) await loadWorld();
  if (!state.isNear) return marks.leave(state.id);
  const { edition, said } = state;
  state.drawn = said;
  if (!state.chart) {
    state.chart = init(state.place);
    state.chart.on("finished", () => marks.draw(state.id));
    if (filter) state.chart.on("click", ({ data: mark }) => mark?.key && state.go(filter, mark.key));
    state.chart.setOption(frame(edition), { lazyUpdate: true });
  }
  // Only the data: axes, legend and looks stay.
  state.chart.setOption(data(edition, said));
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const state = places.get(target);
      if (!state) continue;
      state.isNear = isIntersecting;
      if (isIntersecting) ask(state);
      else if (waiting.delete(state)) marks.leave(state.id);
    }
  },
  { rootMargin: "200px" },
);

const sized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const chart = places.get(target)?.chart;
    if (chart && chart.getWidth() !== target.clientWidth) chart.resize();
  }
});

/** Watches the place of a chart. */
export function watch(place, id, go) {
  places.set(place, { place, id, go, isNear: false, said: null, drawn: null, chart: null });
  near.observe(place);
  sized.observe(place);
  return () => {
    near.unobserve(place);
    sized.unobserve(place);
    places.get(place)?.chart?.dispose();
    places.delete(place);
    marks.leave(id);
  };
}

/** Says what a chart shows from now on. */
export function tell(place, edition, said) {
  const state = places.get(place);
  state.edition = edition;
  state.said = said;
  ask(state);
}
