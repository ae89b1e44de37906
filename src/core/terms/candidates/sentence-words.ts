// The words of a text in spaced scripts, and where they stand: the unit of every English rule here.
// Han runs are not cut into words (segmenters cut formulae apart); they are no words in this sense.
import type { Place } from '../../text/place';

/** One word. `lower` has straight apostrophes and plain hyphens. `opens`: nothing but a break stands before it. */
export type Word = Place & { readonly lower: string; readonly capital: boolean; readonly opens: boolean };

/** Soft hyphens stand inside words only. */
const pattern =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\u00ad]*[\p{Script=Latin}\p{N}])?(?:['’ʼ\-‐‑][\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\u00ad]*[\p{Script=Latin}\p{N}])?)*/gu;
const sentenceBreak = /[.!?;:。！？；：\n|•·]/u;

/** All words of `text` in order. */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    // "U.S. four": a full stop after a single letter ends no sentence, but a false opening costs little.
    const opens = words.length === 0 || sentenceBreak.test(text.slice(last, start));
    words.push({ start, end, lower: plain(match[0]), capital: /^\p{Lu}/u.test(match[0]), opens });
    last = end;
  }
  return words;
}

const ascii = /^[\0-\x7f]+$/;

function plain(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .replace(/\u00ad/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .normalize('NFKC')
    .toLowerCase();
}

/** Index of the first word that starts at or after `offset`; `words.length` if there is none. */
export function wordIndexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Up to `limit` words right before index `from` in the same sentence, nearest first. */
export function wordsBefore(words: readonly Word[], from: number, limit: number): readonly Word[] {
  const found: Word[] = [];
  for (let index = from - 1; index >= 0 && found.length < limit; index--) {
    if (words[index + 1]?.opens) break;
    const word = words[index];
    if (word) found.push(word);
  }
  return found;
}

/** Up to `limit` words from index `from` on, none of which opens a sentence. */
export function wordsAfter(words: readonly Word[], from: number, limit: number): readonly Word[] {
  const found: Word[] = [];
  for (let index = from; index < words.length && found.length < limit; index++) {
    const word = words[index];
    if (!word || word.opens) break;
    found.push(word);
  }
  return found;
}
