// All official language of a text: terms of the glossary, candidates that no pack knows, and what the text itself says of
// them: their members, their meaning, what they are short for.
import type { Glossary } from '../glossary/glossary';
import { withoutOverlaps } from './candidates/overlaps';
import { chooseSenses } from './choose-sense';
import { findShortForms } from './definitions/short-forms';
import { findCandidates } from './find-candidates';
import { findDefinitions } from './find-definitions';
import { findExpansions } from './find-expansions';
import { type Definition, type Expansion, type Hit, keyOf } from './hit';
import { ownShortForms, withOwnMeanings } from './own-short-forms';
import { type PageEvidence, type Weights, weighPage } from './senses/page-weights';
import { settleHits } from './settle-hits';
import type { Terminology } from './terminology';

/** What was found, sorted by place. */
export type FoundTerms = {
  readonly hits: readonly Hit[];
  readonly expansions: readonly Expansion[];
  readonly definitions: readonly Definition[];
  /** How strongly the page speaks for each jurisdiction. */
  readonly weights: Weights;
};

/** The numeral of a hit: of the entry that it most likely means, or of the candidate itself. Null where there is none. */
const countOf = (hit: Hit, glossary: Glossary): number | null =>
  hit.kind === 'candidate' ? hit.count : (glossary.find(hit.entries[0] ?? '')?.entry.formula?.count ?? null);

/** What a text and its page are asked for. */
type Asked = { readonly text: string; readonly page: PageEvidence };

/** Terms of the glossary and candidates, settled where they claim the same words. */
const settled = ({ text, page }: Asked, { glossary, findHits }: Terminology) => {
  const source = { text, glossary, shortForms: findShortForms(text) };
  const senseHits = withOwnMeanings(findHits(text), source);
  const publisher = findHits(page.publisher ?? '');
  const weights = weighPage({ text: senseHits, publisher }, glossary, page);
  const known = chooseSenses({ text, hits: senseHits, weights }, glossary);
  const shaped = findCandidates({ text, lang: page.lang, known: [] });
  const candidates = withoutOverlaps([...shaped, ...ownShortForms(source)]);
  return { hits: settleHits({ senseHits, known, candidates }), weights, shortForms: source.shortForms };
};

/** A term that is explained at all is explained at one of its first mentions; more than that of a page is no prose. */
const MENTIONS_OF_ONE = 12;
const MENTIONS_IN_ALL = 800;

/** The hits at which the text is asked what it says of them. */
const firstMentions = (hits: readonly Hit[]): readonly Hit[] => {
  const seen = new Map<string, number>();
  return hits
    .filter((hit) => {
      const key = keyOf(hit);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count <= MENTIONS_OF_ONE;
    })
    .slice(0, MENTIONS_IN_ALL);
};

/**
 * Finds every term in a text. Takes time linear in the text.
 * @param text blocks parted by "\n"; every place counts its UTF-16 units
 */
export const findTerms = (asked: Asked, terminology: Terminology): FoundTerms => {
  const { text } = asked;
  const { hits, weights, shortForms } = settled(asked, terminology);
  const asking = firstMentions(hits);
  const mentions = asking.flatMap((hit) => {
    const count = countOf(hit, terminology.glossary);
    return count === null ? [] : [{ start: hit.start, end: hit.end, count }];
  });
  return {
    hits,
    expansions: findExpansions({ text, mentions }),
    definitions: findDefinitions({ text, hits: asking, shortForms }),
    weights,
  };
};
