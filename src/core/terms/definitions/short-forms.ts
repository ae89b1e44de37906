// Short forms that a text defines itself: "Clean Harbours Facility (CHF)", "CHF (Clean Harbours Facility)", 简称.
// After A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text",
// PSB 8 (2003), 451–462: the letters of the short form are looked for in the words before it, from the last to the first.
// Beyond it: the reverse order, lead-ins ("hereafter"), quotation marks, plurals, and Chinese.
import type { Place } from '../../text/place';
import { findHanShortForms } from './han-short-forms';
import type { ShortForm } from './short-form';

const MAX_SHORT = 10;
/** How far before a bracket the long form may begin, in UTF-16 units. */
const REACH = 160;

/** A text with more brackets is no prose. */
const MAX_BRACKETS = 2000;

const leadIn =
  /^\s*(?:(?:the\s+)?(?:so-called|hereafter|hereinafter|henceforth|abbreviated(?:\s+(?:as|to))?|known\s+as|or|also)\s+)*(?:(?:referred\s+to\s+as|called)\s+)?(?:the\s+)?[“"‘']?/iu;
const bracket = /[(（]([^()（）\n]{2,120})[)）]/gu;
const shortForm = /^[\p{Lu}\p{N}][\p{L}\p{N}&/.-]{1,9}$/u;

/** Two capitals at least, and not a number with a unit: "GDP", "ReFIX", "R&D", "G20"; not "Annex", "2024", "Mr". */
const isShort = (word: string): boolean =>
  word.length <= MAX_SHORT && shortForm.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * Where in `long` the words begin that the short form stands for, or -1: each of its letters and figures is found in order
 * from the right, the first one at the beginning of a word.
 */
function longFormStart(short: string, long: string): number {
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const char = short[index]?.toLowerCase() ?? '';
    if (!isWordCharacter(char)) continue;
    while (at >= 0 && (long[at]?.toLowerCase() !== char || (index === 0 && isWordCharacter(long[at - 1]))))
      at--;
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

const small = /^(?:of|and|the|for|in|on|to|a|an|de|&)$/i;

/**
 * Where the last words of `long` begin whose initials spell the short form, small words left out; -1 where they do not.
 * Tried first, since letters inside words may lead the walk above astray ("Shared Services Limited (SSL)").
 */
function initialsStart(short: string, long: string): number {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = [...long.matchAll(/[\p{L}\p{N}]+/gu)];
  let left = letters.length;
  for (let index = words.length - 1; index >= 0 && left > 0; index--) {
    const word = words[index];
    const initial = word?.[0].slice(0, 1).toLowerCase();
    if (word === undefined) break;
    if (initial === letters[left - 1]) left--;
    else if (!small.test(word[0])) return -1;
    if (left === 0) return small.test(word[0]) ? -1 : word.index;
  }
  return -1;
}

/** Without the plural s that a short form carries: "NGOs". */
const singular = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '');

/** The long form of `short` that ends a stretch, if it is of a believable size and does not hold the short form itself. */
function longFormIn(text: string, { start, end }: Place, short: string): Place | null {
  const stem = singular(short);
  const stretch = text.slice(start, end);
  const byInitials = initialsStart(stem, stretch);
  const found = byInitials < 0 ? longFormStart(stem, stretch) : byInitials;
  if (found < 0 || small.test(/^\p{L}+/u.exec(stretch.slice(found))?.[0] ?? '')) return null;
  const long = text.slice(start + found, end);
  const words = long.trim().split(/[\s-]+/).length;
  const size = stem.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (words < 2 || words > Math.min(size + 5, size * 2)) return null;
  if (long.length <= stem.length || long.split(/\s+/).includes(short) || /[.!?;:，。；]/u.test(long))
    return null;
  return { start: start + found, end: start + found + long.replace(/[\s”»«"’']+$/u, '').length };
}

/** Place of a trimmed match inside a bracket. */
const inside = (match: RegExpMatchArray, from: number, length: number): Place => {
  const start = (match.index ?? 0) + 1 + from;
  return { start, end: start + length };
};

/** "Clean Harbours Facility (hereafter “CHF”)". */
function shortInBracket(text: string, match: RegExpMatchArray): ShortForm | null {
  const inner = match[1] ?? '';
  const lead = leadIn.exec(inner)?.[0].length ?? 0;
  const short = inner.slice(lead).replace(/[”"’']?\s*$/u, '');
  const at = match.index ?? 0;
  // "Dr. Jane Doe (JD): No." is a speaker in an interview.
  if (!isShort(short) || /^\s*[:：]/u.test(text.slice(at + match[0].length, at + match[0].length + 3)))
    return null;
  const window = text.slice(Math.max(0, at - REACH - 4), at);
  const lineStart = at - window.length + window.lastIndexOf('\n') + 1;
  const end = at - (/[\s”"’']*$/u.exec(text.slice(Math.max(lineStart, at - 4), at))?.[0].length ?? 0);
  const long = longFormIn(text, { start: Math.max(lineStart, end - REACH), end }, short);
  return long && { short: inside(match, lead, short.length), long };
}

/** "CHF (Clean Harbours Facility)": the whole bracket must be what the letters stand for. */
function longInBracket(text: string, match: RegExpMatchArray): ShortForm | null {
  const inner = match[1] ?? '';
  const at = match.index ?? 0;
  const short = /(?<![\p{L}\p{N}])([\p{L}\p{N}&/.-]{2,10})[”"’']?\s$/u.exec(
    text.slice(Math.max(0, at - 14), at),
  );
  if (!short?.[1] || !isShort(short[1])) return null;
  const lead = /^\s*(?:the\s+)?/u.exec(inner)?.[0].length ?? 0;
  const place = inside(match, lead, inner.trimEnd().length - lead);
  const long = longFormIn(text, place, short[1]);
  if (long === null || long.start !== place.start) return null;
  const start = at - short[0].length;
  return { short: { start, end: start + short[1].length }, long };
}

/** Every short form that the text defines, in order; where one is defined twice, the first definition counts. */
export function findShortForms(text: string): readonly ShortForm[] {
  const found = [...text.matchAll(bracket)]
    .slice(0, MAX_BRACKETS)
    .flatMap((match) => shortInBracket(text, match) ?? longInBracket(text, match) ?? []);
  const seen = new Set<string>();
  return [...found, ...findHanShortForms(text)]
    .sort((a, b) => a.short.start - b.short.start)
    .filter(({ short }) => {
      const words = singular(text.slice(short.start, short.end));
      return !seen.has(words) && seen.add(words);
    });
}
