// Plain names for what the list and the reader view show of a clipping.
import type { Clipping } from '../core/clippings/clipping';
import { dateName } from '../ui/sentences/names';

/** "23 November 2026" for a date with or without a time. */
export const dayName = (iso: string): string => dateName(iso.slice(0, 10));

/** "23 November 2026, 10:05" in the reader's own time zone. */
export const momentName = (iso: string): string => {
  const date = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${dateName(day)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** "1 term", "1,204 terms". */
export const countName = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The date that a row shows: of publication, or else of saving. */
export const rowDate = ({ published, savedAt }: Pick<Clipping, 'published' | 'savedAt'>): string =>
  published === null ? `saved ${dayName(savedAt)}` : dayName(published);

/** "English (United Kingdom)" for "en-GB"; the tag itself where the browser knows no name. */
export const langName = (tag: string | null): string => {
  if (tag === null) return 'Language unknown';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** "12.4 MB", in thousands as file managers count. */
export const bytesName = (bytes: number): string => {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const amount = bytes / 1000 ** power;
  return `${amount.toFixed(power === 0 || amount >= 100 ? 0 : 1)} ${UNITS[power]}`;
};
