// Dates as texts write them, with the ISO form where day, month and year are beyond doubt. Our own patterns rather than
// chrono-node: we want few forms in five languages, none guessed, and the place of each.
import type { Place } from '../text/place';

/** `iso` is null where the text does not settle the day: 03/04/2025, or no year. `year` null: not written. */
export type FoundDate = Place & {
  readonly iso: string | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
};

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'january jan januar janvier enero',
    'february feb februar février fevrier febrero',
    'march mar märz mars marzo',
    'april apr avril abril',
    'may mai mayo',
    'june jun juni juin junio',
    'july jul juli juillet julio',
    'august aug août aout agosto',
    'september sept sep septembre septiembre',
    'october oct oktober okt octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember dez décembre decembre diciembre',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const HAN_DIGITS = '〇一二三四五六七八九';

const hanDay = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) : 0;
  return ten + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
};

const hanNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  if (text.length === 4)
    return Number(
      [...text.replaceAll('零', '〇').replaceAll('○', '〇')].map((c) => HAN_DIGITS.indexOf(c)).join(''),
    );
  return hanDay(text);
};

type Reading = { readonly year: string | undefined; readonly month: number; readonly day: number };

/** "may 21": a verb and a number. */
const NO_DATE: Reading = { year: undefined, month: 0, day: 0 };

const SHAPES: readonly {
  readonly pattern: RegExp;
  readonly read: (m: RegExpMatchArray) => Reading | null;
}[] = [
  {
    // January 21, 2025; Jan. 21
    pattern: new RegExp(
      `\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4})\\b)?(?![-–]\\d|[:.]\\d|\\s?(?:percent|per cent|%))`,
      'giu',
    ),
    read: ([, month = '', day = '', year]) =>
      /^\p{Lu}/u.test(month) ? { year, month: MONTHS[month.toLowerCase()] ?? 0, day: Number(day) } : NO_DATE,
  },
  {
    // 21 January 2025; 21. Januar 2025; 1er mars 2024; 21 de enero de 2025
    pattern: new RegExp(
      `(?<![\\d.,:$£€-])\\b(\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s(?:of\\s|de\\s)?(${MONTH})\\b\\.?(?:,?\\s(?:de\\s)?(\\d{4})\\b)?`,
      'giu',
    ),
    read: ([, day = '', month = '', year]) => ({
      year,
      month: MONTHS[month.toLowerCase()] ?? 0,
      day: Number(day),
    }),
  },
  {
    // 2025年1月21日, 1月21日, 二〇二五年一月二十一日
    pattern:
      /(?:(\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?)?(\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月\s?(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?日/gu,
    read: ([, year, month = '', day = '']) => ({
      year: year && String(hanNumber(year)),
      month: hanNumber(month),
      day: hanNumber(day),
    }),
  },
  {
    // 2025-01-21, 2025/1/21, 2025.01.21
    pattern: /(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu,
    read: ([, year, , month, day]) => ({ year, month: Number(month), day: Number(day) }),
  },
  {
    // 21.01.2025 is day first; 21/1/2025 and 1/21/2025 tell by the number over twelve; 3/4/2025 does not
    pattern: /(?<![\d/.-])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2})(?![\d/])/gu,
    read: ([, first, mark, second, year]) => {
      const [a, b] = [Number(first), Number(second)];
      if (mark === '.' || a > 12 || a === b) return { year, month: b, day: a };
      return b > 12 ? { year, month: a, day: b } : null;
    },
  },
];

const two = (n: number): string => String(n).padStart(2, '0');

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = ({ month, day }: Reading): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** All dates of a text with day and month, in order; a longer one wins over one inside it. */
export const findDates = (text: string): readonly FoundDate[] => {
  const dates: FoundDate[] = [];
  for (const { pattern, read } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].trimEnd().length };
      const reading = read(match);
      if (reading === null) dates.push({ ...place, iso: null, year: null, month: 0, day: 0 });
      else if (isDay(reading)) {
        const { year, month, day } = reading;
        const iso = year ? `${year}-${two(month)}-${two(day)}` : null;
        dates.push({ ...place, iso, year: year ? Number(year) : null, month, day });
      }
    }
  }
  dates.sort((a, b) => a.start - b.start || b.end - a.end);
  return dates.filter((date, i) =>
    dates.slice(Math.max(0, i - 3), i).every((other) => other.end <= date.start),
  );
};
