// In the page that has everything in one file (`single.mjs`): what the program asks a host for is answered from the page itself.
// No request leaves it.

const root = document.documentElement;

// The language of the address, of the last choice, or of the browser.
const has = (language) => language === "en" || document.querySelector(`link[data-part][data-language="${CSS.escape(language ?? "")}"]`);
let kept = null;
try {
  kept = localStorage.getItem("language");
} catch {
  // A reader can forbid storage.
}
const asked = new URLSearchParams(location.search).get("lang");
const language = [asked, kept, ...(navigator.languages ?? []).map((tag) => tag.slice(0, 2))].find((language) => language && has(language)) ?? "en";
root.lang = language;
root.dir = language === "ar" ? "rtl" : "ltr";
// The first picture is in English.
if (language !== "en") root.dataset.asked = "true";
const keepOwn = (words) => document.querySelectorAll(words).forEach((one) => one.lang === language || one.remove());
keepOwn("meta[lang]");
if (asked === language) {
  try {
    localStorage.setItem("language", language);
  } catch {
    // As above.
  }
}

const TYPES = { json: "application/json", zip: "application/zip", txt: "text/plain;charset=utf-8", ftl: "text/plain;charset=utf-8", wasm: "application/wasm", woff2: "font/woff2" };
const typeOf = (name) => TYPES[name.split(".").at(-1)] ?? "application/octet-stream";
const element = (name) => document.querySelector(`script[data-file="${CSS.escape(name)}"]`);

/** The bytes of a file in the page. */
async function bytesOf(name) {
  const text = element(name).textContent;
  // One call where the browser has it: the program is megabytes of letters.
  const packed = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** The name of a file below the folder of the page. */
function nameOf(address) {
  const folder = new URL(".", location.href);
  const url = new URL(address, location.href);
  return url.origin === folder.origin && url.host === folder.host && url.pathname.startsWith(folder.pathname) ? decodeURIComponent(url.pathname.slice(folder.pathname.length)) : "";
}

globalThis.fetch = async (request) => {
  const name = nameOf(request.url ?? String(request));
  if (!name || !element(name)) return new Response("", { status: 404 });
  return new Response(await bytesOf(name), { headers: { "content-type": typeOf(name) } });
};

// Links to files give the reader the file.
addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[href]");
  const name = link && !link.getAttribute("href").startsWith("?") && nameOf(link.href);
  if (!name || !element(name)) return;
  event.preventDefault();
  const file = document.createElement("a");
  file.href = URL.createObjectURL(new Blob([await bytesOf(name)], { type: typeOf(name) }));
  file.download = name.split("/").at(-1);
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
});

let runs;
const program = new Promise((go) => (runs = go));
globalThis.portfolioParts = {
  address: (name) => new URL(name, location.href),
  code: async (name) => WebAssembly.compile(await bytesOf(nameOf(name))),
  program,
};

/** Starts the program, which `init` makes of its code; `library` is what draws. */
async function start(init, library) {
  keepOwn("dialog[lang], .boot-loading[lang]");
  // A picture in another language is none of this page.
  if (language !== "en") document.getElementById("app").replaceChildren();
  globalThis.portfolioParts.library = async () => library;
  const boot = globalThis.portfolioBoot;
  boot.moduleRan = true;
  if (typeof WebAssembly !== "object") return boot.fail("no-wasm");
  try {
    runs(await init({ module_or_path: await globalThis.portfolioParts.code("./dashboard_bg.wasm") }));
  } catch (error) {
    console.error(error);
    boot.fail(error instanceof WebAssembly.CompileError ? "wasm-blocked" : "failed");
  }
}

globalThis.portfolioSingle = { start };
