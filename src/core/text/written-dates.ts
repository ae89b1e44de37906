// Dates as official texts write them in English, Chinese, German, French and Spanish, to the day or, where only that is given,
// to the month. Our own patterns: none guessed, each with its place. 03/04/2025 has two readings, and says so.
import type { Place } from './place';

/** Which of two figures stands first in 03/04/2025; null where nothing tells. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** `iso` is YYYY-MM-DD, or YYYY-MM for a month; `readings` are the two days that figures may mean, day first and month first. */
export type WrittenDate = Place &
  (
    | { readonly precision: 'day' | 'month'; readonly iso: string }
    | { readonly precision: 'ambiguous'; readonly readings: readonly [string, string] }
  );

const MONTH_NAMES = [
  'january jan januar jänner janvier janv enero ene',
  'february feb februar febr février fevrier févr febrero',
  'march mar märz maerz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug août aout agosto ago',
  'september sept sep septembre septiembre setiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre decembre déc diciembre dic',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`((?:1[89]|20)\d{2})`;
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_YEAR = String.raw`(\d{4}|[〇○零０O一二三四五六七八九]{4})`;
const HAN_NUMBER = String.raw`(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`;

type Parts = { readonly year: number; readonly month: number; readonly day: number | null };
type Shape = {
  readonly pattern: RegExp;
  /** All readings; two where the figures have two. */
  readonly read: (match: RegExpMatchArray, order: DateOrder) => readonly Parts[];
};

const monthOf = (name: string): number => MONTHS.get(name.toLowerCase()) ?? 0;
const isMonthName = (name: string): boolean => name.length > 3 || /^\p{Lu}/u.test(name);

const SHAPES: readonly Shape[] = [
  {
    // January 21, 2025; Jan. 21st 2025
    pattern: new RegExp(
      String.raw`(?<![\p{L}])(${MONTH})\.?\s?(\d{1,2})(?:st|nd|rd|th)?,?\s${YEAR}(?!\d)`,
      'giu',
    ),
    read: ([, month = '', day, year]) => parts(year, monthOf(month), day),
  },
  {
    // 21 January 2025; 21st day of January 2025; 21. Januar 2025; 1er mars 2024; 21 de enero de 2025; 21-Jan-2025
    pattern: new RegExp(
      String.raw`(?<![\d.,:])(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?[\s-]?(?:(?:day\s)?of\s|de\s)?(${MONTH})(?![\p{L}])\.?,?[\s-]?(?:de[l]?\s)?${YEAR}(?!\d)`,
      'giu',
    ),
    read: ([, day, month = '', year]) => parts(year, monthOf(month), day),
  },
  {
    // January 2025; März 2024; mars 2024; marzo de 2024
    pattern: new RegExp(
      String.raw`(?<![\p{L}]|\d(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?)(${MONTH})\.?,?\s(?:de\s)?${YEAR}(?![\d/-])`,
      'giu',
    ),
    read: ([, month = '', year]) => (isMonthName(month) ? parts(year, monthOf(month)) : []),
  },
  {
    // 2025年1月21日, 二〇二五年一月二十一日, 2025年1月
    pattern: new RegExp(String.raw`${HAN_YEAR}\s?年\s?${HAN_NUMBER}\s?月(?:\s?${HAN_NUMBER}\s?日)?`, 'gu'),
    read: ([, year = '', month = '', day]) =>
      parts(hanNumber(year), hanNumber(month), day === undefined ? undefined : hanNumber(day)),
  },
  {
    // 2025-01-21, 2025/1/21, 2025.01.21
    pattern: /(?<![\d/.-])((?:1[89]|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/]|-\d)/gu,
    read: ([, year, , month, day]) => parts(year, month, day),
  },
  {
    // 21.01.2025 and 21-01-2025 are day first; with strokes it is for the reader of the page to say
    pattern: /(?<![\d/.-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:1[89]|20)\d{2})(?![\d/]|[.-]\d)/gu,
    read: ([, first, mark, second, year], order) =>
      mark === '.' || order === 'day-first' || Number(first) > 12
        ? parts(year, second, first)
        : order === 'month-first' || Number(second) > 12
          ? parts(year, first, second)
          : [...parts(year, second, first), ...parts(year, first, second)],
  },
];

/** All dates of a text that have a year, in order; a longer one wins over one inside it. */
export const findWrittenDates = (text: string, order: DateOrder = null): readonly WrittenDate[] => {
  const dates = SHAPES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): WrittenDate[] => {
      const place = { start: match.index, end: match.index + match[0].length };
      const [iso, other] = [...new Set(read(match, order).filter(exists).map(isoOf))];
      if (iso === undefined) return [];
      if (other !== undefined) return [{ ...place, precision: 'ambiguous', readings: [iso, other] }];
      return [{ ...place, precision: iso.length > 7 ? 'day' : 'month', iso }];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return dates.filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
};

const parts = (year: unknown, month: unknown, day?: unknown): readonly Parts[] => [
  { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) },
];

const two = (n: number): string => String(n).padStart(2, '0');
const isoOf = ({ year, month, day }: Parts): string =>
  `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

const exists = ({ year, month, day }: Parts): boolean =>
  year >= 1800 &&
  year < 2200 &&
  month >= 1 &&
  month <= 12 &&
  (day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()));

/** 二〇二五, 二十一, 十, 三十, or figures. */
const hanNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = [...text.replace(/[○零０O]/gu, '〇')];
  if (digits.length === 4) return Number(digits.map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) : 0;
  return ten + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
};
