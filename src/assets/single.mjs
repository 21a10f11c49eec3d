// Writes portfolio.html: the page with its program, its edition and all languages in one file, which opens from a folder without a host.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { LANGUAGES } from "./languages.mjs";
import { metaOfOne } from "./policy.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The files that go into the page: the program's code, the edition (in one, and as a zip), those before it, the map, the languages,
 * the licences. The files of the edition one by one are left out: the program has them from the one, readers from the zip.
 */
function filesOf(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = all.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return names.filter((name) => /^([\w-]+\.wasm|words\/.*|data\/(datapackage\.json|edition\.(json|zip)|earlier\/.*)|assets\/(map\/world\.json|licences\.txt|fonts\/.*))$/.test(name));
}

/** Scripts of the page as one, which imports nothing. */
async function script(folder, lines) {
  const bundled = await build({
    stdin: { contents: lines.join("\n"), resolveDir: folder },
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "error",
    // The library comes with the page and is never asked for by its address.
    define: { "import.meta.url": "location.href" },
  });
  return bundled.outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
}

/** What runs before anything is painted: light or dark, the language, and what answers for the host. */
const first = (folder) => script(folder, [`import ${JSON.stringify(join(folder, "early.js"))};`, `import ${JSON.stringify(here("single-files.js"))};`]);

/** The program, and what draws. */
const program = (folder) =>
  script(folder, [
    `import init from ${JSON.stringify(join(folder, "dashboard.js"))};`,
    `import * as library from ${JSON.stringify(join(folder, "assets", "echarts.js"))};`,
    "globalThis.portfolioSingle.start(init, library);",
  ]);

/** What a pattern finds in a page, which must have it. */
function found(html, what, name) {
  const all = html.match(what);
  if (!all) throw new Error(`${name} has no ${what}`);
  return all;
}

/** The words of a page that are there without the program, each marked with its language: `single-files.js` keeps those of one. */
function wordsOf(folder, language) {
  const name = `${language}.html`;
  const html = readFileSync(join(folder, name), "utf8");
  const marked = (text) => text.replace(/^<[a-z]+/, (tag) => `${tag} lang="${language}"`);
  return {
    head: found(html, /<meta name="boot-[^>]*>/g, name).map(marked),
    body: [/<dialog id="broken"[^]*?<\/dialog>/, /<p class="boot-loading">[^]*?<\/p>/].map((what) => marked(found(html, what, name)[0])),
    // Before the script has taken the others away.
    style: `:root:not([lang="${language}"]) .boot-loading.boot-loading.boot-loading[lang="${language}"]{display:none}`,
  };
}

/** The first picture, which is in English: in another language it is not shown. */
const picture = (folder) => found(readFileSync(join(folder, "en.html"), "utf8"), /<div id="app" data-first="true">[^]*<\/div>(?=[^]*?<dialog id="broken")/, "en.html")[0];
const HIDDEN = ':root:not([lang="en"]) [data-first]{display:none}';

/** The style sheet with its fonts in it. */
function style(folder) {
  const font = (_, path) => `url("data:font/woff2;base64,${readFileSync(join(folder, path)).toString("base64")}")`;
  return readFileSync(join(folder, "page.css"), "utf8").replace(/url\("\.\/(assets\/fonts\/[\w-]+\.woff2)"\)/g, font);
}

/** Writes the page into a folder of built files. */
export async function writeSingle(folder) {
  const words = LANGUAGES.map((language) => wordsOf(folder, language));
  const [before, after] = [await first(folder), await program(folder)];
  const css = [style(folder), HIDDEN, ...words.map(({ style }) => style)].join("\n");
  const policy = metaOfOne({ scripts: [before, after], styles: [css] });
  const data = filesOf(folder).map((name) => `<script type="application/octet-stream" data-file="${name}">${gzipSync(readFileSync(join(folder, name)), { level: 9 }).toString("base64")}</script>`);
  // The page for frames links to all languages, as this one needs.
  let html = readFileSync(join(folder, "embed.html"), "utf8");
  const one = (what, by) => {
    found(html, what, "embed.html");
    html = html.replace(what, () => by);
  };
  html = html.replace(/^\s*<script [^>]*src="[^"]*"[^>]*><\/script>\n/gm, "").replace(/^\s*<link rel="(preload|modulepreload|manifest)"[^>]*>\n/gm, "").replace(/^\s*<meta name="boot-[^>]*>\n/gm, "");
  one(/data-framed="true"/, 'data-single="true"');
  one(/content="default-src [^"]*"/, `content="${policy}"`);
  one(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
  one(/<\/head>/, `${words.flatMap(({ head }) => head).join("\n")}\n<script>${before}</script>\n</head>`);
  one(/<div id="app"><\/div>/, picture(folder));
  one(/<dialog id="broken"[^]*?<\/dialog>/, words.map(({ body: [dialog] }) => dialog).join("\n"));
  one(/<p class="boot-loading">[^]*?<\/p>/, words.map(({ body: [, loading] }) => loading).join("\n"));
  one(/<\/body>/, `${data.join("\n")}\n<script>${after}</script>\n</body>`);
  writeFileSync(join(folder, "portfolio.html"), html);
}

// Of a folder that is built already: node src/assets/single.mjs FOLDER
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv[2]) throw new Error("Say which folder of built files: node src/assets/single.mjs FOLDER");
  await writeSingle(resolve(process.argv[2]));
}
