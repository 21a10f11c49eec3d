// The first picture of the page, made at build time: the page's own program runs here on a document without a browser, and what it
// has drawn is put into index.html. A reader sees the overview before any program arrives, and without one.
//
// The style attributes that a program may set and a file may not (the page's security policy forbids them) become classes.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";
import { JSDOM, VirtualConsole } from "jsdom";
import svgpath from "svgpath";

import { direction, filesOf } from "./languages.mjs";

/** How long the program may take, in milliseconds. */
const PATIENCE = 120_000;
/** Height of the map, in CSS pixels: that it has on a laptop. */
const HEIGHT = 336;

/** The program of a folder of built files, as one script. */
async function programOf(folder) {
  const stdin = { contents: 'import "./elements.js"; export { default } from "./dashboard.js";', resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, format: "iife", globalName: "program", write: false, logLevel: "error" });
  return outputFiles[0].text.replace("var program", "globalThis.program");
}

/** Runs the program of a folder of built files in a language until the page is drawn. */
async function drawn(folder, language, script) {
  const console = new VirtualConsole();
  const failures = [];
  console.on("jsdomError", (error) => failures.push(error));
  console.on("error", (...said) => failures.push(said.join(" ")));
  const links = Object.entries(filesOf(language)).map(([part, file]) => `<link data-part="${part}" data-language="${language}" href="./${file}">`);
  const page = `<!doctype html><html lang="${language}" dir="${direction(language)}"><head>${links.join("")}</head><body><div id="app"></div></body></html>`;
  const dom = new JSDOM(page, {
    url: "http://localhost/",
    runScripts: "outside-only",
    pretendToBeVisual: true,
    virtualConsole: console,
  });
  const { window } = dom;
  const drawings = [];
  Object.assign(window, {
    // Addresses of the page are relative.
    Request: class {
      constructor(address) {
        this.url = new URL(address, window.location.href).href;
      }
    },
    Response,
    Headers,
    TextDecoder,
    TextEncoder,
    fetch: async ({ url }) => new Response(readFileSync(join(folder, new URL(url).pathname))),
    portfolioParts: {
      code: async (name) => window.compiled(readFileSync(join(folder, name))),
      get program() {
        return window.running;
      },
    },
    matchMedia: () => ({ matches: false, addEventListener() {} }),
    scrollTo() {},
    portfolioCharts: {
      draw: (place, option, needsMap) => drawings.push({ place, option: JSON.parse(option), needsMap }),
      point() {},
      release() {},
      clear: () => false,
      canShare: () => false,
    },
  });
  window.HTMLElement.prototype.scrollIntoView = () => {};
  window.eval(script);
  // The document has its own WebAssembly, which takes bytes and no module of ours.
  window.compiled = window.eval("(code) => new WebAssembly.Module(new Uint8Array(code))");
  window.code = readFileSync(join(folder, "dashboard_bg.wasm"));
  await window.eval("running = program.default({ module_or_path: compiled(code) })");
  const until = Date.now() + PATIENCE;
  while (!(window.document.querySelector("main[data-ready=true] .figure .marks-frame") && drawings.some(({ needsMap }) => needsMap))) {
    if (failures.length || Date.now() > until) throw new Error(`the first picture was not drawn: ${failures.join("; ") || "it took too long"}`);
    await new Promise((go) => setTimeout(go, 50));
  }
  await new Promise((go) => setTimeout(go, 300));
  if (failures.length) throw new Error(`the first picture was drawn with errors: ${failures.join("; ")}`);
  return { dom, drawings };
}

/** The first digit after the point only where a country is small: this picture is replaced by the live one. */
const LARGE = 300;
const lighter = (path) =>
  svgpath(path)
    .round(path.length > LARGE ? 0 : 1)
    .rel()
    .round(1)
    .iterate(([command, ...by]) => (command === "l" && by.every((n) => n === 0) ? [] : undefined))
    .toString();

