// How far two strings are apart, under a bound: Ukkonen's banded dynamic programming (1985). Time and memory go with the
// bound, not with the square of the length.

/** Where the cheapest way ends, and what it costs: insertions, deletions and substitutions of one UTF-16 unit each. */
export type Reached = { readonly cost: number; readonly end: number };

/** One string read forwards or backwards from a place. */
export type Reading = {
  readonly text: string;
  readonly at: number;
  readonly step: 1 | -1;
  readonly length: number;
};

export const forwards = (text: string, at: number, length: number): Reading => ({
  text,
  at,
  step: 1,
  length: Math.max(0, Math.min(length, text.length - at)),
});

/** The `length` characters that end before `at`, the last one first. */
export const backwards = (text: string, at: number, length: number): Reading => ({
  text,
  at: at - 1,
  step: -1,
  length: Math.max(0, Math.min(length, at)),
});

const unit = ({ text, at, step }: Reading, index: number): number => text.charCodeAt(at + step * index);

/**
 * Aligns the whole of `wanted` with a beginning of `found`.
 * @param bound the cost at which to give up
 * @returns the cheapest way, the one ending nearest to the length of `wanted` among equals; null above the bound
 */
export const extend = (wanted: Reading, found: Reading, bound: number): Reached | null => {
  const width = 2 * bound + 1;
  let row = new Uint16Array(width).fill(bound + 1);
  let next = new Uint16Array(width);
  // Cell `offset` of row i stands for column i + offset - bound.
  for (let offset = bound; offset < width; offset++) row[offset] = offset - bound;
  for (let i = 1; i <= wanted.length; i++) {
    const letter = unit(wanted, i - 1);
    let best = bound + 1;
    for (let offset = 0; offset < width; offset++) {
      const j = i + offset - bound;
      let cost = bound + 1;
      if (j >= 0 && j <= found.length) {
        const above = offset + 1 < width ? (row[offset + 1] ?? bound) + 1 : cost;
        const left = offset > 0 && j > 0 ? (next[offset - 1] ?? bound) + 1 : cost;
        const across = j > 0 ? (row[offset] ?? bound) + (unit(found, j - 1) === letter ? 0 : 1) : cost;
        cost = Math.min(above, left, across, bound + 1);
      }
      next[offset] = cost;
      if (cost < best) best = cost;
    }
    if (best > bound) return null;
    [row, next] = [next, row];
  }
  return cheapest(row, wanted.length, bound);
};

const cheapest = (row: Uint16Array, length: number, bound: number): Reached | null => {
  let reached: Reached | null = null;
  // From the diagonal outwards, so that among equals the end nearest to the wanted length is taken.
  for (let away = 0; away <= bound; away++) {
    for (const offset of away === 0 ? [bound] : [bound + away, bound - away]) {
      const cost = row[offset] ?? bound + 1;
      if (cost <= bound && (reached === null || cost < reached.cost)) {
        reached = { cost, end: length + offset - bound };
      }
    }
  }
  return reached;
};

/** The distance of two whole strings; null where it is above `bound`. */
export const distance = (a: string, b: string, bound: number): number | null => {
  if (Math.abs(a.length - b.length) > bound) return null;
  // A mark that neither holds ends both, so that the end is fixed.
  const end = '\uffff'.repeat(bound + 1);
  return extend(forwards(a + end, 0, Infinity), forwards(b + end, 0, Infinity), bound)?.cost ?? null;
};
