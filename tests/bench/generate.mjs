// Writes an edition of invented records, shaped like the real one, with as many records as asked for.
//
//   node generate.mjs --records 100000 --seed 7 --out DIR [--from DIR of the real edition]
//
// Each invented record is drawn after a real one: it takes over its level, the number of its States, regions, themes
// and participants, and which of its dates are known. Who, where, when and how much is drawn anew. Places, regions,
// themes, measures, indicators, the real mechanisms and the figures about them are those of the real edition.
// The schema is the real one, but for the list of mechanisms. Same seed, same bytes.
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { amount, counts, falling, random, several, weighted } from "./random.mjs";

const { values: args } = parseArgs({
  options: {
    records: { type: "string", default: "1000" },
    seed: { type: "string", default: "7" },
    out: { type: "string" },
    from: { type: "string", default: fileURLToPath(new URL("../../data", import.meta.url)) },
  },
});
const RECORDS = Number(args.records);
const SEED = Number(args.seed);
if (!args.out || !(RECORDS >= 1) || !Number.isInteger(SEED)) throw new Error("say --records N --seed N --out DIR");

const FIRST_YEAR = 2013;
const LAST_YEAR = 2026;
const SOURCES = 24;
/** Share of records whose allocation is published. */
const WITH_ALLOCATION = 0.25;
/** Share of records without any theme. */
const WITHOUT_THEME = 0.03;
const MOST_THEMES = 4;

const rng = random(SEED);
const real = (name) => JSON.parse(readFileSync(join(args.from, `${name}.json`), "utf8"));
const number = (n, digits) => String(n).padStart(digits, "0");

/** Writes a list of records one per line, and knows size and hash of what it wrote. */
class List {
  constructor(name) {
    this.hash = createHash("sha256");
    this.file = openSync(join(args.out, `${name}.json`), "w");
    this.bytes = 0;
    this.isEmpty = true;
    this.waiting = [];
    this.length = 0;
  }
  add(record) {
    this.put(`${this.isEmpty ? "[\n" : ",\n"}${JSON.stringify(record)}`);
    this.isEmpty = false;
  }
  put(text) {
    this.waiting.push(text);
    this.length += text.length;
    if (this.length > 1 << 20) this.flush();
  }
  flush() {
    const bytes = Buffer.from(this.waiting.join(""));
    this.hash.update(bytes);
    this.bytes += bytes.length;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.waiting = [];
    this.length = 0;
  }
  close() {
    this.put(this.isEmpty ? "[]\n" : "\n]\n");
    this.flush();
    closeSync(this.file);
    return { bytes: this.bytes, hash: `sha256:${this.hash.digest("hex")}` };
  }
}

mkdirSync(join(args.out, "schema"), { recursive: true });
const descriptor = real("datapackage");
const names = descriptor.resources.map((resource) => resource.name);
const [models, gifts] = [real("activities"), real("contributions")];
const [mechanisms, organisations, places] = [real("mechanisms"), real("organisations"), real("places")];
const sources = real("sources");

for (let i = 1; i <= SOURCES; i += 1) {
  sources.push({
    id: `test-report-${number(i, 2)}`,
    title: `Test report ${number(i, 2)} (invented)`,
    publisher: "Test office (invented)",
    url: `https://example.org/test-report/${number(i, 2)}`,
    date: String(FIRST_YEAR + (i % (LAST_YEAR - FIRST_YEAR))),
    kind: rng.pick(["un-document", "un-page", "implementer", "database"]),
    language: "en",
    readAs: rng.pick(["original", "excerpt"]),
  });
}
const source = () => {
  const at = number(1 + rng.below(SOURCES), 2);
  return { source: `test-report-${at}`, locator: { from: "Invented passage", to: `of report ${at}` } };
};

const OFFICE = "test-office";
organisations.push({ id: OFFICE, name: "Test office (invented)", type: "40" });
const taking = models.flatMap((record) => record.participants).filter((part) => part.role !== "funding");
const implementers = [...new Set(taking.map((part) => part.org))];
for (let i = 1; i <= Math.min(2_000, Math.ceil(RECORDS / 100)); i += 1) {
  const id = `test-partner-${number(i, 4)}`;
  const type = rng.pick(["10", "21", "22", "23", "40", "80"]);
  organisations.push({ id, name: `Test partner ${number(i, 4)}`, country: rng.pick(places).code, type });
  implementers.push(id);
}
const drawImplementer = weighted(rng, falling(implementers.length, 0.7));
const implementer = () => implementers[drawImplementer()];

// What the real records and contributions say how often.
const perDonor = counts(gifts.map((gift) => gift.donor));
const donors = [...perDonor.keys()];
const drawDonor = weighted(rng, [...perDonor.values()]);
const donor = () => donors[drawDonor()];

