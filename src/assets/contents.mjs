// What a built folder may hold, and what each file may weigh: a build with another file, or a heavier one, fails. A new file is written
// in here, with its size; a part that shrinks gets a lower one.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Files by their paths, and the most that each may weigh, in kB: of brotli, or as it is where that does not shrink. */
export const CONTENTS = [
  // The program. English stays in its first part, for what another language lacks.
  [/^dashboard_bg\.wasm$/, 579],
  [/^split_more\.wasm$/, 211],
  [/^chunk_\d\.wasm$/, 61],
  [/^split_drawings\.wasm$/, 2],
  // Scripts and styles of ours.
  [/^dashboard\.js$/, 12],
  [/^(start|early|framed|embed|worker)\.js$/, 8],
  [/^page\.css$/, 14],
  // Pages: with a first picture, for frames, for what is not there, and all in one.
  [/^(index|ar|zh|en|fr|ru|es)\.html$/, 48],
  [/^(embed|404)\.html$/, 6],
  [/^portfolio\.html$/, 4000],
  // Languages: messages and names.
  [/^words\/(ar|zh|fr|ru|es)\.ftl$/, 45],
  [/^words\/names-(ar|zh|fr|ru|es)\.tsv$/, 10],
  // From npm: the drawing library, the map, the fonts, and the licences of all that is not ours.
  [/^assets\/echarts\.js$/, 200],
  [/^assets\/map\/(world|projection)\.json$/, 80],
  [/^assets\/fonts\/ibm-plex-sans-[\w-]+\.woff2$/, 47],
  [/^assets\/licences\.txt$/, 60],
  // The edition, those before it, their schemas and notes.
  [/^data\/(edition\.json|edition\.zip)$/, 500],
  [/^data\/(earlier\/[\w.-]+\/)?[a-z]+\.json$/, 120],
  [/^data\/schema\/[a-z]+\.schema\.json$/, 4],
  [/^data\/(README|NOTES|LICENSE)\.md$/, 60],
  // For hosts and for installing it.
  [/^(_headers|\.nojekyll|icon\.svg|manifest\.webmanifest)$/, 2],
];

/** What is wrong with a folder of built files, in words. `isWeighed`: it is a release build. */
export function faultsOf(folder, { isWeighed }) {
  const faults = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/").replace(/\.(br|gz)$/, "");
    const [, most] = CONTENTS.find(([pattern]) => pattern.test(name)) ?? [];
    if (most === undefined) {
      faults.push(`${name} may not be in it: leave it out, or write it into src/assets/contents.mjs`);
    } else if (isWeighed && !/\.(br|gz)$/.test(entry.name)) {
      const bytes = readFileSync(path);
      const kilobytes = Math.min(bytes.length, brotliCompressSync(bytes).length) / 1000;
      if (kilobytes > most) faults.push(`${name} has ${kilobytes.toFixed(0)} kB, more than its ${most}: make it smaller, or say in src/assets/contents.mjs why it may grow`);
    }
  }
  return faults;
}
