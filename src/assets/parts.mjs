// Cuts the program into the part that the first screen needs and those fetched later (`src/ui/parts.rs` says where):
// `wasm-split-cli` works on what cargo has linked, and `wasm-bindgen` makes the module of the first part.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
function run(tool, ...args) {
  try {
    return execFileSync(tool, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 28 });
  } catch (error) {
    throw error.code === "ENOENT" ? new Error(`${tool} is missing: run 'make setup', which installs it`) : error;
  }
}

/** The module that fetches the parts; the first part imports it. */
export const LOADER = "parts.js";
const SPLIT = "__wasm_split.js";

/** What cargo has linked. */
function linked(profile) {
  const { target_directory: target } = JSON.parse(run("cargo", "metadata", "--no-deps", "--offline", "--format-version", "1"));
  return join(target, "wasm32-unknown-unknown", profile, "dashboard.wasm");
}

/** A text with one thing in the place of another, which must be there. */
function replaced(text, what, by) {
  if (!text.includes(what)) throw new Error(`wasm-split-cli has changed: ${what} is not in what it wrote`);
  return text.replaceAll(what, by);
}

/** Cuts the program of a folder of built files; the names of the parts' files. */
export function cut(staging, profile) {
  const folder = mkdtempSync(join(tmpdir(), "parts-"));
  try {
    run("wasm-split-cli", "--target", "web", "--out-name", "dashboard", linked(profile), folder);
    run("wasm-bindgen", "--target", "web", "--keep-lld-exports", "--no-typescript", "--out-name", "dashboard", "--out-dir", staging, join(folder, "dashboard.wasm"));
    const program = join(staging, "dashboard.js");
    writeFileSync(program, replaced(readFileSync(program, "utf8"), `from "./${SPLIT}"`, `from "./${LOADER}"`));
    // The page fetches its parts itself: it knows which bytes belong to this build, and which program of it runs.
    let loader = readFileSync(join(folder, SPLIT), "utf8");
    loader = replaced(loader, 'import { initSync } from "./dashboard.js";', "let program;\nconst initSync = () => program;");
    loader = replaced(loader, "const loader = async () => {", "const loader = async () => {\n        program = await globalThis.portfolioParts.program;");
    loader = loader.replace(/fetch\(new URL\(("\.\/[\w.]+\.wasm"), import\.meta\.url\)\)/g, "globalThis.portfolioParts.code($1)");
    if (/\bfetch\(/.test(loader)) throw new Error("wasm-split-cli has changed: it fetches parts in another way");
    loader = replaced(loader, "WebAssembly.instantiateStreaming(src, imports)", "src.then((code) => WebAssembly.instantiate(code, imports))");
    writeFileSync(join(staging, LOADER), loader);
    const parts = readdirSync(folder).filter((name) => name.endsWith(".wasm") && name !== "dashboard.wasm");
    parts.forEach((name) => copyFileSync(join(folder, name), join(staging, name)));
    return parts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
