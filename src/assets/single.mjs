// Writes portfolio.html: the page with its program, its edition and all languages in one file, which opens from a folder without a host.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The files that go into the page: the program's code, the edition without those before it, the map, the languages, the licences. */
function filesOf(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = all.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return names.filter((name) => /^([\w-]+\.wasm|words\/.*|data\/(?!earlier\/).*|assets\/(map\/world\.json|licences\.txt|fonts\/.*))$/.test(name));
}

/** The page's scripts as one: what runs before, what answers for the host, the program, what draws. */
async function script(folder) {
  const contents = [
    `import ${JSON.stringify(join(folder, "early.js"))};`,
    `import { start } from ${JSON.stringify(here("single-files.js"))};`,
    `import init from ${JSON.stringify(join(folder, "dashboard.js"))};`,
    `import * as library from ${JSON.stringify(join(folder, "assets", "echarts.js"))};`,
    "start(init, library);",
  ];
  const bundled = await build({
    stdin: { contents: contents.join("\n"), resolveDir: folder },
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

/** The style sheet with its fonts in it. */
function style(folder) {
  const font = (_, path) => `url("data:font/woff2;base64,${readFileSync(join(folder, path)).toString("base64")}")`;
  return readFileSync(join(folder, "page.css"), "utf8").replace(/url\("\.\/(assets\/fonts\/[\w-]+\.woff2)"\)/g, font);
}

/** Writes the page into a folder of built files. */
export async function writeSingle(folder) {
  const [program, css] = [await script(folder), style(folder)];
  const policy = [
    "default-src 'none'",
    `script-src ${hash(program)} 'wasm-unsafe-eval'`,
    `style-src ${hash(css)}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
  const data = filesOf(folder).map((name) => `<script type="application/octet-stream" data-file="${name}">${gzipSync(readFileSync(join(folder, name)), { level: 9 }).toString("base64")}</script>`);
  const one = (html, what, by) => {
    if (!what.test(html)) throw new Error(`embed.html has no ${what}`);
    return html.replace(what, () => by);
  };
  // The page for frames has no first picture and links to all languages, as this one needs.
  let html = readFileSync(join(folder, "embed.html"), "utf8");
  html = one(html, /data-framed="true"/, 'data-single="true"');
  html = one(html, /content="default-src [^"]*"/, `content="${policy}"`);
  html = one(html, /<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
  html = html.replace(/^\s*<script [^>]*src="[^"]*"[^>]*><\/script>\n/gm, "").replace(/^\s*<link rel="(preload|modulepreload|manifest)"[^>]*>\n/gm, "");
  html = one(html, /<\/body>/, `${data.join("\n")}\n<script>${program}</script>\n</body>`);
  writeFileSync(join(folder, "portfolio.html"), html);
  return html.length;
}
