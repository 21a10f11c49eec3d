// The thin adapter between the page's program and ECharts: draw, point at a mark, let go; and files for the reader.
// ECharts is fetched after the first paint. A chart is first drawn in a task of its own, once it is seen; a new answer is drawn at once.

let library;
let world;
// The library once it is here, and whether the map is.
let echartsHere;
let isWorldHere = false;
const charts = new Map();
const waiting = [];
let drawing = false;
let printing = false;

// What could not be had is asked for again at the next drawing.
// Browsers remember that a module failed under its address, so the next attempt has another one.
let attempts = 0;
const partOf = (name) => globalThis.portfolioParts?.address(name) ?? new URL(name, import.meta.url);

async function fetchLibrary() {
  // The page that is one file has it.
  if (globalThis.portfolioParts?.library) return globalThis.portfolioParts.library();
  const url = partOf("./assets/echarts.js");
  if (attempts) url.searchParams.set("attempt", attempts);
  return import(url);
}

const load = () =>
  (library ??= fetchLibrary().then((found) => (echartsHere = found)).catch((error) => {
    library = undefined;
    attempts += 1;
    throw error;
  }));

async function geometry() {
  const answer = await fetch(partOf("./assets/map/world.json"));
  if (!answer.ok) throw new Error(`assets/map/world.json: HTTP ${answer.status}`);
  return answer.json();
}

const loadWorld = () =>
  (world ??= Promise.all([load(), geometry()])
    .then(([echarts, areas]) => {
      const register = () => echarts.registerWorld(areas, document);
      register();
      isWorldHere = true;
      return register;
    })
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
// A chart without room (in a tab that is not shown, a frame of no width) waits until it has some.
const roomless = new Set();
const hasRoom = (place) => place.clientWidth > 0;
const sized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (roomless.has(target) && hasRoom(target)) {
      roomless.delete(target);
      waiting.push(target);
      work();
    } else if (hasRoom(target) && !printing) {
      // It is told once when it begins to watch: a size that is the same draws nothing anew under the reader's hand.
      const chart = charts.get(target)?.chart;
      if (chart && (chart.getWidth() !== target.clientWidth || chart.getHeight() !== target.clientHeight)) {
        chart.resize();
        frame(target, chart);
      }
    }
  }
});

// What failed is tried again when the line is back, when the reader asks, and when it is seen again after it was out of sight.
const failed = new Set();
const gone = new WeakSet();
const seenAgain = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) gone.add(target);
    else if (gone.delete(target)) tryAgain([target]);
  }
});
function tryAgain(places) {
  for (const place of places.filter((one) => failed.delete(one))) {
    seenAgain.unobserve(place);
    if (charts.has(place)) waiting.push(place);
  }
  work();
}
addEventListener("online", () => tryAgain([...failed]));

function work() {
  if (drawing || waiting.length === 0) return;
  drawing = true;
  // The page is painted before.
  requestAnimationFrame(() => setTimeout(drawNext));
}

async function drawNext() {
  const place = waiting.shift();
  try {
    await paint(place);
  } catch (error) {
    fail(place, error);
  }
  drawing = false;
  work();
}

function fail(place, error) {
  console.warn(error);
  const state = charts.get(place);
  if (!state) return;
  failed.add(place);
  state.failed("");
  gone.delete(place);
  seenAgain.observe(place);
}

async function paint(place) {
  if (!charts.has(place)) return;
  const echarts = await load();
  if (charts.get(place)?.needsMap) await loadWorld();
  // While that came, the place may have been given up, or another answer put in.
  const state = charts.get(place);
  if (!state) return;
  // Paper has it already.
  if (place.dataset.drawn) return;
  if (!hasRoom(place)) {
    roomless.add(place);
    sized.observe(place);
    return;
  }
  put(place, state, echarts);
}

// Charts in which something was pointed at since they were drawn.
const lit = new WeakSet();

