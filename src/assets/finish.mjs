// Works on the staged files after each build, for `trunk` to run: takes out of index.html the line that trunk reads
// and leaves standing, cuts the program into parts, makes those of the release build smaller with binaryen's wasm-opt, puts the first
// picture into the page, and names every file by its bytes.

import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join, relative } from "node:path";

import { build as bundle, transform } from "esbuild";
import { zipSync } from "fflate";

import { faultsOf } from "./contents.mjs";
import { LOADER, cut } from "./parts.mjs";
import { compress, writeHosting } from "./hosting.mjs";
import { LANGUAGES, copyWords, forFrames, inLanguage } from "./languages.mjs";
import { writeWorker } from "./offline.mjs";
import { metaOf } from "./policy.mjs";
import { firstPictures } from "./prerender.mjs";
import { writeSingle } from "./single.mjs";

const { TRUNK_PROFILE, TRUNK_STAGING_DIR } = process.env;
const isRelease = TRUNK_PROFILE === "release";

if (!TRUNK_STAGING_DIR) throw new Error("TRUNK_STAGING_DIR is not set: this script is for trunk to run, after a build");

const staged = (...parts) => join(TRUNK_STAGING_DIR, ...parts);

// The whole edition as one file, without those before it: the descriptor, what it lists, the schemas, the notes, the licence of its compilation.
const data = join(TRUNK_STAGING_DIR, "data");
const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "edition.zip" && !relative(data, entry.parentPath).startsWith("earlier"));
const packed = files.map((entry) => join(entry.parentPath, entry.name)).sort();
// The same files give the same zip: their times are left out.
const bytesOf = (path) => {
  if (relative(data, path) !== "datapackage.json") return readFileSync(path);
  const { earlierEditions, ...descriptor } = JSON.parse(readFileSync(path, "utf8"));
  return Buffer.from(`${JSON.stringify(descriptor, null, 2)}\n`);
};
const entries = packed.map((path) => [relative(data, path), [bytesOf(path), { mtime: "1980-01-01T00:00:00" }]]);
writeFileSync(join(data, "edition.zip"), zipSync(Object.fromEntries(entries), { level: 9 }));

// All files of the edition in one, beside them (`src/load/bundle.rs`): a JSON object of what they hold.
const edition = JSON.parse(readFileSync(staged("data", "datapackage.json"), "utf8"));
const texts = edition.resources.map(({ path }) => [path, readFileSync(staged("data", path), "utf8")]).filter(([, text]) => text === `${text.trim()}\n`);
writeFileSync(staged("data", "edition.json"), `{${texts.map(([path, text]) => `${JSON.stringify(path)}: ${text.trim()}`).join(",\n")}}\n`);

const parts = cut(TRUNK_STAGING_DIR, TRUNK_PROFILE);

if (isRelease) {
  const wasmOpt = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));
  // What rustc lets the code use, and no more.
  const features = ["bulk-memory", "sign-ext", "mutable-globals", "nontrapping-float-to-int", "reference-types", "multivalue"];
  // What counts is the size under brotli: code that wasm-opt has folded, or keeps in a variable to have it once, compresses worse than
  // the same code written twice. Below the stack, which comes first, are no addresses (`--low-memory-unused`). Tried one by one on the first
  // part: `-Oz` alone has 592 kB, this 579.
  const passes = ["--flatten", "--rereloop", "-Os", "-Os", "--reorder-functions", "--low-memory-unused", "--skip-pass=local-cse", "--skip-pass=code-folding"];

  for (const name of readdirSync(TRUNK_STAGING_DIR).filter((file) => file.endsWith(".wasm"))) {
    const before = join(TRUNK_STAGING_DIR, name);
    const after = `${before}.smaller`;
    execFileSync(process.execPath, [wasmOpt, ...features.map((feature) => `--enable-${feature}`), ...passes, before, "-o", after], { stdio: "inherit" });
    console.log(`${name}: ${statSync(before).size} bytes, ${statSync(after).size} after wasm-opt`);
    renameSync(after, before);
  }
}

// The overview as it is before the program comes.
copyWords(TRUNK_STAGING_DIR);
const first = await firstPictures(TRUNK_STAGING_DIR, LANGUAGES);
writeFileSync(staged("first.css"), first.style);

// One module: what wasm-bindgen has made, what fetches the program's parts, and what the program expects: the adapter to ECharts, and what
// writes elements.
const PROGRAM = "dashboard.js";
await bundle({
  stdin: { contents: `import "./charts.js"; import "./elements.js"; import "./offline.js"; export { default } from "./${PROGRAM}";`, resolveDir: TRUNK_STAGING_DIR },
  outfile: staged(PROGRAM),
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: isRelease,
  logLevel: "error",
});
[LOADER, "charts.js", "elements.js", "offline.js"].forEach((name) => rmSync(staged(name)));

// Every file that the page asks for by name gets an address that changes with its bytes, so that no cache can mix two builds or
// two editions; the program's parts also say of which build they are.
const digest = (path) => createHash("sha256").update(readFileSync(staged(path)));
const version = (path) => digest(path).digest("hex").slice(0, 16);
const addressed = (text, names) => names.reduce((done, name) => done.replaceAll(`"./${name}"`, `"./${name}?v=${version(name)}"`), text);

