// Cards for a phrase or an entry that the reader asks for by itself, outside a Reading.
import type { EntryId } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import type { KnownCard } from '../terms/card';
import type { SenseHit } from '../terms/find-hits';
import { makeKnownCard } from '../terms/make-card';
import type { PageEvidence } from '../terms/senses/page-weights';
import type { Terminology } from '../terms/terminology';

/** A phrase is never longer than this many cards' worth of terms. */
const MOST_CARDS = 8;

const cardOf = (
  entryId: EntryId,
  otherIds: readonly EntryId[],
  term: string,
  lang: string | null,
  glossary: Glossary,
) =>
  makeKnownCard(
    { key: entryId, term, count: 0, expansion: null, definitions: [] },
    { entryId, otherIds, insideIds: [] },
    { glossary, text: '', lang, guessOriginal: null },
  );

/** The longest hits first: what covers the whole phrase is what was meant. */
const byLength = (a: SenseHit, b: SenseHit): number =>
  b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * Looks a phrase up: cards of the terms in it, the longest first; empty where no pack knows any of it. Everyday words count
 * here without support from the page, since the reader asks for them.
 */
export const lookUp = (
  phrase: string,
  page: PageEvidence,
  { glossary, findHits }: Terminology,
): readonly KnownCard[] => {
  const cards = new Map<EntryId, KnownCard>();
  for (const hit of [...findHits(phrase)].sort(byLength)) {
    const [entryId, ...otherIds] = hit.senses.map(({ id }) => id);
    if (entryId === undefined || cards.has(entryId) || cards.size === MOST_CARDS) continue;
    cards.set(entryId, cardOf(entryId, otherIds, phrase.slice(hit.start, hit.end), page.lang, glossary));
  }
  return [...cards.values()];
};

/** The card of an entry that another card leads to; null where no pack holds it. */
export const lookUpEntry = (entryId: EntryId, glossary: Glossary): KnownCard | null => {
  const held = glossary.find(entryId);
  return held === null ? null : cardOf(entryId, [], held.entry.forms[0]?.text ?? entryId, null, glossary);
};