/** Draws a chart: at once, or the first time in two steps, of which the second is in the next frame. */
function put(place, state, echarts) {
  const isFirst = !state.chart;
  if (isFirst) {
    // What stood here before the program came.
    place.replaceChildren();
    state.chart = echarts.init(place, null, { renderer: "svg" });
    // A link between two marks is no mark.
    // A click that the browser answers itself, in a new tab or window, is none of ours.
    const isTheBrowsers = ({ event }) => ["ctrlKey", "metaKey", "shiftKey", "altKey"].some((key) => event?.event?.[key]);
    const tell = (kind, event) => event.dataType === "edge" || state.event(kind, event.seriesIndex ?? -1, event.dataIndex ?? -1, event.event?.event?.clientX ?? 0, event.event?.event?.clientY ?? 0);
    state.chart.on("mouseover", () => lit.add(state.chart));
    for (const kind of ["mouseover", "mousemove", "mouseout"]) state.chart.on(kind, (event) => tell(kind, event));
    // Pressed and let go on one mark is a click. The browser's own is lost where what is hovered is drawn anew in between.
    const mark = ({ seriesIndex, dataIndex }) => `${seriesIndex} ${dataIndex}`;
    let pressed = "";
    state.chart.on("mousedown", (event) => (pressed = (event.event?.event?.button ?? 0) === 0 ? mark(event) : ""));
    state.chart.on("mouseup", (event) => {
      if (mark(event) === pressed && !isTheBrowsers(event)) tell("click", event);
      pressed = "";
    });
    sized.observe(place);
    // Leaving in one jump tells ECharts nothing: let it forget what was under the pointer, so that coming back tells again.
    place.addEventListener("mouseleave", () => state.chart?.getZr().handler.resize());
  }
  // A map keeps its areas, so they are merged; its dots and names are made anew: merged, those of the last answer would stay where
  // this one has none. What was lit in the last answer is not in this one.
  if (state.needsMap && lit.delete(state.chart)) state.chart.dispatchAction({ type: "downplay" });
  let isUpdated = false;
  const updated = () => (isUpdated = true);
  state.chart.on("updated", updated);
  state.chart.setOption(JSON.parse(state.option), { ...(state.needsMap ? { replaceMerge: ["series"] } : { notMerge: true }), lazyUpdate: isFirst && !printing });
  const done = () => {
    state.chart.off("updated", updated);
    // A newer answer speaks for itself. What goes wrong in ECharts' own frame is thrown to nobody.
    if (charts.get(place) !== state) return;
    if (isUpdated) drawn(place, state);
    else fail(place, new Error("ECharts has drawn nothing"));
  };
  // ECharts has asked for the next frame earlier, so its part comes before ours.
  if (isFirst && !printing) requestAnimationFrame(done);
  else done();
}

function drawn(place, state) {
  place.querySelector("svg")?.setAttribute("aria-hidden", "true");
  frame(place, state.chart);
  place.dataset.drawn = "true";
  state.drawn();
}

/** Says how large a drawing is within, so that paper can scale it whole. */
function frame(place, chart) {
  place.querySelector("svg")?.setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
}

