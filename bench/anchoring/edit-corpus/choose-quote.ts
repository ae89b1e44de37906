// The passage that a reader is taken to have marked: a short formula, a phrase, a sentence, or several sentences.
import type { Place } from '../../../src/core/text/place';
import type { EditedText, PutTogether } from './document';
import { sentencesOf } from './document';
import type { Random } from './random';

export const QUOTE_KINDS = ['short', 'phrase', 'sentence', 'passage'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export type Quote = {
  readonly kind: QuoteKind;
  readonly place: Place;
  /** The sentences that it lies in, in order. */
  readonly ids: readonly number[];
};

const HAN = /\p{Script=Han}/u;

/** Where words begin and end; of Chinese every character is one. */
const wordsIn = (text: string): readonly Place[] =>
  Array.from(text.matchAll(/\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** So many words from somewhere inside a sentence; null where it has fewer. */
const wordsFrom = (text: string, count: number, random: Random): Place | null => {
  const words = wordsIn(text);
  if (words.length < count) return null;
  const first = random.below(words.length - count + 1);
  const [from, to] = [words[first], words[first + count - 1]];
  return from && to ? { start: from.start, end: to.end } : null;
};

const inSentence = (kind: 'short' | 'phrase', text: string, random: Random): Place | null => {
  const chinese = HAN.test(text);
  if (kind === 'phrase') return wordsFrom(text, (chinese ? 9 : 4) + random.below(chinese ? 16 : 9), random);
  const place = wordsFrom(text, chinese ? 3 + random.below(4) : 1, random);
  return place && place.end - place.start <= 8 ? place : null;
};

/** Chooses a quote of a kind; null where the text holds none. */
export const chooseQuote = (
  paragraphs: EditedText,
  { text, places }: PutTogether,
  kind: QuoteKind,
  random: Random,
): Quote | null => {
  const sentences = sentencesOf(paragraphs);
  const at = random.below(sentences.length);
  const chosen = sentences.slice(at, at + (kind === 'passage' ? 2 + random.below(2) : 1));
  const ids = chosen.flatMap(({ id }) => (id === null ? [] : [id]));
  const [first, last] = [places.get(ids[0] ?? -1), places.get(ids.at(-1) ?? -1)];
  if (!first || !last || (kind === 'passage' && ids.length < 2)) return null;
  const whole = { start: first.start, end: last.end };
  if (kind === 'sentence' || kind === 'passage') return { kind, place: whole, ids };
  const within = inSentence(kind, text.slice(whole.start, whole.end), random);
  return within && { kind, ids, place: { start: whole.start + within.start, end: whole.start + within.end } };
};