const perCountry = counts(models.flatMap((record) => record.places).map((place) => place.country));
const drawCountry = (list) => weighted(rng, list.map((place) => (perCountry.get(place.code) ?? 0) + 0.15));
const country = drawCountry(places);
const neighbours = new Map(places.map(({ region }) => [region, places.filter((place) => place.region === region)]));
const drawNeighbour = new Map([...neighbours].map(([region, list]) => [region, drawCountry(list)]));
const regions = models.flatMap((record) => record.regions);

const perTheme = counts(models.flatMap((record) => record.themes).filter((theme) => theme !== "not-published"));
const themes = [...perTheme.keys()];
const drawTheme = weighted(rng, [...perTheme.values()]);
const themeNames = new Map(real("themes").map((theme) => [theme.id, theme.name]));

const yearOf = (record) => (record.cycle === "not-published" ? record.dates[0]?.date.slice(0, 4) : record.cycle);
const perYear = counts(models.map(yearOf).map(Number));
const drawYear = weighted(rng, Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => (perYear.get(FIRST_YEAR + i) ?? 0) + 2));

/** A date so many years later; 29 February becomes 28. */
const later = (date, years) => String(Number(date.slice(0, 4)) + years) + date.slice(4).replace("-02-29", "-02-28");

/** By how many years a model with these years moves, so that it stays within all years. */
function move(years) {
  if (!years.length) return 0;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const start = Math.max(FIRST_YEAR, Math.min(FIRST_YEAR + drawYear(), LAST_YEAR - (last - first)));
  return start - first;
}

// Mechanisms: the real ones, then invented ones up to one in a hundred records. Those only planned have no records.
while (mechanisms.length < Math.min(10_000, Math.floor(RECORDS / 100))) {
  const n = number(mechanisms.length, 4);
  mechanisms.push({
    id: `test-facility-${n}`,
    name: `Test facility ${n}`,
    short: `Test ${n}`,
    standing: rng.chance(0.1) ? "context" : "portfolio",
    since: String(FIRST_YEAR + rng.below(10)),
    administrators: [OFFICE],
    summary: "An invented facility for tests.",
    moneyNote: "All amounts are invented.",
    coordinatesWith: [],
    sources: [source()],
  });
}
const working = mechanisms.filter((mechanism) => mechanism.standing !== "planned").map((mechanism) => mechanism.id);
const drawMechanism = weighted(rng, falling(working.length, 0.8));
/** A few records of each mechanism, for contributions that name what they financed. */
const some = new Map();

const activities = new List("activities");
const figures = new List("figures");
const ofMechanisms = new Set(mechanisms.map((mechanism) => mechanism.id));
for (const figure of real("figures")) if (ofMechanisms.has(figure.subject)) figures.add(figure);

/** A figure with one invented sum of money. */
function money(id, subject, measure, label, period, sum, currency) {
  figures.add({
    id,
    subject,
    measure,
    label,
    period,
    claims: [{ id: `${id}-a`, status: "published", amount: String(sum), currency, qualifier: "exact", ...source(), summary: "Invented sum." }],
    notes: [],
  });
  return { status: "published", figure: id };
}

const WORK = ["Workshop", "Training", "Support", "Study", "Assistance", "Review", "Exchange", "Handbook", "Campaign", "Planning"];
const AIMS = ["officials", "the national commission", "police and customs", "members of parliament", "civil society", "storekeepers"];
const ENDS = ["A report followed.", "A second round was planned.", "Participants gave good marks.", "The tools stayed with the hosts.", ""];
const placeNames = new Map(places.map((place) => [place.code, place.commonName ?? place.name]));

