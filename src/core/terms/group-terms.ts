// From hits to terms: all occurrences of one entry, or of one candidate, with one card.

import type { FoundTerms } from './find-terms';
import { type CandidateHit, type Definition, type Expansion, type Hit, type KnownHit, keyOf } from './hit';
import { type CardContext, makeCandidateCard, makeKnownCard, type Occurrence } from './make-card';
import type { Term } from './term';

/** Whether a hit is a term of its own on the page. */
const isCounted = (hit: Hit): boolean => hit.kind === 'candidate' || !hit.nested;

/** Whether a hit is drawn. */
export const isPainted = (hit: Hit): boolean => hit.kind === 'candidate' || (!hit.nested && !hit.quiet);

const byKey = (hits: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.filter(isCounted)) {
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

const placesOf = (hits: readonly Hit[]) => hits.map(({ start, end }) => ({ start, end }));

/** What the article says, by the start of the mention that it says it of. */
const byStart = <T extends { readonly start: number }>(
  found: readonly T[],
): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>();
  for (const one of found) {
    const group = groups.get(one.start);
    if (group === undefined) groups.set(one.start, [one]);
    else group.push(one);
  }
  return groups;
};

const saidOf = <T extends Definition | Expansion>(
  hits: readonly Hit[],
  said: ReadonlyMap<number, readonly T[]>,
): readonly T[] => hits.flatMap(({ start, end }) => said.get(start)?.filter((one) => one.end === end) ?? []);

/**
 * Gathers hits into terms, in order of their first place.
 * @param found as `findTerms` gives it
 */
export const groupTerms = (
  { hits, expansions, definitions }: FoundTerms,
  context: CardContext,
): readonly Term[] => {
  const expansionsAt = byStart(expansions);
  const definitionsAt = byStart(definitions);
  const nested = hits.filter((hit): hit is KnownHit => hit.kind === 'known' && hit.nested);
  return [...byKey(hits)].flatMap(([key, group]): readonly Term[] => {
    const [first] = group;
    if (first === undefined) return [];
    const occurrence: Occurrence = {
      key,
      term: context.text.slice(first.start, first.end),
      count: group.length,
      expansion: saidOf(group, expansionsAt)[0] ?? null,
      definitions: saidOf(group, definitionsAt),
    };
    const places = placesOf(group);
    const drawn = group.filter(isPainted);
    const painted = drawn.length < group.length && { painted: placesOf(drawn) };
    if (first.kind === 'candidate') {
      const candidates = group.filter((hit): hit is CandidateHit => hit.kind === 'candidate');
      return [{ key, places, card: makeCandidateCard(occurrence, candidates, context) }];
    }
    const [entryId = '', ...otherIds] = first.entries;
    const senses = { entryId, otherIds, insideIds: insideOf(first, nested) };
    return [{ key, places, card: makeKnownCard(occurrence, senses, context), ...painted }];
  });
};
