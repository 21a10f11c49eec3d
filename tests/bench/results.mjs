// Measures our page beside its peers and writes what came out into RESULTS.md: each goal with ours, the peer's, the ratio and its
// spread, then all that was measured. A part that is not measured keeps what it says.
//
//   node tests/bench/results.mjs dist [open] [filter] [large] [scale] [--rounds 9]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as filter from "./filter.mjs";
import * as open from "./open.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: "string", default: "9" } } });
const [ours, ...wanted] = positionals;
const rounds = Number(values.rounds);
if (!ours) throw new Error("say where our page is: node tests/bench/results.mjs dist [open] [filter] [large] [scale]");

const RESULTS = fileURLToPath(new URL("RESULTS.md", import.meta.url));
const say = console.error;
const two = (n) => (Number.isFinite(n) ? n.toFixed(2) : "–");

/** A goal's line: whether the ratio of ours to a peer, or our own number, is small enough. */
function line(name, row, [peer, most]) {
  const [first] = Object.keys(row.medians);
  const mine = row.medians[first];
  if (!peer) return `| ${name} | ≤ ${most} | ${Math.round(mine)} ${row.unit} | – | – | ${mine <= most ? "met" : "not met"} |`;
  const { ratio, from, to } = row.ratios[peer];
  const met = ratio <= most ? "met" : "not met";
  const cells = [name, `≤ ${most} × ${peer}`, `${Math.round(mine)} ${row.unit}`, `${Math.round(row.medians[peer])} ${row.unit}`];
  return `| ${[...cells, `${two(ratio)} (${two(from)}–${two(to)})`, met].join(" | ")} |`;
}

const HEAD = "| what | goal | ours | peer | ratio (spread) | |\n|---|---|---|---|---|---|";

const OPENING = {
  paint: ["react-written", 0.3],
  figure: ["react-written", 0.3],
  blockedAfter: ["react-tuned", 0.5],
  bytesAll: ["react-tuned", 0.85],
  requests: [null, 10],
  nodesAll: [null, 3000],
};

async function opening() {
  const result = await open.measure({ ours, rounds, say });
  const of = ({ name, rows }) => rows.filter(({ key }) => OPENING[key]).map((row) => line(`${row.name}, ${name}`, row, OPENING[row.key]));
  return { machine: result.machine, text: `${HEAD}\n${result.profiles.flatMap(of).join("\n")}\n\n${open.markdown(result)}` };
}

/** An invented edition of so many records. */
function invented(records) {
  const folder = fileURLToPath(new URL(`../../target/bench/edition-${records}`, import.meta.url));
  const generator = fileURLToPath(new URL("generate.mjs", import.meta.url));
  execFileSync(process.execPath, [generator, "--records", String(records), "--out", folder]);
  return folder;
}

async function filtering(data = null) {
  const result = await filter.measure({ ours, rounds, data, say });
  const painted = result.rows.filter(({ key }) => key === "painted").map((row) => line(row.name, row, ["react-tuned", 0.5]));
  return { machine: result.machine, text: `${HEAD}\n${painted.join("\n")}\n\n${filter.markdown(result)}` };
}

async function scaling() {
  const words = ["--max-old-space-size=12000", "compare.mjs", "--ours", "engines/ours.mjs"];
  const here = fileURLToPath(new URL(".", import.meta.url));
  const text = execFileSync(process.execPath, words, { cwd: here, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return { text: text.trim() };
}

const PARTS = {
  open: ["Opening", opening],
  filter: ["A change of filters", () => filtering()],
  large: ["A change of filters, 100,000 records", () => filtering(invented(100_000))],
  scale: ["Linked counts", scaling],
};

const HEADING = "# What was measured\n\nRatios hold, single milliseconds do not. What the words mean, and what is not equal between the pages: README.md.\n";
let results = existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : HEADING;
for (const [name, [title, measure]] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const { machine, text } = await measure();
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const section = `\n## ${title}\n\nCommit ${commit}, ${day}, ${cpus().length} cores (${cpus()[0].model}), Node ${process.version}${machine ? `, Chromium ${machine.browser}` : ""}.\n\n${text}\n`;
  const old = new RegExp(`\\n## ${title}\\n[\\s\\S]*?(?=\\n## |$)`);
  results = old.test(results) ? results.replace(old, () => section) : results + section;
  writeFileSync(RESULTS, results);
}
