// The date of what a text reports: the first in its opening sentences that is not the date of something else.
import type { Place } from '../text/place';
import { type FoundDate, findDates } from './dates';
import { firstLines, lastLines } from './top';
import type { Unit } from './units';

/** Words before a date that make it a limit, a span or the date of another document. */
const OF_ANOTHER =
  /\b(?:since|until|till|before|after|dated|of|as of|by|from|through|effective|due|deadline|born|ending|ended|between|beginning|no later than|(?:effect|force|effective|expires?|due|beginning|starting)\s(?:on|from)|seit|bis|ab|depuis|avant|après)\s(?:the\s|le\s|dem\s)?$|\bthe\s$|(?:自|从|至|截至|截止|截止到)$/i;
const LIMIT_AFTER = /^(?:起|前|之前|以来|以前|至今|\s?[-–—至到]\s?\d)/;

/** Days between a date and the publication within which a missing year must be that of the publication. */
const RECENT = 31;

const dayNumber = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;

/** A date without a year, in the year that puts it within the month up to publication; null when none does. */
const withYearOf = (date: FoundDate, published: string): string | null => {
  const year = Number(published.slice(0, 4));
  const rest = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  const gap = (y: number): number => dayNumber(published) - dayNumber(`${y}-${rest}`);
  return (
    [year, year - 1]
      .map((y) => (gap(y) >= 0 && gap(y) <= RECENT ? `${y}-${rest}` : null))
      .find((iso) => iso !== null) ?? null
  );
};

const isoOf = (date: FoundDate, published: string | null): string | null => {
  if (date.iso !== null || date.month === 0 || published === null || !/^\d{4}-\d{2}-\d{2}/.test(published))
    return date.iso;
  return withYearOf(date, published);
};

/** Whether the line is the date and nothing else. */
const isWhole = (line: string, date: FoundDate): boolean =>
  /^[\s\p{P}]*$/u.test(line.slice(0, date.start) + line.slice(date.end));

/** （2007年6月29日第十届全国人大常委会通过）: a line in brackets that says when the text was adopted. */
const isNote = (line: string): boolean => /^[（(][^（()）]{6,120}[)）]$/.test(line);

/** Whether the date is that of the event, and not a limit or the date of something else. */
const isOwn = (date: FoundDate, sentence: string): boolean =>
  !OF_ANOTHER.test(sentence.slice(0, date.start)) && !LIMIT_AFTER.test(sentence.slice(date.end));

/** More than a year before publication: history, not news. */
const isPast = (date: FoundDate, published: string | null): boolean =>
  date.year !== null && published !== null && Number(published.slice(0, 4)) - date.year > 1;

/** The date of the event with its place, or that of the note under the title or the signature at the end; null when neither is there. */
export const findWhen = (
  text: string,
  { opening, published }: { readonly opening: readonly Unit[]; readonly published: string | null },
): (Place & { readonly iso: string | null }) | null => {
  const found = (date: FoundDate, from: number) => ({
    start: from + date.start,
    end: from + date.end,
    iso: isoOf(date, published),
  });
  for (const sentence of opening.slice(0, 3)) {
    const own = findDates(sentence.text).find(
      (date) => isOwn(date, sentence.text) && !isPast(date, published),
    );
    if (own) return found(own, sentence.start);
  }
  for (const { start, end } of [...firstLines(text, 5), ...lastLines(text, 3)]) {
    const line = text.slice(start, end);
    const date = findDates(line)[0];
    if (date && (isWhole(line, date) || isNote(line))) return found(date, start);
  }
  return null;
};
