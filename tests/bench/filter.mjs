// Five linked filters, each counted as if it were off: our query room against crossfilter2, both in this engine, on the
// same records. Counts must be equal before anything is timed. Says ratios; single milliseconds depend on the machine.
//
//   node tests/bench/filter.mjs [copies of the edition's records]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import crossfilter from "crossfilter2";

const require = createRequire(import.meta.url);
const { Bench } = require("../../target/bench/filter.js");

const COPIES = Number(process.argv[2] ?? 1000);
const ROUNDS = 15;
/** A reader's way through the filters, one change a step. */
const STEPS = ["", "donor=DEU", "donor=DEU&year=2016", "donor=DEU&country=KEN&year=2016", "country=KEN", "country=KEN,NGA,PER", "mechanism=unscar&country=KEN,NGA,PER", "mechanism=unscar", "mechanism=unscar&theme=training", "theme=training,youth", "year=2013,2014,2015,2016"];
const FILTERS = ["mechanism", "donor", "country", "year", "theme"];

const read = (name) => readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8");
const files = { datapackage: read("datapackage") };
for (const { name } of JSON.parse(files.datapackage).resources) files[name] = read(name);

const ours = new Bench(JSON.stringify(files), COPIES);
const rows = JSON.parse(ours.rows());
const peer = crossfilter(rows);
const dimensions = Object.fromEntries(FILTERS.map((f) => [f, peer.dimension((row) => row[f], f !== "mechanism")]));
const groups = Object.fromEntries(FILTERS.map((f) => [f, dimensions[f].group()]));

function ask(query) {
  const chosen = Object.fromEntries(query.split("&").filter(Boolean).map((part) => part.split("=")));
  for (const filter of FILTERS) {
    const values = new Set(chosen[filter]?.split(",").map((value) => (filter === "year" ? Number(value) : value)));
    if (values.size) dimensions[filter].filterFunction((value) => values.has(value));
    else dimensions[filter].filterAll();
  }
  return FILTERS.map((filter) => groups[filter].all());
}

for (const step of STEPS) {
  const found = new Map(ask(step).flatMap((options, i) => options.map(({ key, value }) => [`${FILTERS[i]}=${key}`, value])));
  const counts = ours.counts(step);
  ours.options(step).forEach((option, i) => {
    if ((found.get(option) ?? 0) !== counts[i]) throw new Error(`at “${step}”, ${option}: ours ${counts[i]}, crossfilter2 ${found.get(option) ?? 0}`);
  });
}
console.log(`Equal at ${STEPS.length} steps over ${rows.length.toLocaleString("en")} records.`);

const timed = (way) => {
  const start = process.hrtime.bigint();
  for (const step of STEPS) way(step);
  return Number(process.hrtime.bigint() - start) / 1e6 / STEPS.length;
};
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const measured = [];
for (let round = -3; round < ROUNDS; round += 1) {
  const pair = round % 2 ? [timed((step) => ours.counts(step)), timed(ask)] : [timed(ask), timed((step) => ours.counts(step))].reverse();
  if (round >= 0) measured.push(pair);
}
const ratios = measured.map(([a, b]) => b / a);
console.log(`A change of filters: ours ${median(measured.map(([a]) => a)).toFixed(2)} ms, crossfilter2 ${median(measured.map(([, b]) => b)).toFixed(2)} ms (medians of ${ROUNDS} rounds).`);
console.log(`crossfilter2 takes ${median(ratios).toFixed(2)} times as long as ours (from ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}).`);
