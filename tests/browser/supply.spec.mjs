// What readers are given, and by what right: the files of the built page, and the licences of what it is made with.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "@playwright/test";

import { faultsOf } from "../../src/assets/contents.mjs";
import { refused } from "../../src/assets/licences.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

test("the built page holds what it may hold, and nothing else", () => {
  expect(faultsOf(DIST, { isWeighed: false })).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "contents-"));
  cpSync(join(DIST, "early.js"), join(folder, "early.js"));
  writeFileSync(join(folder, "early.js.map"), "{}");
  // Bytes that do not shrink.
  const hashes = Array.from({ length: 400 }, (_, n) => createHash("sha256").update(String(n)).digest());
  writeFileSync(join(folder, "embed.js"), Buffer.concat(hashes));
  const faults = faultsOf(folder, { isWeighed: true });
  rmSync(folder, { recursive: true });
  expect(faults).toHaveLength(2);
  expect(faults.join("\n")).toMatch(/early\.js\.map may not be in it/);
  expect(faults.join("\n")).toMatch(/embed\.js has \d+ kB, more than its 8/);
});

test("the page of licences names the crates and packages that are in it, with their texts", () => {
  const text = readFileSync(join(DIST, "assets", "licences.txt"), "utf8");
  for (const name of ["leptos", "charming", "serde", "fluent-bundle", "icu_decimal", "echarts", "zrender", "@fontsource/ibm-plex-sans", "world-atlas"]) {
    expect(text, name).toMatch(new RegExp(`^${name} \\d[^ ]* \\(.+\\)`, "m"));
  }
  // What only tests and builds use is not in the page.
  for (const name of ["axe-core", "playwright-core", "insta", "proptest", "syn-derive"]) expect(text, name).not.toMatch(new RegExp(`^${name} \\d`, "m"));
  expect(text).toContain("SIL OPEN FONT LICENSE");
  expect(text).toContain("UNICODE LICENSE V3");
});

test("a licence that does not allow it stops the build", () => {
  const of = (license) => [{ name: "one", version: "1.0.0", license }];
  for (const license of ["MIT", "MIT/Apache-2.0", "Apache-2.0 OR GPL-2.0-only", "(MIT OR Apache-2.0) AND Unicode-3.0"]) expect(refused(of(license)), license).toEqual([]);
  for (const license of ["GPL-3.0-only", "MIT AND GPL-2.0-only", "MPL-2.0", "UNLICENSED", "SEE LICENSE IN X", undefined]) {
    expect(refused(of(license)), String(license)).toEqual([`one 1.0.0: ${license ?? "no licence"}`]);
  }
});
