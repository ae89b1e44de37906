// From hits to terms: all occurrences of one entry, or of one candidate, with one card.

import type { FoundTerms } from './find-terms';
import type { CandidateHit, Expansion, Hit, KnownHit } from './hit';
import { type CardContext, makeCandidateCard, makeKnownCard, type Occurrence } from './make-card';
import type { Term } from './term';

/** Hits that mean the same share a key: the entry that they most likely mean, or the candidate's own key. */
export const keyOf = (hit: Hit): string =>
  hit.kind === 'candidate' ? `? ${hit.key}` : (hit.entries[0] ?? '');

const isPainted = (hit: Hit): boolean => hit.kind === 'candidate' || !hit.nested;

const byKey = (hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.filter(isPainted)) {
    const group = groups.get(keyOf(hit));
    if (group === undefined) groups.set(keyOf(hit), [hit]);
    else group.push(hit);
  }
  return groups;
};

const isInside = (inner: Hit, outer: Hit): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** The entries of the nested hits inside one hit, each once, without the senses of the hit itself. */
const insideOf = (hit: KnownHit, nested: readonly KnownHit[]): readonly string[] => {
  const ids = nested.filter((inner) => isInside(inner, hit)).flatMap((inner) => inner.entries);
  return [...new Set(ids)].filter((id) => !hit.entries.includes(id));
};

const expansionOf = (hits: readonly Hit[], expansions: readonly Expansion[]): Expansion | null =>
  expansions.find((expansion) =>
    hits.some(({ start, end }) => expansion.start === start && expansion.end === end),
  ) ?? null;

/**
 * Gathers hits into terms, in order of their first place.
 * @param found as `findTerms` gives it
 */
export const groupTerms = ({ hits, expansions }: FoundTerms, context: CardContext): readonly Term[] => {
  const nested = hits.filter((hit): hit is KnownHit => hit.kind === 'known' && hit.nested);
  return [...byKey(hits)].flatMap(([key, group]): readonly Term[] => {
    const [first] = group;
    if (first === undefined) return [];
    const occurrence: Occurrence = {
      key,
      term: context.text.slice(first.start, first.end),
      count: group.length,
      expansion: expansionOf(group, expansions),
    };
    const places = group.map(({ start, end }) => ({ start, end }));
    if (first.kind === 'candidate') {
      const candidates = group.filter((hit): hit is CandidateHit => hit.kind === 'candidate');
      return [{ key, places, card: makeCandidateCard(occurrence, candidates, context) }];
    }
    const [entryId = '', ...otherIds] = first.entries;
    const senses = { entryId, otherIds, insideIds: insideOf(first, nested) };
    return [{ key, places, card: makeKnownCard(occurrence, senses, context) }];
  });
};