function give(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// Pictures keep the face of the page: a picture of its own knows no fonts of the page, so they go with it.
let faces;
const base64 = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
/** The scripts of a language that the page has a face for, besides Latin: the name of their file, and the family. */
const SCRIPTS = { ar: ["ibm-plex-sans-arabic-arabic", "IBM Plex Sans Arabic"], ru: ["ibm-plex-sans-cyrillic", "IBM Plex Sans Cyrillic"] };
async function face([file, family], weight) {
  const answer = await fetch(partOf(`./assets/fonts/${file}-${weight}-normal.woff2`));
  if (!answer.ok) throw new Error(`font: HTTP ${answer.status}`);
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${base64(await answer.arrayBuffer())})}`;
}
function loadFaces() {
  const scripts = [["ibm-plex-sans-latin", "IBM Plex Sans"], SCRIPTS[document.documentElement.lang]].filter(Boolean);
  const all = () => Promise.all(scripts.flatMap((script) => [face(script, 400), face(script, 600)]));
  return (faces ??= all().then((texts) => texts.join("")).catch(() => ((faces = undefined), "")));
}

async function rasterized(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext("2d").drawImage(image, 0, 0);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("PNG"))), "image/png"));
}

// On paper a chart is drawn at once, seen or not, if what draws is here: the page is printed as soon as these handlers are done.
function drawUnseen() {
  for (const [place, state] of charts) {
    if (place.dataset.drawn || !echartsHere || (state.needsMap && !isWorldHere) || !hasRoom(place)) continue;
    seen.unobserve(state.frame);
    failed.delete(place);
    try {
      put(place, state, echartsHere);
    } catch (error) {
      fail(place, error);
    }
  }
}
addEventListener(
  "beforeprint",
  () => {
    printing = true;
    drawUnseen();
  },
  { capture: true },
);
addEventListener("afterprint", () => (printing = false), { capture: true });

globalThis.portfolioCharts = {
  copy(text, done) {
    // There is no clipboard on a plain http host, and a reader can forbid it.
    if (!navigator.clipboard) return done(false);
    navigator.clipboard.writeText(text).then(
      () => done(true),
      () => done(false),
    );
  },
  async picture(option, needsMap, width, height, done, failed) {
    const place = document.createElement("div");
    let chart;
    try {
      const [echarts, style] = await Promise.all([load(), loadFaces()]);
      if (needsMap) await loadWorld();
      Object.assign(place.style, { position: "fixed", left: "-9999px", width: `${width}px`, height: `${height}px` });
      document.body.append(place);
      chart = echarts.init(place, null, { renderer: "svg", width, height });
      chart.setOption(JSON.parse(option));
      const svg = new XMLSerializer().serializeToString(place.querySelector("svg"));
      done(svg, style);
    } catch (error) {
      console.warn(error);
      failed();
    } finally {
      chart?.dispose();
      place.remove();
    }
  },
  save: (name, type, text) => give(name, new Blob([text], { type })),
  canShare: () => Boolean(navigator.canShare?.({ files: [new File([], "picture.png", { type: "image/png" })] })),
  async png(how, name, svg, done, failed) {
    try {
      if (how === "copy") {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": rasterized(svg) })]);
      } else {
        const blob = await rasterized(svg);
        if (how === "share") await navigator.share({ files: [new File([blob], name, { type: "image/png" })] });
        else give(name, blob);
      }
      done();
    } catch (error) {
      // A reader who closes the share sheet has not failed.
      if (error.name === "AbortError") done();
      else failed();
    }
  },
  draw(place, option, needsMap, event, drawn, failed) {
    const known = charts.get(place);
    const frame = known?.frame ?? frameOf(place);
    const state = { frame, chart: known?.chart, option, needsMap, event: known?.event ?? event, drawn, failed };
    charts.set(place, state);
    delete place.dataset.drawn;
    if (known?.chart) {
      // A new answer is drawn at once, and painted with the rest of the page.
      try {
        put(place, state);
      } catch (error) {
        fail(place, error);
      }
    } else {
      places.set(frame, place);
      seen.observe(frame);
    }
  },
  /** Takes a picture away that was here before the program, and is of another answer now. Whether there was one. */
  clear(place) {
    if (charts.get(place)?.chart) return false;
    const had = place.childElementCount > 0;
    place.replaceChildren();
    return had;
  },
  retry: () => tryAgain([...failed]),
  /** Fetches what the drawings of this page need, before they ask for it. */
  async ahead() {
    try {
      if (document.querySelector(".plot.is-map")) await loadWorld();
      else if (document.querySelector(".plot")) await load();
    } catch {
      // asked for again when it is needed
    }
  },
  point(place, series, item, on) {
    // Until a new answer is drawn, a mark has the number of another.
    const chart = place.dataset.drawn && charts.get(place)?.chart;
    if (!chart) return;
    if (on) lit.add(chart);
    chart.dispatchAction({ type: on ? "highlight" : "downplay", seriesIndex: series, dataIndex: item });
  },
  release(place) {
    const frame = charts.get(place)?.frame;
    if (frame) seen.unobserve(frame);
    sized.unobserve(place);
    seenAgain.unobserve(place);
    roomless.delete(place);
    failed.delete(place);
    const { chart, needsMap } = charts.get(place) ?? {};
    chart?.dispose();
    // ECharts would give the next map these areas as they are, lit or not.
    if (chart && needsMap) world?.then((register) => register());
    charts.delete(place);
  },
};
