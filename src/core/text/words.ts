// Words of folded text in spaced scripts, as the term matcher compares them.
import { readDigit } from './digits';

/** A word: how it compares, and its place in the folded text. */
export type Word = { readonly key: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*'?/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPACED = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** The words of a stretch without Han: apostrophes dropped ("king's" = "kings"), numerals as digits ("four" = "4"). */
const wordsOf = (text: string, offset: number, words: Word[]): void => {
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(/'$/, '');
    const start = offset + match.index;
    words.push({
      key: readDigit(written) ?? written.replaceAll("'", ''),
      start,
      end: start + written.length,
    });
  }
};

/**
 * Splits folded text into words. Han and kana are not spaced, so they are never words; they part those around them.
 * @param folded text as `fold` gives it
 */
export const splitWords = (folded: string): readonly Word[] => {
  const words: Word[] = [];
  if (!HAN.test(folded)) {
    wordsOf(folded, 0, words);
    return words;
  }
  for (const match of folded.matchAll(SPACED)) wordsOf(match[0], match.index, words);
  return words;
};

/** Whether a text has any Han character: then it is compared by character, not by word. */
export const hasHan = (text: string): boolean => HAN.test(text);
