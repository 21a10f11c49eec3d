// What the service worker keeps: every file of the build with its hash, and which of them at first.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The page as an app of its own: its name is that of the site. */
const MANIFEST = {
  name: "Who pays for arms control?",
  short_name: "Arms control funding",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#ffffff",
  icons: [{ src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
};

/** Not needed to read the edition without a line: files for other hosts and pages, editions before it, other languages. */
const LATER = /^(data\/(earlier|schema)\/|data\/edition\.zip$|(ar|zh|fr|ru|es|embed|404)\.html$|words\/|embed\.js$|framed\.js$|assets\/licences\.txt$)/;
/** The worker itself, the page that is one file and is there to be kept elsewhere, and what only a host reads. */
const NOT_KEPT = /^(worker\.js|portfolio\.html|_headers|\.nojekyll)$|\.(br|gz)$/;

/** Writes the manifest and its icon, and what the worker of a folder of built files keeps. */
export function writeWorker(folder, icon) {
  writeFileSync(join(folder, "manifest.webmanifest"), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  writeFileSync(join(folder, "icon.svg"), icon);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, createHash("sha256").update(readFileSync(join(folder, path))).digest("hex")]));
  const worker = join(folder, "worker.js");
  const text = readFileSync(worker, "utf8");
  // Two builds of the same files are one, where their workers are too: a worker touches no cache of another.
  const name = createHash("sha256").update(JSON.stringify(files)).update(text).digest("hex").slice(0, 16);
  const build = { name, files, first: paths.filter((path) => !LATER.test(path)) };
  const filled = text.replace(/const BUILD = \{.*\};/, () => `const BUILD = ${JSON.stringify(build)};`);
  if (filled === text) throw new Error("worker.js has no BUILD to fill");
  writeFileSync(worker, filled);
}
