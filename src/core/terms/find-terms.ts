// All official language of a text: terms of the glossary, candidates that no pack knows, and members that the text gives.
import type { Glossary } from '../glossary/glossary';
import { chooseSenses, type PageEvidence } from './choose-sense';
import { findCandidates } from './find-candidates';
import { findExpansions } from './find-expansions';
import type { Expansion, Hit } from './hit';
import { settleHits } from './settle-hits';
import type { Terminology } from './terminology';

/** What was found, sorted by place. */
export type FoundTerms = { readonly hits: readonly Hit[]; readonly expansions: readonly Expansion[] };

/** The numeral of a hit: of the entry that it most likely means, or of the candidate itself. Null where there is none. */
const countOf = (hit: Hit, glossary: Glossary): number | null =>
  hit.kind === 'candidate' ? hit.count : (glossary.find(hit.entries[0] ?? '')?.entry.formula?.count ?? null);

/**
 * Finds every term in a text.
 * @param text blocks parted by "\n"; every place counts its UTF-16 units
 */
export const findTerms = (
  { text, page }: { readonly text: string; readonly page: PageEvidence },
  { glossary, findHits }: Terminology,
): FoundTerms => {
  const senseHits = findHits(text);
  const known = chooseSenses(senseHits, glossary, page);
  const candidates = findCandidates({ text, lang: page.lang, known: [] });
  const hits = settleHits({ senseHits, known, candidates });
  const mentions = hits.flatMap((hit) => {
    const count = countOf(hit, glossary);
    return count === null ? [] : [{ start: hit.start, end: hit.end, count }];
  });
  return { hits, expansions: findExpansions({ text, mentions }) };
};
