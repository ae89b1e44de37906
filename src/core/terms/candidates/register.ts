// What kind of prose a text is: English or not, Chinese or Japanese, written by an administration or not.
import { registerWords } from './english-lexicon';
import type { Word } from './sentence-words';

/** Which rules apply to a text. `official`: quoted everyday nouns are likely to be names of policies in it. */
export type Register = { readonly english: boolean; readonly chinese: boolean; readonly official: boolean };

/** With fewer words too little is known to say that a text is not English. */
const ENOUGH_WORDS = 40;

/** Three words of the administrative register, and one in 150. */
function isOfficial(words: readonly Word[]): boolean {
  let seen = 0;
  for (const word of words) if (registerWords.has(word.lower)) seen++;
  return seen >= 3 && seen * 150 >= words.length;
}

/** The commonest words make a fifth of English or more, and less than a twentieth of its neighbours. */
function isEnglish(words: readonly Word[]): boolean {
  let latin = 0;
  let common = 0;
  for (const word of words) {
    if (/^\p{L}/u.test(word.lower)) latin++;
    if (/^(?:the|of|and|to|for|that|with|is|by|on)$/.test(word.lower)) common++;
  }
  return latin < ENOUGH_WORDS || common * 12 > latin;
}

/** Kana, one for ten Han, says Japanese. */
function isChinese(text: string): boolean {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return kana === 0 || kana * 10 <= (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

export function registerOf(text: string, words: readonly Word[]): Register {
  return { english: isEnglish(words), chinese: isChinese(text), official: isOfficial(words) };
}
