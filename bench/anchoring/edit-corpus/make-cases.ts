// The edit corpus: texts as they were when a passage was marked, and as they are at the next visit, with the sentence of the
// passage known. It is made from texts and a seed alone, and was written before the anchoring that it judges.
import type { Place } from '../../../src/core/text/place';
import { chooseQuote, QUOTE_KINDS, type QuoteKind } from './choose-quote';
import { type EditedText, putTogether, sentencesOf, takeApart } from './document';
import { DUPLICATED, type Fate, OPERATIONS, type Operation, withDuplicates } from './operations';
import { createRandom, type Random } from './random';

export type SourceText = { readonly id: string; readonly lang: string | null; readonly text: string };

export type AnchoringCase = {
  readonly id: string;
  readonly source: string;
  readonly lang: string | null;
  readonly operation: string;
  readonly kind: QuoteKind;
  readonly before: string;
  /** The marked passage, in `before`. */
  readonly quote: Place;
  readonly after: string;
  readonly fate: Fate;
  /** The stretch of `after` that the sentences of the passage take up; null where they are gone. */
  readonly home: Place | null;
};

/** Longer texts are cut here (characters): a case is about a passage, not about length. */
const MOST = 12_000;
const LEAST_SENTENCES = 8;
/** The share of cases drawn from Chinese texts, of which there are few. */
const CHINESE = 0.35;

const homeOf = (ids: readonly number[], places: ReadonlyMap<number, Place>): Place | null => {
  const left = ids.flatMap((id) => places.get(id) ?? []);
  if (left.length === 0) return null;
  return { start: Math.min(...left.map(({ start }) => start)), end: Math.max(...left.map(({ end }) => end)) };
};

/** One case, or null where the drawn operation or quote does not fit the text. */
const makeCase = (
  id: string,
  source: SourceText,
  strangers: readonly string[],
  random: Random,
): AnchoringCase | null => {
  const duplicated = random.chance(0.12);
  const table: Readonly<Record<string, Operation>> = duplicated ? DUPLICATED : OPERATIONS;
  const operation = random.pick(Object.keys(table));
  const first = takeApart(source.text.slice(0, MOST), source.lang);
  if (sentencesOf(first).length < LEAST_SENTENCES) return null;
  const paragraphs: EditedText = duplicated ? withDuplicates(first, random) : first;
  const before = putTogether(paragraphs);
  const quote = chooseQuote(paragraphs, before, random.pick(QUOTE_KINDS), random);
  const edited = quote && table[operation]?.({ paragraphs, quote, random, strangers });
  if (!edited) return null;
  const after = putTogether(edited.paragraphs);
  return {
    id,
    source: source.id,
    lang: source.lang,
    operation,
    kind: quote.kind,
    before: before.text,
    quote: quote.place,
    after: after.text,
    fate: edited.fate,
    home: homeOf(quote.ids, after.places),
  };
};

/** `count` cases over the texts, the same for the same seed. Throws where the texts are too short to draw from. */
export const makeCases = (
  texts: readonly SourceText[],
  seed: number,
  count: number,
): readonly AnchoringCase[] => {
  const random = createRandom(seed);
  const inChinese = texts.filter(({ lang }) => lang?.startsWith('zh'));
  const chinese = inChinese.length > 1 ? inChinese : texts;
  const cases: AnchoringCase[] = [];
  for (let tries = 0; cases.length < count; tries++) {
    if (tries > count * 50) throw new Error('The texts are too few or too short to draw cases from.');
    const source = random.pick(random.chance(CHINESE) ? chinese : texts);
    const other = random.pick(texts.filter(({ lang }) => lang?.slice(0, 2) === source.lang?.slice(0, 2)));
    const strangers = sentencesOf(takeApart(other.text.slice(0, MOST), other.lang)).map(({ text }) => text);
    if (strangers.length < LEAST_SENTENCES || other.id === source.id) continue;
    const made = makeCase(`${seed}-${cases.length}`, source, strangers, random);
    if (made) cases.push(made);
  }
  return cases;
};
