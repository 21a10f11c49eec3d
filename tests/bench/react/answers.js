// What the figures, charts and the sentence say of the records shown: one pass over them.
import { FIELDS } from "./data.js";

/** Whether a contribution is of the years chosen; null where no source says. */
function ofYears(given, years) {
  if (given.cycle !== null) return years.includes(given.cycle);
  if (given.basis === "as-listed" || !given.range) return null;
  const [first, last] = given.range;
  const any = years.some((year) => year >= first && year <= last);
  if (any && given.basis === "cumulative") {
    if (first === -Infinity) return null;
    for (let year = first; year <= last; year += 1) if (!years.includes(year)) return null;
  }
  return any;
}

/** The contributions shown. Filters of records keep those that are linked to a record shown. */
function contributionsShown(edition, filters, withoutDonor) {
  const linked = new Set();
  const byRecord = filters.country.length > 0 || filters.theme.length > 0;
  if (byRecord) {
    const seen = new Set();
    for (const { links } of withoutDonor()) {
      if (seen.has(links)) continue;
      seen.add(links);
      for (const given of links) linked.add(given);
    }
  }
  const isOf = (filter, value) => filters[filter].length === 0 || filters[filter].includes(value);
  const inYears = (given) => {
    if (!filters.year.length) return true;
    const since = edition.since.get(given.mechanism);
    const years = filters.year.filter((year) => since === null || year >= since);
    return years.length > 0 && ofYears(given, years) === true;
  };
  const passes = (given) => isOf("mechanism", given.mechanism) && isOf("donor", given.donor) && inYears(given);
  return edition.contributions.filter((given) => passes(given) && (!byRecord || linked.has(given)));
}

const periodOf = ({ cycle, basis, range }) => {
  if (cycle !== null) return String(cycle);
  if (basis === "as-listed" || !range) return "listed";
  return range[0] === range[1] ? String(range[0]) : `to ${range[1]}`;
};

/** Everything that is counted. `withoutDonor` gives the records that all filters but that by donor keep. */
export function answer(edition, filters, records, withoutDonor) {
  const { mechanisms } = edition;
  const none = () => new Array(mechanisms.length).fill(0);
  const years = new Map();
  const themes = new Map();
  const countries = new Map();
  const perMechanism = none();
  const stating = none();
  const withoutYear = none();
  const sums = none();
  const known = mechanisms.map(() => new Array(FIELDS.length).fill(0));
  const spans = mechanisms.map(() => [Infinity, -Infinity]);
  const cycles = mechanisms.map(() => new Map());
  const women = [];
  let withAmount = 0;
  let located = 0;
  const add = (rows, key, at) => {
    let row = rows.get(key);
    if (!row) rows.set(key, (row = none()));
    row[at] += 1;
  };
  for (const one of records) {
    const { at } = one;
    perMechanism[at] += 1;
    if (one.year === null) withoutYear[at] += 1;
    else add(years, one.year, at);
    for (const theme of one.themes) add(themes, theme, at);
    for (const country of one.countries) add(countries, country, at);
    if (one.countries.length) located += 1;
    if (one.gender) stating[at] += 1;
    if (one.known[0]) withAmount += 1;
    if (one.allocation) sums[at] += edition.amountOf(one) ?? 0;
    one.known.forEach((is, field) => is && (known[at][field] += 1));
    if (one.years.length) {
      spans[at][0] = Math.min(spans[at][0], one.years[0]);
      spans[at][1] = Math.max(spans[at][1], one.years.at(-1));
    }
    if (one.cycle !== null) cycles[at].set(one.cycle, (cycles[at].get(one.cycle) ?? 0) + 1);
    const share = edition.shares.get(one.id);
    if (share !== undefined) women.push([one.title, share]);
  }

  const given = contributionsShown(edition, filters, withoutDonor);
  const donors = new Map();
  const periods = new Map();
  for (const one of given) {
    const at = edition.mechanisms.findIndex(({ id }) => id === one.mechanism);
    const period = `${at} ${periodOf(one)}`;
    periods.set(period, (periods.get(period) ?? 0) + 1);
    let row = donors.get(one.donor);
    if (!row) donors.set(one.donor, (row = { mechanisms: new Set(), periods: new Map(), amount: false }));
    row.mechanisms.add(at);
    row.periods.set(period, (row.periods.get(period) ?? 0) + 1);
    row.amount ||= one.hasAmount;
  }
  const sets = new Map();
  for (const [, row] of countries) {
    const key = row.map((n, at) => (n ? at : -1)).filter((at) => at >= 0).join("+");
    sets.set(key, (sets.get(key) ?? 0) + 1);
  }

  const narrowed = ["donor", "country", "year", "theme"].some((name) => filters[name].length > 0);
  const isShown = (at) => filters.mechanism.length === 0 || filters.mechanism.includes(mechanisms[at].id);
  const money = mechanisms.map((_, at) => (isShown(at) ? (narrowed ? sums[at] || null : edition.totals[at]) : null));
  const count = (rows) => rows.reduce((sum, n) => sum + n, 0);
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  const axis = years.size ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : [];
  return {
    records: records.length,
    perMechanism,
    withAmount,
    located,
    money,
    allocated: money.some((n) => n !== null) ? count(money) : null,
    genderShare: narrowed ? null : edition.genderShare,
    years: [...axis.map((year) => [String(year), years.get(year) ?? none()]), ["no year", withoutYear]],
    themes: [...themes].sort(([, a], [, b]) => count(b) - count(a)),
    countries: [...countries].map(([code, row]) => [code, count(row)]),
    stating,
    women,
    donors: [...donors].sort(([a, x], [b, y]) => y.mechanisms.size - x.mechanisms.size || y.periods.size - x.periods.size || a.localeCompare(b)),
    donorsWithAmount: [...donors.values()].filter(({ amount }) => amount).length,
    periods: [...periods.keys()].sort((a, b) => a.localeCompare(b)),
    spans,
    cycles,
    sets: [...sets].sort(([, a], [, b]) => b - a),
    known,
  };
}
