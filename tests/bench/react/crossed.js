// Filters with crossfilter2: a change of one filter touches only what it moves.
import crossfilter from "crossfilter2";
import { FILTERS, VALUES } from "./data.js";

export function crossed(edition) {
  const all = crossfilter(edition.records);
  const by = (name) => (name === "mechanism" ? all.dimension((one) => one.mechanism) : all.dimension(VALUES[name], true));
  const dimensions = Object.fromEntries(FILTERS.map((name) => [name, by(name)]));
  const groups = Object.fromEntries(FILTERS.map((name) => [name, dimensions[name].group()]));
  const now = Object.fromEntries(FILTERS.map((name) => [name, ""]));

  /** The records shown, those without the filter by donor, and the counts of all options. */
  return function selected(filters) {
    for (const name of FILTERS) {
      const key = filters[name].join();
      if (now[name] === key) continue;
      now[name] = key;
      const values = new Set(filters[name]);
      if (!values.size) dimensions[name].filterAll();
      else dimensions[name].filterFunction((value) => values.has(value));
    }
    const facets = Object.fromEntries(FILTERS.map((name) => [name, new Map(groups[name].all().map(({ key, value }) => [key, value]))]));
    facets.began = new Map();
    for (const one of without("year", filters)) if (one.year !== null) facets.began.set(one.year, (facets.began.get(one.year) ?? 0) + 1);
    return { records: all.allFiltered(), withoutDonor: () => without("donor", filters), facets };
  };

  function without(name, filters) {
    return filters[name].length ? all.allFiltered([dimensions[name]]) : all.allFiltered();
  }
}