/** Colours of the light scheme by their tokens, so that a drawing follows the reader's light or dark. */
function tokens(folder) {
  const css = readFileSync(join(folder, "tokens.css"), "utf8");
  const light = css.slice(0, css.indexOf("@media"));
  return new Map([...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, color]) => [color, `var(--${name})`]).reverse());
}

/** The drawings as SVG in their places. `document` makes elements. */
async function draw(drawings, folder, document) {
  const echarts = await import(pathToFileURL(join(folder, "assets", "echarts.js")).href);
  const world = JSON.parse(readFileSync(join(folder, "assets", "map", "world.json"), "utf8"));
  echarts.registerWorld(world, document);
  const known = tokens(folder);
  for (const { place, option } of drawings.filter(({ needsMap }) => needsMap)) {
    // As wide as the world is at this height; the room above and below stays as it is at every width.
    const { top, bottom } = option.geo;
    const inside = HEIGHT - top - bottom;
    const width = Math.round((inside * world.viewBox[2]) / world.viewBox[3]);
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height: HEIGHT });
    chart.setOption(option);
    place.innerHTML = chart.renderToSVGString().replace(/#[0-9a-f]{6}/gi, (color) => known.get(color.toLowerCase()) ?? color);
    chart.dispose();
    const picture = place.querySelector("svg");
    picture.setAttribute("aria-hidden", "true");
    // As large as its place, as the live one will be.
    picture.setAttribute("viewBox", `0 ${top} ${width} ${inside}`);
    picture.setAttribute("style", `padding-block: ${top}px ${bottom}px`);
    for (const side of ["width", "height"]) picture.removeAttribute(side);
    // Style sheets of its own and marks for pointing: the page's policy forbids the first, and nothing reads the second.
    place.querySelectorAll("style").forEach((sheet) => sheet.remove());
    for (const element of place.querySelectorAll("*")) {
      for (const { name } of [...element.attributes]) if (name.startsWith("ecmeta_") || name === "class") element.removeAttribute(name);
    }
    for (const path of place.querySelectorAll("path")) {
      // What only catches the pointer is for the live picture.
      if (["none", "transparent"].includes(path.getAttribute("fill")) && ["none", "transparent", null].includes(path.getAttribute("stroke"))) path.remove();
      else path.setAttribute("d", lighter(path.getAttribute("d")));
    }
  }
}

/** Takes style attributes out, and says them as classes, which are added to `classes` with their names. */
function styled(root, classes) {
  root.querySelectorAll("[data-style]").forEach((element) => element.removeAttribute("data-style"));
  for (const element of root.querySelectorAll("[style]")) {
    const style = element.getAttribute("style").trim();
    element.removeAttribute("style");
    if (!style) continue;
    if (!classes.has(style)) classes.set(style, `at-${classes.size}`);
    element.classList.add(classes.get(style));
  }
}

/** The overview as HTML in each of these languages, and the style sheet they need beside those of the page. */
export async function firstPictures(folder, languages) {
  const [script, classes] = [await programOf(folder), new Map()];
  const pictures = {};
  for (const language of languages) pictures[language] = await firstPicture(folder, language, script, classes);
  return { pictures, style: [...classes].map(([style, name]) => `.${name} { ${style} }`).join("\n") };
}

async function firstPicture(folder, language, script, classes) {
  const { dom, drawings } = await drawn(folder, language, script);
  await draw(drawings, folder, dom.window.document);
  const app = dom.window.document.getElementById("app");
  // Only the program may say that it is there.
  const main = app.querySelector("main");
  main.removeAttribute("data-ready");
  // Long lists that are folded away and open without the program, too, are in the data.
  for (const list of app.querySelectorAll(".figure-source ul")) {
    list.outerHTML = '<p><a href="./data/sources.json">data/sources.json</a></p>';
  }
  styled(app, classes);
  const html = app.innerHTML.replaceAll(/<!--.*?-->/gs, "");
  dom.window.close();
  return html;
}
