// The numbers that filters read, invented: six dimensions for so many records, by seed. Shaped like what
// generate.mjs makes, without the texts. A record has none, one or several values of a dimension, sorted, each once.
import { falling, random, several, weighted } from "./random.mjs";

export const DIMENSIONS = ["mechanism", "donor", "country", "year", "theme", "level"];

const DONORS = [10, 9, 6, 5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
const THEMES = [40, 31, 23, 23, 20, 16, 15, 13, 13, 12, 12, 11, 10, 9, 7, 7, 6, 3];
const YEARS = [3, 5, 9, 9, 11, 11, 10, 10, 8, 6, 5, 10, 6, 3];
const LEVELS = [62, 19, 4, 1, 14];
const COUNTRIES = 198;
/** How many States, years and themes a record has, in per cent. */
const HOW_MANY = {
  country: [25, 50, 1, 2, 2, 5, 1, 2, 3, 3, 0, 0, 1, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 1],
  year: [30, 45, 18, 6, 1],
  theme: [3, 12, 46, 33, 6],
};

export function randomColumns(n, seed) {
  const rng = random(seed);
  const mechanisms = Math.max(8, Math.min(10_000, Math.floor(n / 100)));
  const draw = {
    mechanism: weighted(rng, falling(mechanisms, 0.8)),
    donor: weighted(rng, DONORS),
    country: weighted(rng, falling(COUNTRIES, 0.6)),
    year: weighted(rng, YEARS),
    theme: weighted(rng, THEMES),
    level: weighted(rng, LEVELS),
  };
  const howMany = Object.fromEntries(Object.entries(HOW_MANY).map(([name, weights]) => [name, weighted(rng, weights)]));
  /** Who gives to a mechanism; a record has those of its first year, about half of them, as money is pooled. */
  const givers = Array.from({ length: mechanisms }, () => several(3 + rng.below(24), draw.donor));

  const sizes = [mechanisms, DONORS.length, COUNTRIES, YEARS.length, THEMES.length, LEVELS.length];
  const starts = DIMENSIONS.map(() => new Uint32Array(n + 1));
  const codes = DIMENSIONS.map(() => []);
  for (let record = 0; record < n; record += 1) {
    const mechanism = draw.mechanism();
    const span = howMany.year();
    const first = Math.min(draw.year(), YEARS.length - Math.max(span, 1));
    const values = [
      [mechanism],
      givers[mechanism].filter((donor) => (donor * 7 + first * 3 + mechanism) % 9 < 5),
      several(howMany.country(), draw.country),
      Array.from({ length: span }, (_, i) => first + i),
      several(howMany.theme(), draw.theme),
      [draw.level()],
    ];
    values.forEach((own, d) => {
      for (const code of own.sort((a, b) => a - b)) codes[d].push(code);
      starts[d][record + 1] = codes[d].length;
    });
  }
  const dims = DIMENSIONS.map((name, d) => ({ name, size: sizes[d], starts: starts[d], codes: Uint16Array.from(codes[d]) }));
  return { n, dims };
}
