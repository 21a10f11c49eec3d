// The page's own linked counts, as WebAssembly.
import { createRequire } from "node:module";
import { answer, isSame } from "./common.mjs";

const require = createRequire(import.meta.url);

export async function engine(columns) {
  const { Linked } = require("../../../target/bench/ours.js");
  const linked = new Linked();
  for (const { starts, codes, size } of columns.dims) linked.add(starts, Uint32Array.from(codes), size);
  const found = answer(columns);
  const read = (d) => found[d].set(linked.counts(d));
  columns.dims.forEach((_, d) => read(d));
  let last = columns.dims.map(() => []);
  return {
    name: "ours",
    toggle(filters) {
      const changed = filters.flatMap((codes, d) => (isSame(codes, last[d]) ? [] : [d]));
      for (const d of changed) linked.choose(d, Uint32Array.from(filters[d]));
      last = filters;
      if (changed.length) linked.count(Uint32Array.from(changed));
      if (changed.length) columns.dims.forEach((_, d) => read(d));
      return found;
    },
    memory: () => linked.bytes(),
    close: () => linked.free(),
  };
}
