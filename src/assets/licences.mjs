// The licences of what the page is made with, read from the lock files: crates in the program, packages from npm. Nothing is fetched.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import satisfies from "spdx-satisfies";

const root = fileURLToPath(new URL("../..", import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));

/** What may be given to readers under the Apache licence of this page (SPDX). */
const GIVEN = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "Zlib", "BSL-1.0", "Unlicense", "CC0-1.0", "Unicode-3.0", "OFL-1.1"];
/** What the page may be built and tested with, beside these. */
const USED = [...GIVEN, "MIT-0", "MPL-2.0", "CC-BY-3.0"];

/** Whether a licence allows it. An old slash between names of crates means that one of them can be chosen. */
function allows(license, allowed) {
  try {
    return satisfies(license.replaceAll("/", " OR "), allowed);
  } catch {
    return false;
  }
}

/** Packages whose licence is not among those allowed, in words. */
export const refused = (packages, allowed = GIVEN) =>
  packages.filter(({ license }) => !allows(license ?? "", allowed)).map(({ name, version, license }) => `${name} ${version}: ${license ?? "no licence"}`);

/** All crates of Cargo.lock that are built for a browser, tests and tools included, and which of them are in the program. */
export function crates() {
  const answer = execFileSync("cargo", ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"], { cwd: root, maxBuffer: 1e9, stdio: ["ignore", "pipe", "inherit"] });
  const { packages, resolve } = JSON.parse(answer);
  const byId = new Map(packages.map((one) => [one.id, one]));
  const uses = new Map(resolve.nodes.map(({ id, deps }) => [id, deps.filter(({ dep_kinds }) => dep_kinds.some(({ kind }) => kind === null)).map(({ pkg }) => pkg)]));
  const inProgram = new Set();
  const add = (id) => {
    // What runs while the program is built is not in it.
    if (inProgram.has(id) || byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    inProgram.add(id);
    uses.get(id).forEach(add);
  };
  add(resolve.root);
  return packages.filter(({ id }) => id !== resolve.root).map(({ id, name, version, license, authors, repository, manifest_path }) => ({ name, version, license, authors, repository, folder: dirname(manifest_path), isInPage: inProgram.has(id) }));
}

/** The npm packages of which parts are in the page, and what is to be said of them. */
const FROM_NPM = {
  echarts: "",
  zrender: "",
  tslib: "",
  "world-atlas": "The shapes of the countries are those of Natural Earth, which are in the public domain.",
  "topojson-client": "",
  "d3-geo": "",
  "d3-geo-projection": "",
  "d3-array": "",
  internmap: "",
  "@fontsource/ibm-plex-sans": "",
  "@fontsource/ibm-plex-sans-arabic": "",
};

/** All npm packages of package-lock.json, and which of them are in the page. */
export function packages() {
  const { packages } = json("package-lock.json");
  const of = ([path, { version, license }]) => {
    const name = path.split("node_modules/").at(-1);
    return { name, version, license, folder: join(root, path), isInPage: path === `node_modules/${name}` && name in FROM_NPM, note: FROM_NPM[name] };
  };
  return Object.entries(packages).filter(([path]) => path).map(of);
}

/** The texts of the licences in the folder of a package. */
function textsOf({ folder }) {
  const isText = (name) => /^(licen[cs]es?|notice|copying|unlicense)([-.].*)?$/i.test(name);
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!isText(entry.name)) return [];
    return entry.isDirectory() ? readdirSync(join(folder, entry.name)).map((file) => join(entry.name, file)) : [entry.name];
  });
  return files.map((file) => readFileSync(join(folder, file), "utf8").trim());
}

/** Fails where a licence does not allow what is done here. */
function check(all) {
  const faults = [...refused(all.filter(({ isInPage }) => isInPage)), ...refused(all, USED)];
  if (faults.length) throw new Error(`these licences are not among those allowed (src/assets/licences.mjs):\n${[...new Set(faults)].join("\n")}`);
}

/** The page of licences: every package in the page with its licence, then each text once, with whose it is. */
export function licences() {
  const all = [...packages(), ...crates()];
  check(all);
  const given = all.filter(({ isInPage }) => isInPage);
  const line = ({ name, version, license, note }) => `${name} ${version} (${license})${note ? `. ${note}` : ""}`;
  const whose = new Map();
  for (const one of given) {
    for (const text of textsOf(one)) whose.set(text, [...(whose.get(text) ?? []), `${one.name} ${one.version}`]);
  }
  // Some crates are published without the file. Their licence is the one they name, of the authors they name.
  const without = given.filter((one) => !textsOf(one).length).map(({ name, version, license, authors, repository }) => `${name} ${version} (${license}), ${authors?.join(", ") || "its contributors"}${repository ? `, ${repository}` : ""}`);
  const texts = [...whose].map(([text, names]) => `${"=".repeat(78)}\n${names.join(", ")}\n\n${text}`);
  const lacking = `Published without the text of their licence, which is that of others below, with these authors:\n\n${without.join("\n")}`;
  return `What this page is made with.\n\n${given.map(line).join("\n")}\n\n${lacking}\n\n${texts.join("\n\n")}\n`;
}
