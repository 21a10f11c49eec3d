// Linked filters: each engine answers a reader's steps with the counts of six dimensions, each without its own filter.
// First all must answer the same as a plain loop; then they are timed in turn, in one run. Ratios hold, milliseconds do not.
//
//   node compare.mjs [--ours engine.mjs] [--sizes 1000,100000,1000000] [--seed 7]
//
// An engine is a module with `engine(columns)`, and `shapes` where it has several: columns are { n, dims: [{ name, size,
// starts, codes }] }. It gives { name, toggle(filters), close() } and may have `memory()` in bytes.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import * as arquero from "./engines/arquero.mjs";
import * as crossfilter from "./engines/crossfilter.mjs";
import * as duckdb from "./engines/duckdb.mjs";
import * as naive from "./engines/naive.mjs";
import { randomColumns } from "./random-columns.mjs";
import { steps } from "./steps.mjs";

const { values: args } = parseArgs({
  options: {
    ours: { type: "string" },
    sizes: { type: "string", default: "1000,100000,1000000" },
    seed: { type: "string", default: "7" },
  },
});
const SEED = Number(args.seed);
const SIZES = args.sizes.split(",").map(Number);
const CHECKED = [1_000, 10_000];
/** Toggles in one sample at small sizes, where one is too short to time. */
const BATCH = 100;
const roundsAt = (n) => (n <= 10_000 ? 15 : n <= 100_000 ? 7 : 2);
/** Steps that are checked and not timed, before the timing. */
const WARM = 8;
/** Seconds an engine may take at one size. */
const PATIENCE = 60;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

const modules = [naive, crossfilter, arquero, duckdb];
if (args.ours) modules.unshift(await import(pathToFileURL(resolve(args.ours))));
const makers = modules.flatMap((module) => (module.shapes ?? [undefined]).map((shape) => (columns) => module.engine(columns, shape)));

const copy = (found) => found.map((counts) => Float64Array.from(counts));

/** Where an answer differs from the truth, or nothing. */
function difference(found, truth, dims) {
  for (const [d, counts] of truth.entries()) {
    for (let code = 0; code < counts.length; code += 1) {
      if (counts[code] !== found[d][code]) return `${dims[d].name} ${code}: ${found[d][code]}, truth ${counts[code]}`;
    }
  }
  return undefined;
}

async function check(name, peer, way, truths, dims) {
  for (const [i, step] of way.entries()) {
    const wrong = difference(await peer.toggle(step), truths[i], dims);
    if (wrong) throw new Error(`${name} at step ${i + 1}, ${JSON.stringify(step)}: ${wrong}`);
  }
}

async function truthsOf(columns, way) {
  const truth = await naive.engine(columns);
  return way.map((step) => copy(truth.toggle(step)));
}

const now = () => Number(process.hrtime.bigint()) / 1e6;
const middle = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const bytes = () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

for (const n of CHECKED) {
  const columns = randomColumns(n, SEED);
  const way = steps(columns, SEED);
  const truths = await truthsOf(columns, way);
  const names = [];
  for (const make of makers) {
    const peer = await make(columns);
    // Twice: the second walk begins with what the first left behind.
    for (let walk = 0; walk < 2; walk += 1) await check(peer.name, peer, way, truths, columns.dims);
    names.push(peer.name);
    await peer.close();
  }
  console.log(`Equal at ${way.length} steps over ${n.toLocaleString("en")} records: ${names.join(", ")}.`);
}

/** Times of one walk: each toggle, or the mean of a batch. */
async function walk(peer, way, batch) {
  const times = [];
  let [start, asked] = [now(), 0];
  for (let i = 0; i < Math.max(way.length, batch); i += 1) {
    const answer = peer.toggle(way[i % way.length]);
    if (answer instanceof Promise) await answer;
    asked += 1;
    if (asked === batch) {
      const end = now();
      times.push((end - start) / batch);
      [start, asked] = [now(), 0];
    }
  }
  return times;
}

for (const n of SIZES) {
  const columns = randomColumns(n, SEED);
  const way = steps(columns, SEED);
  const truths = await truthsOf(columns, way.slice(0, WARM));
  const batch = n <= 10_000 ? BATCH : 1;
  const peers = [];
  for (const make of makers) {
    const before = bytes();
    const start = now();
    const peer = await make(columns);
    const built = now() - start;
    const warming = now();
    await check(peer.name, peer, way.slice(0, WARM), truths, columns.dims);
    const needed = ((now() - warming) / WARM) * Math.max(way.length, batch);
    // A walk at least; engines in wasm say themselves what they hold.
    const rounds = Math.min(roundsAt(n), Math.floor((PATIENCE * 1000) / needed));
    const held = peer.memory ? peer.memory() : bytes() - before;
    peers.push({ peer, built, held, rounds, rows: [] });
    if (rounds === 0) console.log(`${peer.name} is left out at ${n}: one walk would take ${(needed / 1000).toFixed(0)} s.`);
  }
  for (let round = n <= 10_000 ? -2 : 0; round < roundsAt(n); round += 1) {
    const order = peers.map((_, i) => peers[(i + Math.abs(round)) % peers.length]);
    for (const { peer, rounds, rows } of order) {
      if (round >= rounds) continue;
      const times = await walk(peer, way, batch);
      if (round >= 0) rows.push(times);
    }
  }
  const first = middle(peers[0].rows.flat());
  const mean = (rows) => middle(rows.map((row) => row.reduce((sum, time) => sum + time, 0) / row.length));
  console.log(`\n${n.toLocaleString("en")} records, ${way.length} steps${batch > 1 ? `, samples of ${batch} toggles` : ""}\n`);
  console.log(`| engine | p50 of a toggle, ms | rounds from – to | mean, ms | times ${peers[0].peer.name} | build, ms | bytes a record |`);
  console.log("|---|---|---|---|---|---|---|");
  for (const { peer, built, held, rows } of peers) {
    if (rows.length) {
      const p50 = middle(rows.flat());
      const perRound = rows.map(middle);
      const [low, high] = [Math.min(...perRound), Math.max(...perRound)].map((time) => time.toFixed(3));
      const cells = [peer.name, p50.toFixed(3), `${low} – ${high}`, mean(rows).toFixed(3), (p50 / first).toFixed(2)];
      const perRecord = n > 10_000 ? (Math.max(0, held) / n).toFixed(0) : "–";
      console.log(`| ${[...cells, built.toFixed(0), perRecord].join(" | ")} |`);
    }
    await peer.close();
  }
}
