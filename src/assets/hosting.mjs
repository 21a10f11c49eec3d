// What hosts need beside the files: headers for hosts that read them from a file, a page for what is not there, compressed files, and the
// configuration of servers out of `src/hosting/`.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { LANGUAGES, direction, messagesOf } from "./languages.mjs";
import { CACHE, HEADERS, RESOURCE_POLICY, SHARED, policyOf } from "./policy.mjs";

const template = (name) => readFileSync(fileURLToPath(new URL(`../hosting/${name}`, import.meta.url)), "utf8");
const lines = (headers, write) => Object.entries(headers).map(([name, value]) => write(name, value));

/** Fills the templates of a server: every {{name}} has a value. */
function filled(name, values) {
  return template(name).replace(/\{\{(\w+)\}\}/g, (_, key) => {
    if (!(key in values)) throw new Error(`${name} asks for ${key}, which nobody gives`);
    return values[key];
  });
}

/** Who may frame a page, and who may load a file. */
const POLICIES = { policy: policyOf("index.html"), policyOfFrames: policyOf("embed.html"), policyOfOne: policyOf("portfolio.html"), own: RESOURCE_POLICY.own, forOthers: RESOURCE_POLICY.shared };

/** The configuration of nginx for a folder of built files. `modules`: lines that load brotli, where it is installed. */
export function nginx({ folder, base = "/", listen = "8080", run = "/tmp", modules = "" }) {
  return filled("nginx.conf", {
    folder,
    base,
    listen,
    run,
    modules,
    brotli: modules ? "brotli_static on;" : "# brotli_static on; where nginx has its module",
    // A sub-folder has an address without the last slash, too.
    entrance: base === "/" ? "" : `location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }`,
    headers: lines(HEADERS, (name, value) => `add_header ${name} "${value}" always;`).join("\n        "),
    ...POLICIES,
    ...CACHE,
  });
}

/** The configuration of Caddy for a folder of built files. */
export function caddy({ folder, listen = ":8080" }) {
  const set = (headers) => lines(headers, (name, value) => `${name} "${value}"`).join("\n\t\t\t");
  return filled("Caddyfile", {
    folder,
    listen,
    headers: set({ ...HEADERS, "Cross-Origin-Resource-Policy": RESOURCE_POLICY.own }),
    shared: set(SHARED.headers),
    ...POLICIES,
    ...CACHE,
  });
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Of rules that match one address all count, so each page has its own policy; the
 * rules know no query, so nothing is kept for good there.
 */
function headersFile() {
  const rule = (path, headers) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join("\n");
  const pages = ["index", ...LANGUAGES, "embed", "portfolio"].flatMap((page) => {
    const headers = { "Content-Security-Policy": policyOf(`${page}.html`) };
    return [page === "index" ? "/" : `/${page}`, `/${page}.html`].map((path) => rule(path, headers));
  });
  const all = rule("/*", { ...HEADERS, "Cache-Control": CACHE.other });
  return `${[all, ...pages, rule("/*.ftl", { "Content-Type": "text/plain; charset=utf-8" }), rule(`/${SHARED.name}`, SHARED.headers)].join("\n\n")}\n`;
}

/** The page for what is not there, in all languages: nobody knows which one was asked for. */
function notFound() {
  const said = [...LANGUAGES].sort((one) => (one === "en" ? -1 : 0)).map((language) => {
    const text = messagesOf(language);
    return `    <section lang="${language}" dir="${direction(language)}"><h2>${text("article-nothing")}</h2><p><a href="./${language}.html">${text("site-title")}</a></p></section>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>404 – ${messagesOf("en")("article-nothing")}</title>
  </head>
  <body>
    <h1>404</h1>
${said.join("\n")}
  </body>
</html>
`;
}

/** Writes what is deployed with the site, and the configuration of servers into another folder. */
export function writeHosting(folder, servers) {
  writeFileSync(join(folder, "_headers"), headersFile());
  writeFileSync(join(folder, ".nojekyll"), "");
  writeFileSync(join(folder, "404.html"), notFound());
  mkdirSync(servers, { recursive: true });
  writeFileSync(join(servers, "nginx.conf"), nginx({ folder: "/srv/dist" }));
  writeFileSync(join(servers, "Caddyfile"), caddy({ folder: "/srv" }));
  writeFileSync(join(servers, "Containerfile"), template("Containerfile"));
}

const TEXT = /\.(html|css|js|json|ftl|tsv|svg|txt|md|wasm|webmanifest)$/;

/** Writes .br and .gz beside every file that gains by it. */
export function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < 1000) continue;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
