// The edition as both pages use it: files fetched in parallel, records made flat once.

const json = async (path) => {
  const answer = await fetch(`./data/${path}`);
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return answer.json();
};

/** Fetches the list of files, then these files of it side by side. */
export async function files(wanted = () => true) {
  const { resources } = await json("datapackage.json");
  const listed = resources.filter(({ name }) => wanted(name));
  return Object.fromEntries(await Promise.all(listed.map(async ({ name, path }) => [name, await json(path)])));
}

export const FILTERS = ["mechanism", "donor", "country", "year", "theme"];
export const FIELDS = ["amount", "donor", "countries", "year", "dates", "implementer", "theme", "gender"];

const yearOf = (date) => Number(date.slice(0, 4));
const cycleOf = ({ cycle }) => (cycle && cycle !== "not-published" ? Number(cycle) : null);
const is = (list, ...types) => list.some(({ type }) => types.includes(type));

/** The years a period touches; one that only sums up to a date is open at its start. */
function yearsOf({ from, to, basis }) {
  const first = from ? yearOf(from) : basis === "cumulative" ? -Infinity : null;
  const last = to ? yearOf(to) : null;
  if (first === null && last === null) return null;
  return [first ?? last, last ?? first];
}

/** Whether a contribution supports a record of the same mechanism; null where no source lets one say. */
function supports(given, record) {
  if (given.named) return given.named.has(record.id);
  const { cycle, basis } = given;
  let range = given.range;
  if (cycle !== null) range = [cycle, cycle];
  else if (basis === "as-listed") {
    if (given.to === null) return true;
    range = [-Infinity, given.to];
  }
  if (!range) return null;
  const within = (year) => year >= range[0] && year <= range[1];
  if (cycle === null && basis === "single") {
    if (!record.years.length) return null;
    if (record.years[0] > range[1]) return null;
    // It may have run on where no end is known.
    if (record.years.at(-1) < range[0]) return record.hasEnded ? false : null;
    return true;
  }
  if (record.year === null) return null;
  if (cycle === null && (basis === "as-listed" || basis === "cumulative")) return within(record.year) ? true : null;
  return within(record.year);
}

function contribution(source) {
  const { basis, to } = source.period;
  const named = source.activities.length ? new Set(source.activities) : null;
  const cycle = cycleOf(source);
  return {
    mechanism: source.mechanism,
    donor: source.donor,
    basis,
    cycle,
    named,
    to: to ? yearOf(to) : null,
    range: yearsOf(source.period),
    hasYears: cycle !== null || named !== null || !(basis === "as-listed" || basis === "cumulative"),
    hasAmount: source.amount.status === "published",
  };
}

function record(source, place, amounts) {
  const dates = source.dates.map(({ date }) => yearOf(date));
  const cycle = cycleOf(source);
  const years = new Set(cycle === null ? [] : [cycle]);
  if (dates.length) for (let year = Math.min(...dates); year <= Math.max(...dates); year += 1) years.add(year);
  const hasEnd = is(source.dates, "planned-end", "actual-end");
  const parties = (role) => source.participants.filter((p) => p.role === role).map((p) => p.org);
  const funders = parties("funding");
  const carriers = parties("implementing");
  const countries = [...new Set(source.places.map(({ country }) => country))];
  const themes = (Array.isArray(source.themes) ? source.themes : []).filter((theme) => theme !== "not-published");
  const year = cycle ?? (dates.length ? Math.min(...dates) : null);
  return {
    place,
    id: source.id,
    title: source.title,
    level: source.level,
    mechanism: source.mechanism,
    countries,
    years: [...years].sort((a, b) => a - b),
    year,
    cycle,
    themes,
    hasEnded: source.level !== "project" || hasEnd,
    gender: source.gender.status === "published",
    allocation: source.allocation.figure ?? null,
    funders,
    carriers,
    source: source.sources[0]?.source,
    donors: [],
    links: [],
    known: [
      source.allocation.status === "published" || amounts.has(source.id),
      funders.length > 0,
      countries.length > 0,
      year !== null,
      hasEnd && is(source.dates, "planned-start", "actual-start"),
      carriers.length > 0,
      themes.length > 0,
      source.gender.status === "published",
    ],
  };
}

/** Links records with donors. Records of one mechanism and the same times have the same answers, except where they are named. */
function linkDonors(records, contributions, isDonor) {
  const pools = Map.groupBy(contributions.filter((c) => !c.named), (c) => c.mechanism);
  const named = new Map();
  for (const given of contributions) {
    for (const id of given.named ?? []) named.set(id, [...(named.get(id) ?? []), given]);
  }
  const cohorts = new Map();
  for (const one of records) {
    const key = `${one.mechanism} ${one.year} ${one.years[0]} ${one.years.at(-1)} ${one.hasEnded}`;
    let cohort = cohorts.get(key);
    if (!cohort) {
      const answers = (pools.get(one.mechanism) ?? []).map((given) => [given, supports(given, one)]);
      const links = answers.filter(([given, answer]) => answer === true && given.hasYears).map(([given]) => given);
      const donors = new Set(answers.filter(([, answer]) => answer === true).map(([given]) => given.donor));
      cohort = { links, donors, list: [...donors] };
      cohorts.set(key, cohort);
    }
    const own = (named.get(one.id) ?? []).filter((given) => given.mechanism === one.mechanism);
    const funders = one.funders.filter((donor) => isDonor.has(donor));
    one.links = own.length ? [...cohort.links, ...own] : cohort.links;
    one.donors = own.length || funders.length ? [...new Set([...cohort.list, ...own.map((given) => given.donor), ...funders])] : cohort.list;
  }
}

