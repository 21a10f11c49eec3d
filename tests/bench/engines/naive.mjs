// A plain loop over all records and their values: the truth that the engines are held against.
import { answer, chosenCodes } from "./common.mjs";

export async function engine(columns) {
  const { n, dims } = columns;
  return {
    name: "plain loop",
    toggle(filters) {
      const found = answer(columns);
      const chosen = dims.map((dim, d) => filters[d].length && chosenCodes(dim.size, filters[d]));
      for (let record = 0; record < n; record += 1) {
        const holds = dims.map(({ starts, codes }, d) => {
          if (!chosen[d]) return true;
          for (let at = starts[record]; at < starts[record + 1]; at += 1) if (chosen[d][codes[at]]) return true;
          return false;
        });
        dims.forEach(({ starts, codes }, d) => {
          if (!holds.every((held, other) => held || other === d)) return;
          for (let at = starts[record]; at < starts[record + 1]; at += 1) found[d][codes[at]] += 1;
        });
      }
      return found;
    },
    close() {},
  };
}
