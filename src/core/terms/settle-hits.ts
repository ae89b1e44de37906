// Where a term of the glossary and a candidate claim the same words, which one it is.
import type { Place } from '../text/place';
import type { SenseHit } from './find-hits';
import type { CandidateHit, Hit, KnownHit } from './hit';

const same = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;
const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const contains = (outer: Place, inner: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Numerals, codes, a beat and quotation marks say where a formula ends; capitals alone do not. */
const isBounded = ({ shape, evidence }: CandidateHit): boolean =>
  shape === 'numbered-formula' || shape === 'code' || shape === 'slogan' || evidence.includes('quoted');

/** Walks two sorted lists side by side: for each candidate, the hits that overlap it. */
const overlapping = <T extends Place>(
  candidates: readonly CandidateHit[],
  hits: readonly T[],
): readonly (readonly T[])[] => {
  let from = 0;
  return candidates.map((candidate) => {
    while (from < hits.length && (hits[from]?.end ?? 0) <= candidate.start) from++;
    const found: T[] = [];
    for (let at = from; at < hits.length; at++) {
      const hit = hits[at];
      if (hit === undefined || hit.start >= candidate.end) break;
      if (overlaps(candidate, hit)) found.push(hit);
    }
    return found;
  });
};

export type Claims = {
  /** All that the glossary's words match, also senses that the page does not support; sorted. */
  readonly senseHits: readonly SenseHit[];
  /** Those whose sense the page supports; sorted. */
  readonly known: readonly KnownHit[];
  /** Sorted, none overlapping another. */
  readonly candidates: readonly CandidateHit[];
};

/**
 * One list of hits out of both. A glossary's term wins over a candidate in or across it; a formula or quotation with a shorter
 * term inside it wins over that ("six cadres" over "cadres"), which is kept as nested. Everyday words that a pack knows and
 * that stand on the page in the shape of a formula are that pack's term: their shape is the support that they lacked.
 * @returns hits sorted by start, then by end descending
 */
export const settleHits = ({ senseHits, known, candidates }: Claims): readonly Hit[] => {
  const outer = known.filter((hit) => !hit.nested);
  const claimed = overlapping(candidates, outer);
  const meant = overlapping(
    candidates,
    senseHits.filter((hit) => !hit.nested),
  );
  const settled: Hit[] = [];
  const nested = new Set<KnownHit>();
  candidates.forEach((candidate, index) => {
    const inside = claimed[index] ?? [];
    const everyday = meant[index]?.find((hit) => same(hit, candidate));
    if (inside.length === 0 && everyday !== undefined) {
      const { start, end, senses } = everyday;
      settled.push({
        kind: 'known',
        start,
        end,
        entries: senses.map(({ id }) => id),
        nested: false,
      });
    } else if (
      inside.every((hit) => contains(candidate, hit) && !same(candidate, hit) && isBounded(candidate))
    ) {
      settled.push(candidate);
      for (const hit of inside) nested.add(hit);
    }
  });
  const others = known.map((hit) => (nested.has(hit) ? { ...hit, nested: true } : hit));
  return [...settled, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
};