// The name of the build is made of all its parts; its module says it.
const CODE = ["dashboard_bg.wasm", ...parts];
const OTHERS = [...CODE, "assets/echarts.js", "assets/map/world.json"];
const name = createHash("sha256").update([PROGRAM, ...OTHERS].map(version).join()).digest("hex").slice(0, 16);
appendFileSync(staged(PROGRAM), `\nexport const build = ${JSON.stringify(name)};\n`);
const build = {
  name,
  versions: Object.fromEntries([PROGRAM, ...OTHERS].map((part) => [`./${part}`, version(part)])),
  codes: Object.fromEntries(CODE.map((part) => [`./${part}`, digest(part).digest("hex")])),
};
writeFileSync(staged("start.js"), readFileSync(staged("start.js"), "utf8").replace(/const BUILD = \{.*\};/, `const BUILD = ${JSON.stringify(build)};`));

// All style sheets in one file: one question for a slow line.
const SHEET = /<link rel="stylesheet" href="\.\/([\w-]+\.css)"\s*\/?>\s*/g;
const html = readFileSync(staged("index.html"), "utf8");
const sheets = [...html.matchAll(SHEET)].map(([, sheet]) => sheet);
writeFileSync(staged("page.css"), sheets.map((sheet) => readFileSync(staged(sheet), "utf8")).join("\n"));
sheets.forEach((sheet) => rmSync(staged(sheet)));
const page = html
  .replace("<!-- the policy -->", metaOf())
  .replace(/^\s*<link [^>]*data-trunk[^>]*>\n/gm, "")
  .replace(/(\n *)+\n/g, "\n")
  .replace("./favicon.svg", () => `data:image/svg+xml,${encodeURIComponent(readFileSync(fileURLToPath(new URL("../../public/favicon.svg", import.meta.url)), "utf8").trim())}`)
  .replace(SHEET, (_, sheet) => (sheet === sheets[0] ? '<link rel="stylesheet" href="./page.css" />\n    ' : ""))
  .replace("<!-- preload the edition -->", `<link rel="preload" href="./data/edition.json?v=${version(join("data", "datapackage.json"))}" as="fetch" crossorigin />`);
const size = [PROGRAM, OTHERS[0], ...edition.resources.map(({ path }) => join("data", path))].reduce((sum, name) => sum + statSync(staged(name)).size, 0);

// What the first picture needs stands in its page: on a slow line each file asked for before it costs a way to the host and back.
const lighter = async (name, how) => (await transform(readFileSync(staged(name), "utf8"), how)).code.trim();
const look = await lighter("page.css", { loader: "css", minifyWhitespace: isRelease });
const early = await lighter("early.js", { loader: "js", target: "es2022", minify: isRelease });
const IN_THE_PAGE = [
  [metaOf(), metaOf({ scripts: [early], styles: [look] })],
  [/<link rel="stylesheet"[^>]*>/, `<style>${look}</style>`],
  [/<!-- After the style sheet:[^]*?<script src="\.\/early\.js[^>]*><\/script>/, `<script>${early}</script>`],
];
const withItsLook = (html) =>
  IN_THE_PAGE.reduce((done, [what, by]) => {
    const written = done.replace(what, () => by);
    if (written === done) throw new Error(`index.html has no ${what}`);
    return written;
  }, html);

// A start page in each language. `index.html` is the English one for who has not said in which language to read: `early.js` leads on.
const addressedPage = addressed(page, ["start.js", "early.js", PROGRAM, "dashboard_bg.wasm", "page.css"]);
writeFileSync(staged("embed.html"), forFrames(addressedPage, { size, version }));
for (const language of LANGUAGES) {
  const own = inLanguage(addressedPage, language, { size, version });
  const whole = withItsLook(own).replace("<!-- the first picture -->", () => first.pictures[language]);
  writeFileSync(staged(`${language}.html`), whole);
  if (language === "en") writeFileSync(staged("index.html"), whole.replace("<html ", '<html data-neutral="true" '));
}

await writeSingle(TRUNK_STAGING_DIR);
writeHosting(TRUNK_STAGING_DIR, fileURLToPath(new URL("../../target/hosting", import.meta.url)));

// Last, since it knows every file by its bytes. Who works on the page wants each change at once: `make serve` switches it off.
if (process.env.PORTFOLIO_WORKER === "off") writeFileSync(staged("worker.js"), 'self.addEventListener("install", () => self.skipWaiting());\nself.addEventListener("activate", () => self.registration.unregister());\n');
else writeWorker(TRUNK_STAGING_DIR, readFileSync(fileURLToPath(new URL("../../public/favicon.svg", import.meta.url)), "utf8"));
if (isRelease) compress(TRUNK_STAGING_DIR);

const faults = faultsOf(TRUNK_STAGING_DIR, { isWeighed: isRelease });
if (faults.length) throw new Error(faults.join("\n"));
