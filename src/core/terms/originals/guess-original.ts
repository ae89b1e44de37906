// What a Chinese formula may be called that a text gives in English only. The packs know how heads are translated: who writes
// "two upholds" for 两个维护 may write "three upholds" for 三个维护. Only a numeral and a head that some pack holds make a guess,
// and it is never more than that.
import type { Entry } from '../../glossary/entry';
import type { Glossary } from '../../glossary/glossary';
import { readNumeral } from '../../text/numerals';
import { keyOf } from '../candidates/occurrences';

/** The Chinese original that an English formula may have; null where the packs give no reason for any. */
export type GuessOriginal = (formula: string) => string | null;

type Parts = { readonly count: number; readonly rest: string };

/** "the four firm grasps" → 4, "firm grasp". */
const englishParts = (formula: string): Parts | null => {
  const match = /^(?:the\s+)?([\p{L}\d]+)[\s-]+(.+)$/iu.exec(formula.replace(/["“”'‘’]/gu, '').trim());
  const count = match?.[1] === undefined ? null : readNumeral(match[1]);
  return match?.[2] === undefined || count === null ? null : { count, rest: keyOf(match[2]) };
};

/** 四个意识 → 4, 个意识: the classifier belongs to the head, which says which one it takes. */
const hanParts = (formula: string): Parts | null => {
  const match = /^([一二三四五六七八九十两百]{1,3})(\p{Script=Han}{1,8})$/u.exec(formula);
  const count = match?.[1] === undefined ? null : readNumeral(match[1]);
  return match?.[2] === undefined || count === null ? null : { count, rest: match[2] };
};

const DIGITS = '零一二三四五六七八九十';

/** 2 → 两 before a classifier; 12 → 十二. Null above nineteen: such formulae are too rare to guess at. */
const hanNumeral = (count: number, rest: string): string | null => {
  if (count === 2) return /^[个大项条种篇道]/u.test(rest) ? '两' : '二';
  if (count >= 1 && count <= 10) return DIGITS[count] ?? null;
  return count < 20 ? `十${DIGITS[count - 10]}` : null;
};

/** The heads of an entry's English forms, with that of its Chinese name, where both count the same. */
const pairsOf = (entry: Entry): readonly (readonly [string, string])[] => {
  const name = entry.forms.find(({ lang, kind }) => lang === 'zh-Hans' && kind === 'preferred');
  const han = name === undefined ? null : hanParts(name.text);
  if (han === null) return [];
  return entry.forms.flatMap((form) => {
    const english = form.lang === 'en' ? englishParts(form.text) : null;
    return english === null || english.count !== han.count ? [] : [[english.rest, han.rest] as const];
  });
};

/** Head in English to head in Chinese; what two entries translate differently is no ground for a guess. */
const headsOf = (glossary: Glossary): ReadonlyMap<string, string> => {
  const heads = new Map<string, string>();
  const contested = new Set<string>();
  for (const [english, han] of glossary.formulae().flatMap(pairsOf)) {
    if ((heads.get(english) ?? han) !== han) contested.add(english);
    heads.set(english, han);
  }
  for (const english of contested) heads.delete(english);
  return heads;
};

/** Makes guesses from the formulae of a glossary, which it looks through when it is first asked. */
export const createGuess = (glossary: Glossary): GuessOriginal => {
  let heads: ReadonlyMap<string, string> | null = null;
  return (formula) => {
    const parts = englishParts(formula);
    if (parts === null || /\p{Script=Han}/u.test(formula)) return null;
    heads ??= headsOf(glossary);
    const head = heads.get(parts.rest);
    const numeral = head === undefined ? null : hanNumeral(parts.count, head);
    return head === undefined || numeral === null ? null : numeral + head;
  };
};
