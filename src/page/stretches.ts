// Which occurrence lies at an offset of a text node: sorted stretches for each node, searched by halving.

/** A stretch of one text node: UTF-16 offsets in its data, `end` exclusive. Stretches of a node do not overlap. */
export type Stretch<T> = { readonly start: number; readonly end: number; readonly of: T };

/**
 * The stretches that touch `offset`, ends included: at most two, since a caret between two characters belongs to both.
 * `stretches` are sorted by start and do not overlap.
 */
export const touching = <T>(stretches: readonly Stretch<T>[], offset: number): readonly Stretch<T>[] => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return stretches.slice(low, low + 2).filter((stretch) => stretch.start <= offset && offset <= stretch.end);
};