for (let i = 1; i <= RECORDS; i += 1) {
  const id = `T${number(i, 7)}`;
  const model = rng.pick(models);
  const mechanism = working[drawMechanism()];

  const first = places[country()];
  const near = () => neighbours.get(first.region)[drawNeighbour.get(first.region)()].code;
  const reached = model.places.length ? [...new Set([first.code, ...several(model.places.length - 1, near)])] : [];
  const chosen = rng.chance(WITHOUT_THEME) ? [] : several(Math.min(MOST_THEMES, model.themes.length), () => themes[drawTheme()]);

  const years = [model.cycle, ...model.dates.map((date) => date.date.slice(0, 4))].map(Number).filter(Boolean);
  const shift = move(years);
  const dates = model.dates.map(({ type, date }) => ({ type, date: later(date, shift) }));
  const isSaid = model.gender.status === "published";
  const about = chosen.length ? themeNames.get(chosen[0]).toLowerCase() : "arms control";
  const where = reached.length ? placeNames.get(reached[0]) : "a region";
  const work = rng.pick(WORK);

  let allocation = { status: "not-published" };
  if (rng.chance(WITH_ALLOCATION)) {
    const period = years.length ? { from: String(Math.min(...years) + shift), basis: "period" } : { basis: "not-published" };
    allocation = money(`${id}-grant`, id, "outgoing-commitment", "Grant (invented)", period, amount(rng), rng.chance(0.85) ? "USD" : "EUR");
  }
  const known = some.get(mechanism) ?? [];
  activities.add({
    id,
    mechanism,
    title: `Test record ${i}: ${work.toLowerCase()} on ${about}, ${where}`,
    titleKind: model.titleKind,
    level: model.level,
    cycle: model.cycle === "not-published" ? model.cycle : later(model.cycle, shift),
    dates,
    status: model.status,
    participants: model.participants.map(({ role }) => ({ org: role === "funding" ? donor() : implementer(), role })),
    places: reached.map((code, at) => ({ country: code, role: model.places[at].role })),
    regions: several(model.regions.length, () => rng.pick(regions)),
    ...(model.placesNote && { placesNote: "Invented: not all States are named." }),
    themes: chosen.length ? chosen : ["not-published"],
    summary: `Invented. ${work} for ${rng.pick(AIMS)}. ${rng.pick(ENDS)}`.trim(),
    allocation,
    gender: isSaid ? { status: "published", text: "Invented: half of them were women." } : { status: "not-published" },
    evidence: model.evidence,
    mayBeSameAs: model.mayBeSameAs.length && known.length && rng.chance(0.3) ? [rng.pick(known)] : [],
    notes: [],
    sources: [source()],
  });
  if (known.length < 16) some.set(mechanism, [...known, id]);
}

const contributions = new List("contributions");
const drawReceiver = weighted(rng, falling(working.length, 0.4));
for (let i = 1; i <= Math.ceil(RECORDS / 10); i += 1) {
  const id = `C${number(i, 6)}`;
  const model = rng.pick(gifts);
  const mechanism = working[drawReceiver()];
  const { from, to, basis } = model.period;
  const shift = move([from, to, model.cycle].map((date) => Number(date?.slice(0, 4))).filter(Boolean));
  const period = { ...(from && { from: later(from, shift) }), ...(to && { to: later(to, shift) }), basis };
  let sum = { status: "not-published" };
  if (model.amount.status === "published") {
    const year = period.to ?? period.from;
    const when = year ? { to: year, basis: "at" } : { basis: "not-published" };
    sum = money(`${id}-amount`, id, model.kind, "Contribution (invented)", when, amount(rng) * 10, rng.pick(["USD", "EUR", "EUR"]));
  }
  contributions.add({
    id,
    mechanism,
    donor: donor(),
    period,
    cycle: model.cycle === "not-published" ? model.cycle : later(model.cycle, shift),
    kind: model.kind,
    amount: sum,
    activities: several(some.has(mechanism) ? model.activities.length : 0, () => rng.pick(some.get(mechanism))),
    notes: ["Invented for tests."],
    sources: [source()],
  });
}

// The other files, the schema and the descriptor.
const written = new Map(Object.entries({ activities, figures, contributions }).map(([name, list]) => [name, list.close()]));
const made = { mechanisms, organisations, sources };
for (const name of names.filter((name) => !written.has(name))) {
  const list = new List(name);
  for (const record of made[name] ?? real(name)) list.add(record);
  written.set(name, list.close());
}
for (const file of readdirSync(join(args.from, "schema"))) {
  const schema = JSON.parse(readFileSync(join(args.from, "schema", file), "utf8"));
  const mechanism = schema.$defs?.record?.properties?.mechanism;
  if (mechanism?.enum) {
    delete mechanism.enum;
    mechanism.pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
  }
  writeFileSync(join(args.out, "schema", file), `${JSON.stringify(schema, null, 2)}\n`);
}
const WHAT = `Invented test data: ${RECORDS} records drawn with seed ${SEED}. Nothing in its records or contributions is true.`;
delete descriptor.earlierEditions;
Object.assign(descriptor, {
  name: "invented-test-data",
  title: "Invented test data",
  description: WHAT,
  version: `test-${RECORDS}-${SEED}`,
  sources: [{ title: "Invented", path: "sources.json" }],
});
for (const resource of descriptor.resources) Object.assign(resource, written.get(resource.name));
writeFileSync(join(args.out, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
writeFileSync(join(args.out, "README.md"), `# Invented test data\n\n${WHAT}\n`);
writeFileSync(join(args.out, "NOTES.md"), `# Notes\n\n${WHAT}\n`);

const total = [...written.values()].reduce((sum, { bytes }) => sum + bytes, 0);
const sizes = [...written].map(([name, { bytes }]) => `${name} ${(bytes / 1e6).toFixed(2)}`).join(", ");
console.log(`${RECORDS} records, ${mechanisms.length} mechanisms: ${(total / 1e6).toFixed(1)} MB (${sizes})`);
