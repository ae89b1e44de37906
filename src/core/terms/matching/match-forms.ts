// The raw matching: all places in a folded text where a form of an index stands, by word and by character. Each walk is at most as
// long as the longest form, so both are linear in the text; no array that they read is trusted to be sound.
import type { Folded } from '../../text/fold';
import { JOINED, PASSED_OVER, type Words } from '../../text/words';
import type { TermIndex } from './term-index';
import { findWords } from './vocabulary';

/** Matches as columns, sorted by start, then by end. Places are in the folded text. */
export type Matches = { readonly starts: number[]; readonly ends: number[]; readonly values: number[] };

/** All forms in spaced scripts. Between two words of one form only spaces, hyphens and quotation marks may stand. */
export const matchWords = (index: TermIndex, { units }: Folded, words: Words): Matches => {
  const { base, check, value } = index.words;
  const { starts, ends, flags, count } = words;
  const symbols = findWords(index.vocabulary, units, words);
  const matches: Matches = { starts: [], ends: [], values: [] };
  for (let from = 0; from < count; from++) {
    if (symbols[from] === 0) continue;
    let cell = 0;
    for (let to = from; to < count; to++) {
      const flag = flags[to] ?? 0;
      if (to > from) {
        if ((flag & JOINED) === 0) break;
        if ((flag & PASSED_OVER) !== 0) continue;
      }
      const symbol = symbols[to] ?? 0;
      if (symbol === 0) break;
      const child = (base[cell] ?? 0) + symbol;
      if (child >= check.length || check[child] !== cell + 1) break;
      cell = child;
      const end = value[cell] ?? 0;
      if (end === 0) continue;
      matches.starts.push(starts[from] ?? 0);
      matches.ends.push(ends[to] ?? 0);
      matches.values.push(end);
    }
  }
  return matches;
};

/** Quotation marks and spaces that may stand in a row between two characters of one form. */
const MOST_BETWEEN = 4;

const isBetween = (unit: number): boolean => unit === 0x20 || unit === 0x22 || unit === 0x27;

/**
 * All forms with Han, character by character: the text is never segmented first.
 * @param lines where to look, as `linesWithHan` gives them: no form goes over the end of a line
 */
export const matchCharacters = (
  index: TermIndex,
  { units }: Pick<Folded, 'units'>,
  lines: readonly number[],
): Matches => {
  const { symbolOfUnit } = index;
  const { base, check, value } = index.characters;
  const root = base[0] ?? 0;
  const cells = check.length;
  const matches: Matches = { starts: [], ends: [], values: [] };
  for (let line = 0; line < lines.length; line += 2) {
    const length = lines[line + 1] ?? 0;
    for (let from = lines[line] ?? 0; from < length; from++) {
      const first = symbolOfUnit[units[from] ?? 0] ?? 0;
      let cell = root + first;
      if (first === 0 || cell >= cells || check[cell] !== 1) continue;
      for (let to = from + 1; ; to++) {
        const end = value[cell] ?? 0;
        if (end !== 0) {
          matches.starts.push(from);
          matches.ends.push(to);
          matches.values.push(end);
        }
        if (to >= length) break;
        let unit = units[to] ?? 0;
        for (let skipped = 0; skipped < MOST_BETWEEN && isBetween(unit); skipped++) unit = units[++to] ?? 0;
        const child = (base[cell] ?? 0) + (symbolOfUnit[unit] ?? 0);
        if (to >= length || child >= cells || check[child] !== cell + 1) break;
        cell = child;
      }
    }
  }
  return matches;
};
