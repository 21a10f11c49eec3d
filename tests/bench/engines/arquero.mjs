// arquero: one table of values for each dimension, grouped once. arquero has no idea of linked filters, so the engine keeps
// for it which filters each record fails (one bit a filter, rewritten where a filter changed) and asks six queries: the
// values whose record fails no other filter, counted by group.
import * as aq from "arquero";
import { answer, chosenCodes, isSame, recordOfValue } from "./common.mjs";

export async function engine(columns) {
  const { n, dims } = columns;
  const fails = new Uint8Array(n);
  const tables = dims.map((dim) => {
    const record = recordOfValue(dim);
    return aq.table({ record, code: dim.codes }).groupby("code").params({ fails });
  });
  const queries = dims.map((_, d) => {
    const others = 63 & ~(1 << d);
    return `(d, $) => ($.fails[d.record] & ${others}) === 0`;
  });
  const found = answer(columns);
  let last = dims.map(() => []);
  return {
    name: "arquero",
    toggle(filters) {
      filters.forEach((codes, d) => {
        if (!isSame(codes, last[d])) mark(fails, dims[d], 1 << d, codes);
      });
      last = filters;
      tables.forEach((table, d) => {
        const counts = table.filter(queries[d]).rollup({ count: aq.op.count() });
        const [code, count] = ["code", "count"].map((name) => counts.array(name));
        found[d].fill(0);
        for (let i = 0; i < code.length; i += 1) found[d][code[i]] = count[i];
      });
      return found;
    },
    close() {},
  };
}

/** Writes one filter's bit: set where a record has none of the chosen codes. */
export function mark(fails, { starts, codes, size }, bit, wanted) {
  const chosen = chosenCodes(size, wanted);
  for (let record = 0; record < fails.length; record += 1) {
    let holds = wanted.length === 0;
    for (let at = starts[record]; !holds && at < starts[record + 1]; at += 1) holds = chosen[codes[at]] === 1;
    fails[record] = holds ? fails[record] & ~bit : fails[record] | bit;
  }
}
