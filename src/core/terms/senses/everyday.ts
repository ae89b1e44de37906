// Words that official language shares with everyday language ("rider", "cadres", 试点): where the words around one show
// that it is meant as anybody would, and which ones need no second mark.

import type { Entry } from '../../glossary/entry';
import { readNumeral } from '../../text/numerals';
import type { Place } from '../../text/place';

/** How far the words around a hit are looked at, in UTF-16 units. */
const AROUND = 24;

const numberBefore = /([\p{L}\p{N}-]+(?:[.,]\p{N}+)*)\s+$/u;
const hanNumberBefore =
  /(?:\d|[一二三四五六七八九十百千万萬两兩几幾数數])(?:多|余|餘)?(?:名|个|個|位|家|批|项|項|支|处|處|所)?$/u;

/** "64 cadres", "three tables", 五名干部: a count of ordinary things. */
const isCounted = (before: string, written: string): boolean => {
  if (/\p{Script=Han}/u.test(written)) return hanNumberBefore.test(before);
  const word = numberBefore.exec(before)?.[1] ?? '';
  return /^\d/.test(word) || (word !== '' && (readNumeral(word) ?? 0) > 0);
};

/** "Table 3", "Part IV": a label, not the word. */
const isLabel = (written: string, after: string): boolean =>
  /^\p{Lu}/u.test(written) && /^\s(?:\d|[IVX]+\b|[A-Z]\b)/.test(after);

/** "Reading Borough", "Sir Tom Rider": small where it is a term, but part of a name here. */
const isNamed = ({ before, written, after, entry }: Around): boolean => {
  if (!/^\p{Lu}[\p{Ll}]+$/u.test(written)) return false;
  const small = entry.forms.some(({ text }) => text === written.toLowerCase());
  return small && (/\p{Lu}\p{Ll}+\s$/u.test(before) || /^\s\p{Lu}\p{Ll}/u.test(after));
};

/** 群众性: a suffix makes another word of it. */
const makesAnotherWord = (written: string, after: string): boolean =>
  /\p{Script=Han}$/u.test(written) && /^[性化们們式型者]/u.test(after);

type Around = {
  readonly before: string;
  readonly written: string;
  readonly after: string;
  readonly entry: Entry;
};

/** Whether the words around an everyday word show that it is no term at this place. */
export const isOrdinary = (text: string, { start, end }: Place, entry: Entry): boolean => {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const written = text.slice(start, end);
  const after = text.slice(end, end + AROUND);
  return (
    makesAnotherWord(written, after) ||
    isCounted(before, written) ||
    isLabel(written, after) ||
    isNamed({ before, written, after, entry })
  );
};

/** Bodies, posts and notions; what carries a name of its own (a formula, a campaign, a law) is never commonplace. */
const COMMON_KINDS: ReadonlySet<Entry['kind']> = new Set([
  'institution',
  'office',
  'concept',
  'procedure',
  'meeting',
]);

const common = /^\p{Ll}+$|^(?![一二三四五六七八九十两兩双雙])\p{Script=Han}{2,3}$/u;

/** "General Secretary", "the State Council": capitals in every long word make a name of it. */
const isName = (written: string): boolean => {
  const long = written.split(/[\s-]+/).filter((word) => word.length > 3);
  return /\s/.test(written) && long.every((word) => /^\p{Lu}/u.test(word));
};

/** "two committees", 三农: what counts is a formula, whatever kind of thing it counts. */
const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|[一二三四五六七八九十两兩双雙]/iu;

/** The entry goes by one small English word, or by two Chinese characters. */
const hasCommonName = ({ forms }: Entry): boolean =>
  forms.some(({ text, kind }) => kind === 'preferred' && /^(?:\p{Ll}+|\p{Script=Han}{2})$/u.test(text));

/**
 * Whether a term is a common noun of its administration, of the sort that stands in every other sentence of such pages: its
 * pack says that it is everyday language, it is one small English word, or two or three Chinese characters without a
 * numeral, or it is another writing of such a word.
 */
export const isCommonplace = (written: string, entry: Entry, everyday: boolean): boolean =>
  COMMON_KINDS.has(entry.kind) &&
  !counts.test(written) &&
  (common.test(written) || hasCommonName(entry) || (everyday && !isName(written)));
