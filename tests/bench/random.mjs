// Random numbers from a seed (mulberry32): the same seed gives the same data on every machine.

export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, chance: (p) => next() < p, pick: (list) => list[below(list.length)] };
}

/** Draws places of a list by weight: binary search in the running sums. */
export function weighted(rng, weights) {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => (sums[i] = sum += weight));
  return () => {
    const wanted = rng.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** So many different ones of what `draw` gives, or fewer where it keeps repeating itself. */
export function several(n, draw) {
  const found = new Set();
  for (let tries = 0; found.size < n && tries < n * 8; tries += 1) found.add(draw());
  return [...found];
}

/** How often each value occurs, as a map. */
export function counts(values) {
  const all = new Map();
  for (const value of values) all.set(value, (all.get(value) ?? 0) + 1);
  return all;
}

/** Weights that fall with the rank: few large, many small. */
export const falling = (n, power) => Array.from({ length: n }, (_, i) => (i + 1) ** -power);

/** Whole amounts of money, few of them large. */
export const amount = (rng) => Math.round(10 ** (4 + 2.2 * ((rng.next() + rng.next() + rng.next()) / 3)) / 100) * 100;
