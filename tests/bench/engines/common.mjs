// What the engines share.

/** Room for an answer: the counts of each dimension's codes. An answer is good until the next toggle. */
export const answer = (columns) => columns.dims.map(({ size }) => new Float64Array(size));

/** Whether two lists of chosen codes are the same. */
export const isSame = (a, b) => a.length === b.length && a.every((code, i) => code === b[i]);

/** Whether no record has two values of a dimension, and none has no value. */
export const isSingle = (dim) => dim.codes.length === dim.starts.length - 1 && dim.starts.every((start, i) => start === i);

/** The record of each value. */
export function recordOfValue({ starts, codes }) {
  const records = new Uint32Array(codes.length);
  for (let record = 0; record + 1 < starts.length; record += 1) records.fill(record, starts[record], starts[record + 1]);
  return records;
}

/** For each code, whether it is chosen. */
export function chosenCodes(size, codes) {
  const chosen = new Uint8Array(size);
  for (const code of codes) chosen[code] = 1;
  return chosen;
}
