// Works on the staged files after each build, for `trunk` to run: takes out of index.html the line that trunk reads
// and leaves standing, and makes the release build's WebAssembly smaller with binaryen's wasm-opt.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const { TRUNK_PROFILE, TRUNK_STAGING_DIR } = process.env;

if (!TRUNK_STAGING_DIR) throw new Error("TRUNK_STAGING_DIR is not set: this script is for trunk to run, after a build");

const index = join(TRUNK_STAGING_DIR, "index.html");
writeFileSync(index, readFileSync(index, "utf8").replace(/^\s*<link [^>]*data-trunk[^>]*>\n/gm, "").replace(/(\n *)+\n/g, "\n"));

if (TRUNK_PROFILE === "release") {
  const wasmOpt = fileURLToPath(new URL("../../node_modules/binaryen/bin/wasm-opt", import.meta.url));
  // What rustc lets the code use, and no more.
  const features = ["bulk-memory", "sign-ext", "mutable-globals", "nontrapping-float-to-int", "reference-types", "multivalue"];

  for (const name of readdirSync(TRUNK_STAGING_DIR).filter((file) => file.endsWith(".wasm"))) {
    const before = join(TRUNK_STAGING_DIR, name);
    const after = `${before}.smaller`;
    execFileSync(process.execPath, [wasmOpt, "-Oz", ...features.map((feature) => `--enable-${feature}`), before, "-o", after], { stdio: "inherit" });
    console.log(`${name}: ${statSync(before).size} bytes, ${statSync(after).size} after wasm-opt`);
    renameSync(after, before);
  }
}
