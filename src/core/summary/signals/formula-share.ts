// How much of a text is official terms, and where they crowd.
import type { Place } from '../../text/place';

/** Places put together where they overlap; they may come in any order. */
const merged = (places: readonly Place[]): readonly Place[] => {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
};

/** Characters of `hits` (ascending, apart) that lie in each of `sentences` (ascending); one pass over both. */
const coveredIn = (sentences: readonly Place[], hits: readonly Place[]): readonly number[] => {
  let from = 0;
  return sentences.map(({ start, end }) => {
    while ((hits[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    let covered = 0;
    for (let i = from; (hits[i]?.start ?? end) < end; i++) {
      const hit = hits[i];
      if (hit) covered += Math.min(hit.end, end) - Math.max(hit.start, start);
    }
    return covered;
  });
};

/** The share of the sentences' characters that hits cover, and the sentences of which they cover more than half. */
export const measureFormula = (
  sentences: readonly Place[],
  hits: readonly Place[],
): { readonly share: number; readonly sentences: readonly Place[] } => {
  const covered = coveredIn(sentences, merged(hits));
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  return {
    share: length === 0 ? 0 : covered.reduce((sum, part) => sum + part, 0) / length,
    sentences: sentences
      .filter(({ start, end }, i) => (covered[i] ?? 0) > (end - start) / 2)
      .map(({ start, end }) => ({ start, end })),
  };
};
