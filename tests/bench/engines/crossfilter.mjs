// crossfilter2: a plain dimension where each record has one value, an array dimension otherwise. Between toggles only the
// filters that changed are set anew; the groups then add and take away what came and went.
import crossfilter from "crossfilter2";
import { answer, chosenCodes, isSame, isSingle } from "./common.mjs";

export const shapes = ["arrays", "totals"];

export async function engine(columns, shape = "arrays") {
  if (shape === "totals") return withTotals(columns);
  const { n, dims } = columns;
  const peer = crossfilter(Array.from({ length: n }, (_, record) => record));
  const dimensions = dims.map((dim) => {
    const { starts, codes } = dim;
    if (isSingle(dim)) return peer.dimension((record) => codes[record]);
    return peer.dimension((record) => Array.from(codes.subarray(starts[record], starts[record + 1])), true);
  });
  const groups = dimensions.map((dimension) => dimension.group().reduceCount());
  const found = answer(columns);
  let last = dims.map(() => []);
  return {
    name: "crossfilter2 (arrays)",
    toggle(filters) {
      filters.forEach((codes, d) => {
        if (isSame(codes, last[d])) return;
        if (!codes.length) dimensions[d].filterAll();
        else if (codes.length === 1) dimensions[d].filterExact(codes[0]);
        else {
          const chosen = chosenCodes(dims[d].size, codes);
          dimensions[d].filterFunction((code) => chosen[code] === 1);
        }
      });
      last = filters;
      groups.forEach((group, d) => {
        for (const { key, value } of group.all()) found[d][key] = value;
      });
      return found;
    },
    close() {
      dimensions.forEach((dimension) => dimension.dispose());
    },
  };
}

/** A dimension over record numbers, and for each a total over all records that keeps counts by code itself. */
function withTotals(columns) {
  const { n, dims } = columns;
  const peer = crossfilter(Array.from({ length: n }, (_, record) => record));
  const dimensions = dims.map(() => peer.dimension((record) => record));
  const found = answer(columns);
  const totals = dims.map(({ starts, codes }, d) => {
    const counts = found[d];
    const add = (total, record) => {
      for (let at = starts[record]; at < starts[record + 1]; at += 1) counts[codes[at]] += 1;
      return total;
    };
    const remove = (total, record) => {
      for (let at = starts[record]; at < starts[record + 1]; at += 1) counts[codes[at]] -= 1;
      return total;
    };
    const start = () => counts.fill(0);
    return dimensions[d].groupAll().reduce(add, remove, start);
  });
  let last = dims.map(() => []);
  return {
    name: "crossfilter2 (totals)",
    toggle(filters) {
      filters.forEach((wanted, d) => {
        if (isSame(wanted, last[d])) return;
        if (!wanted.length) return dimensions[d].filterAll();
        const { starts, codes, size } = dims[d];
        const chosen = chosenCodes(size, wanted);
        dimensions[d].filterFunction((record) => {
          for (let at = starts[record]; at < starts[record + 1]; at += 1) if (chosen[codes[at]]) return true;
          return false;
        });
      });
      last = filters;
      return totals.map((total) => total.value());
    },
    close() {
      dimensions.forEach((dimension) => dimension.dispose());
    },
  };
}
