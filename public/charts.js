// The thin adapter between the page's program and ECharts: draw, point at a mark, let go; and files for the reader.
// ECharts is fetched after the first paint, charts are drawn one per task, and those out of view wait until they are seen.

let library;
let world;
const charts = new Map();
const waiting = [];
let drawing = false;

// What could not be had is asked for again at the next drawing.
// Browsers remember that a module failed under its address, so the next attempt has another one.
let attempts = 0;
const load = () =>
  (library ??= import(`./assets/echarts.js${attempts ? `?attempt=${attempts}` : ""}`).catch((error) => {
    library = undefined;
    attempts += 1;
    throw error;
  }));

async function geometry() {
  const answer = await fetch("./assets/map/world.json");
  if (!answer.ok) throw new Error(`assets/map/world.json: HTTP ${answer.status}`);
  return answer.json();
}

const loadWorld = () =>
  (world ??= Promise.all([load(), geometry()])
    .then(([echarts, areas]) => echarts.registerMap("world", areas))
    .catch((error) => ((world = undefined), Promise.reject(error))));

// A chart is near when anything of its frame is: who comes from below sees its foot first.
const places = new WeakMap();
const frameOf = (place) => place.closest("figure") ?? place;

const seen = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter((e) => e.isIntersecting)) {
      seen.unobserve(entry.target);
      waiting.push(places.get(entry.target));
    }
    work();
  },
  { rootMargin: "200px" },
);
const sized = new ResizeObserver((entries) => entries.forEach(({ target }) => charts.get(target)?.chart?.resize()));

function work() {
  if (drawing || waiting.length === 0) return;
  drawing = true;
  requestAnimationFrame(() =>
    setTimeout(async () => {
      const place = waiting.shift();
      try {
        await paint(place);
      } catch (error) {
        charts.get(place)?.failed(String(error));
      }
      drawing = false;
      work();
    }),
  );
}

async function paint(place) {
  if (!charts.has(place)) return;
  const echarts = await load();
  if (charts.get(place)?.needsMap) await loadWorld();
  // While that came, the place may have been given up, or another answer put in.
  const state = charts.get(place);
  if (!state) return;
  if (!state.chart) {
    state.chart = echarts.init(place, null, { renderer: "svg" });
    // A link between two marks is no mark.
    const tell = (kind) => (event) => event.dataType === "edge" || state.event(kind, event.seriesIndex ?? -1, event.dataIndex ?? -1);
    for (const kind of ["mouseover", "mouseout", "click"]) state.chart.on(kind, tell(kind));
    sized.observe(place);
    // Leaving in one jump tells ECharts nothing: let it forget what was under the pointer, so that coming back tells again.
    place.addEventListener("mouseleave", () => state.chart?.getZr().handler.resize());
  }
  state.chart.setOption(JSON.parse(state.option), { notMerge: true });
  place.querySelector("svg")?.setAttribute("aria-hidden", "true");
  place.dataset.drawn = "true";
  state.drawn();
}

function give(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const svgOf = (place) => place.querySelector("svg");

globalThis.portfolioCharts = {
  copy(text, done) {
    // There is no clipboard on a plain http host, and a reader can forbid it.
    if (!navigator.clipboard) return done(false);
    navigator.clipboard.writeText(text).then(
      () => done(true),
      () => done(false),
    );
  },
  drawn: (place) => place.dataset.drawn === "true",
  svg: (place) => new XMLSerializer().serializeToString(svgOf(place)),
  width: (place) => svgOf(place).getBoundingClientRect().width,
  height: (place) => svgOf(place).getBoundingClientRect().height,
  save: (name, type, text) => give(name, new Blob([text], { type })),
  savePng(name, svg, failed) {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth * 2;
      canvas.height = image.naturalHeight * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => (blob ? give(name, blob) : failed("PNG")), "image/png");
    };
    image.onerror = () => failed("PNG");
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  },
  draw(place, option, needsMap, event, drawn, failed) {
    const known = charts.get(place);
    const frame = known?.frame ?? frameOf(place);
    const state = { frame, chart: known?.chart, option, needsMap, event: known?.event ?? event, drawn, failed };
    charts.set(place, state);
    delete place.dataset.drawn;
    if (known?.chart) {
      waiting.push(place);
      work();
    } else {
      places.set(frame, place);
      seen.observe(frame);
    }
  },
  point(place, series, item, on) {
    charts.get(place)?.chart?.dispatchAction({ type: on ? "highlight" : "downplay", seriesIndex: series, dataIndex: item });
  },
  release(place) {
    const frame = charts.get(place)?.frame;
    if (frame) seen.unobserve(frame);
    sized.unobserve(place);
    charts.get(place)?.chart?.dispose();
    charts.delete(place);
  },
};
