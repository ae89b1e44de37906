// The opening of a text: the first sentences of prose, where a report says who, when and where.
import type { Place } from '../text/place';
import { type Unit, unitsOf } from './units';

/** Characters of the text that are looked at; what a report does not say in these it says nowhere near its top. */
const REACH = 6000;

/** The first sentences of prose, at most five, in order. */
export const openingOf = (text: string, lang: string | null): readonly Unit[] =>
  unitsOf(text.slice(0, REACH), lang, [])
    .filter((unit) => unit.isProse)
    .slice(0, 5);

/** The lines at the beginning of a text that are not empty, at most `count`. */
export const firstLines = (text: string, count: number): readonly Place[] => {
  const lines: Place[] = [];
  let start = 0;
  while (start < text.length && lines.length < count) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ start: from, end: from + line.trim().length });
    start = end + 1;
  }
  return lines;
};

/** The lines at the end of a text that are not empty, last first, at most `count`. */
export const lastLines = (text: string, count: number): readonly Place[] => {
  const lines: Place[] = [];
  let end = text.length;
  while (end > 0 && lines.length < count) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') {
      const from = start + line.length - line.trimStart().length;
      lines.push({ start: from, end: from + line.trim().length });
    }
    end = start - 1;
  }
  return lines;
};

/** The lines between two offsets that are not empty, trimmed, in order. */
export const linesOf = (text: string, from: number, to: number): readonly Place[] => {
  const lines: Place[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ start: start + indent, end: start + indent + line.trim().length });
    start += line.length + 1;
  }
  return lines;
};