/** The value of a figure: what its first published claim says, or what is computed from others. */
function reader(figures) {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const valueOf = (id) => {
    const figure = byId.get(id);
    if (!figure) return null;
    if (figure.derivation) {
      const [a, b] = figure.derivation.inputs.map(valueOf);
      if (a === null || b === null) return null;
      // A share of a whole, or the whole of which a share is stated: the same sum.
      return (100 * a) / b;
    }
    const claim = figure.claims.find(({ status, currency }) => status === "published" && (!currency || currency === "USD"));
    return claim ? Number(claim.amount ?? claim.value) : null;
  };
  const latest = (subject, measure, purpose) => {
    const whole = ({ period }) => period.basis === "cumulative" || period.basis === "at";
    const found = figures.filter((f) => f.subject === subject && f.measure === measure && f.purpose === purpose && !f.place && whole(f));
    const dated = found.map((f) => [f.period.to ?? "", valueOf(f.id)]).filter(([, value]) => value !== null);
    return dated.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1)?.[1] ?? null;
  };
  return { valueOf, latest };
}

const MONEY = ["incoming-", "outgoing-", "disbursement", "expenditure"];
const isMoney = ({ measure, claims }) => MONEY.some((kind) => measure.startsWith(kind)) && claims.some(({ status }) => status === "published");

/** The titles of documents. */
export const titled = (sources) => new Map(sources.map(({ id, title }) => [id, title]));

/** The edition as the pages ask it. */
export function prepared({ mechanisms, organisations, activities, contributions, figures, places, themes, sources = [] }) {
  const shown = mechanisms.filter(({ standing }) => standing !== "planned");
  const byMechanism = new Map(shown.map((mechanism, at) => [mechanism.id, at]));
  const amounts = new Set(figures.filter(isMoney).map(({ subject }) => subject));
  const kept = activities.filter(({ mechanism }) => byMechanism.has(mechanism));
  const records = kept.map((source, place) => record(source, place, amounts));
  const given = contributions.map(contribution);
  const isDonor = new Set(given.map(({ donor }) => donor));
  linkDonors(records, given, isDonor);
  for (const one of records) one.at = byMechanism.get(one.mechanism);

  const { valueOf, latest } = reader(figures);
  const women = figures.filter(({ measure }) => measure === "women-share-of-participants");
  const shares = new Map(women.map(({ id, subject }) => [subject, valueOf(id)]).filter(([, value]) => value !== null));
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const byName = (a, b) => a.name.localeCompare(b.name);
  const years = [...new Set(records.flatMap((r) => r.years))].sort((a, b) => b - a);
  const country = new Map(places.map((place) => [place.code, place]));
  return {
    records,
    contributions: given.filter(({ mechanism }) => byMechanism.has(mechanism)),
    mechanisms: shown,
    since: new Map(shown.map(({ id, since }) => [id, since ? yearOf(since) : null])),
    totals: shown.map(({ id }) => latest(id, "outgoing-commitment", undefined)),
    genderShare: shown.map(({ id }) => latest(id, "gender-share-of-funding", "gender-equality")).find((value) => value !== null) ?? null,
    amountOf: (one) => (one.allocation ? valueOf(one.allocation) : null),
    shares,
    sources: titled(sources),
    country,
    name: (id) => names.get(id) ?? id,
    options: {
      mechanism: shown.map(({ id, short }) => ({ id, name: short })),
      donor: [...isDonor].map((id) => ({ id, name: names.get(id) ?? id })).sort(byName),
      country: places.map(({ code, name }) => ({ id: code, name })).sort(byName),
      year: years.map((id) => ({ id, name: String(id) })),
      theme: themes.map(({ id, name }) => ({ id, name })),
    },
  };
}

/** What a record has of each filter. */
export const VALUES = {
  mechanism: (one) => [one.mechanism],
  donor: (one) => one.donors,
  country: (one) => one.countries,
  year: (one) => one.years,
  theme: (one) => one.themes,
};

/** The filters in an address. */
export function filtersOf(search) {
  const query = new URLSearchParams(search);
  const values = (name) => (query.get(name) ?? "").split(",").filter(Boolean);
  return Object.fromEntries(FILTERS.map((name) => [name, name === "year" ? values(name).map(Number) : values(name)]));
}

/** The address with another choice in one filter. */
export function addressOf(filters, name, value) {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  const text = query.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : location.pathname;
}
