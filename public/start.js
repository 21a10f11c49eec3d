// Starts the page's program, and says in words what to do where it cannot start.
// The build puts its name and the versions of its parts into BUILD, so that parts of two builds never meet: each part says which
// build it is of, and the WebAssembly is looked at byte by byte where the browser lets us (it does not on plain http).

const BUILD = { name: "", versions: {}, codes: {} };

const PROGRAM = "./dashboard_bg.wasm";

// Where a host has rewritten the page on its way, its policy refuses the script and the style in it. Their files say the same.
if (!globalThis.portfolioBoot) {
  const style = document.createElement("link");
  Object.assign(style, { rel: "stylesheet", href: "./page.css" });
  document.head.append(style);
  // Without it the program starts all the same.
  await import("./early.js").catch((error) => console.error(error));
}

const boot = globalThis.portfolioBoot ?? { fail: (sentence) => console.error(sentence), started() {} };
boot.moduleRan = true;

class OtherBuild extends Error {}

/** The address of a part: another one for other bytes. */
function address(name, more = "") {
  const version = BUILD.versions[name];
  return new URL(`${name}${version ? `?v=${version}${more}` : ""}`, import.meta.url);
}

/** A module of this build. What is not is loaded once more, past every cache. */
async function part(name) {
  for (const more of ["", "&again"]) {
    const url = address(name, more);
    if (more) await fetch(url, { cache: "reload" });
    const found = await import(url).catch((error) => (more ? Promise.reject(error) : {}));
    if (!BUILD.name || found.build === BUILD.name) return found;
  }
  throw new OtherBuild(name);
}

async function compiled(response) {
  const copy = response.clone();
  try {
    return await WebAssembly.compileStreaming(response);
  } catch {
    // Some hosts name the wrong type.
    return WebAssembly.compile(await copy.arrayBuffer());
  }
}

// The parts that were asked for.
const asked = new Set();

/** WebAssembly of this build, compiled while it comes. */
async function code(name) {
  asked.add(name);
  try {
    return (await codeFrom(name, "default")) ?? (await codeFrom(name, "reload")) ?? Promise.reject(new OtherBuild(name));
  } catch (error) {
    // Cut off on its way, or no room in the browser's cache: once more, without it.
    if (!(error instanceof TypeError)) throw error;
    return (await codeFrom(name, "no-store")) ?? Promise.reject(new OtherBuild(name));
  }
}

/** The same, asked for with this use of the browser's cache; nothing where its bytes are of another build. */
async function codeFrom(name, cache) {
  const response = await fetch(address(name), { cache });
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  const expected = BUILD.codes[name];
  const bytes = globalThis.crypto?.subtle && expected ? response.clone().arrayBuffer() : null;
  const ready = compiled(response);
  ready.catch(() => {}); // looked at below
  const hash = bytes && new Uint8Array(await crypto.subtle.digest("SHA-256", await bytes));
  const isOfBuild = !hash || Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === expected;
  return isOfBuild ? ready : undefined;
}

/** Waits until the first picture is painted: on a fast line the program would come before it. A tab that is not shown paints nothing. */
const painted = () => new Promise((go) => (document.hidden ? go() : requestAnimationFrame(() => setTimeout(go))));

// What the first part of the program shares with later ones, once it runs.
let runs;
const program = new Promise((go) => (runs = go));
globalThis.portfolioParts = { address, code, program };

/** Whether a worker answers for the host. A frame that is shut off may not even ask. */
function hasWorker() {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}

/** Asks for what the page's drawings need and then for other pages' parts, unless the reader saves data or a worker has them. */
async function prefetch() {
  if (navigator.connection?.saveData || hasWorker()) return;
  await globalThis.portfolioCharts?.ahead();
  for (const name of Object.keys(BUILD.codes).filter((name) => !asked.has(name))) {
    // What is on its way already would come twice in WebKit. Not by a link: Firefox holds those against `default-src`, which allows nothing.
    fetch(address(name), { priority: "low" })
      .then((response) => response.arrayBuffer())
      .catch(() => {}); // asked for again when it is needed
  }
}
// The program says when the data are there.
addEventListener("portfolio-ready", () => (globalThis.requestIdleCallback ?? setTimeout)(prefetch), { once: true });

if (typeof WebAssembly !== "object") {
  boot.fail("no-wasm");
} else {
  try {
    const [{ default: init }, module] = await Promise.all([part("./dashboard.js"), code(PROGRAM)]);
    await painted();
    runs(await init({ module_or_path: module }));
  } catch (error) {
    console.error(error);
    boot.fail(
      error instanceof OtherBuild ? "mixed" : error instanceof WebAssembly.CompileError ? "wasm-blocked" : "failed",
    );
  }
}
