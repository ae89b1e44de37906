// The honest card of a phrase that no glossary knows: how often the article has it, and what it says there.
import type { Article } from '../core/article/article';
import type { CandidateCard } from '../core/terms/card';
import type { Term } from '../core/terms/term';
import { fold } from '../core/text/fold';
import type { Place } from '../core/text/place';
import { splitSentences } from '../core/text/sentences';

/** As many sentences as a candidate's card quotes. */
const MOST_SENTENCES = 3;

const tidy = (text: string): string => fold(text).text.trim();

const placesOf = (phrase: string, text: string): readonly Place[] => {
  const folded = fold(text);
  const places: Place[] = [];
  for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + phrase.length)) {
    places.push({ start: folded.start(at), end: folded.end(at + phrase.length - 1) });
  }
  return places;
};

/** The candidate that the article already has for a phrase, or null. */
export const candidateFor = (phrase: string, terms: readonly Term[]): Term | null =>
  terms.find(({ card }) => card.kind === 'candidate' && tidy(card.term) === tidy(phrase)) ?? null;

/** A card for a phrase that nothing is known of. `article` is null where the page has not been read. */
export const cardOfPhrase = (phrase: string, article: Article | null): CandidateCard => {
  const key = tidy(phrase);
  const text = article?.text ?? '';
  const places = key === '' ? [] : placesOf(key, text);
  const said = splitSentences(text, article?.lang ?? null)
    .filter((sentence) => places.some((place) => place.start < sentence.end && place.end > sentence.start))
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  return {
    kind: 'candidate',
    key,
    term: phrase,
    count: places.length,
    members: null,
    evidence: [],
    confidence: 0,
    said,
  };
};
