// Filters as a front-end team writes them first: one pass over the records, in plain JavaScript.
import { FILTERS, VALUES } from "./data.js";

/** The records shown, those without the filter by donor, and the counts of all options, each as if its own filter were off. */
export function selected(edition, filters) {
  const wanted = FILTERS.map((name) => (filters[name].length ? new Set(filters[name]) : null));
  const facets = Object.fromEntries(FILTERS.map((name) => [name, new Map()]));
  facets.began = new Map();
  const count = (counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1);
  const records = [];
  const withoutDonor = [];
  for (const one of edition.records) {
    let failed = 0;
    wanted.forEach((values, bit) => {
      if (values && !VALUES[FILTERS[bit]](one).some((value) => values.has(value))) failed |= 1 << bit;
    });
    FILTERS.forEach((name, bit) => {
      if (failed & ~(1 << bit)) return;
      for (const value of VALUES[name](one)) count(facets[name], value);
      if (name === "year" && one.year !== null) count(facets.began, one.year);
      if (name === "donor") withoutDonor.push(one);
    });
    if (!failed) records.push(one);
  }
  return { records, withoutDonor: () => withoutDonor, facets };
}
