// The sentences that a summary may be made of, each with what the ranking needs to know of it.
import type { Block } from '../article/article';
import type { Place } from '../text/place';
import { splitSentences } from '../text/sentences';
import { ENDED } from './cues';
import { makeVocabulary, type Vocabulary } from './words';

export type Unit = Place & {
  readonly text: string;
  /** Its content words, each once, as the vocabulary numbers them. */
  readonly words: readonly number[];
  /** Words in all; in Chinese, characters. */
  readonly size: number;
  /** First sentence of its line. */
  readonly opensLine: boolean;
  /** Ends as a sentence does and is long enough to be one. */
  readonly isProse: boolean;
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const isTableRow = (line: string): boolean => line.includes('\t') || (line.match(/\|/g)?.length ?? 0) >= 2;

const isBreadcrumb = (line: string): boolean => (line.match(/\s[»›>→/]\s/g)?.length ?? 0) >= 2;

/** "SEC. 2. FINDINGS." and other lines all in capitals. */
const isShouted = (sentence: string): boolean =>
  !/\p{Ll}/u.test(sentence) && /\p{Lu}/u.test(sentence) && !isHan(sentence);

type Line = Place & { readonly isFurniture: boolean };

/** The line of `text` that holds `offset`. */
const lineAt = (text: string, offset: number): Line => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  return { start, end, isFurniture: isTableRow(line) || isBreadcrumb(line) };
};

/** Places of `blocks` of which no sentence may come. */
const forbidden = (blocks: readonly Block[]): readonly Place[] =>
  blocks.filter((block) => block.kind === 'heading' || block.kind === 'table');

const overlaps = (place: Place, others: readonly Place[]): boolean =>
  others.some((other) => place.start < other.end && other.start < place.end);

/** Sentences of the text without those of headings, tables, breadcrumbs and the like, in reading order. */
export const unitsOf = (
  text: string,
  lang: string | null,
  blocks: readonly Block[],
  vocabulary: Vocabulary = makeVocabulary(),
): readonly Unit[] => {
  const closed = forbidden(blocks);
  const units: Unit[] = [];
  let line = lineAt(text, 0);
  for (const place of splitSentences(text, lang)) {
    if (place.start >= line.end) line = lineAt(text, place.start);
    const sentence = text.slice(place.start, place.end);
    if (line.isFurniture || isShouted(sentence) || overlaps(place, closed)) continue;
    const { words, size } = vocabulary.read(sentence);
    if (words.length === 0) continue;
    units.push({
      ...place,
      text: sentence,
      words,
      size,
      opensLine:
        place.start === line.start ||
        !/[\p{L}\p{N}]/u.test(text.slice(line.start, Math.min(place.start, line.start + 20))),
      isProse: ENDED.test(sentence) && size >= 6,
    });
  }
  return units;
};
