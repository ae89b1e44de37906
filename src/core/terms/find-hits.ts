// Finds the terms of the packs in a text: by word in spaced scripts, by character in Chinese, which is never segmented
// first. Every match is found; the leftmost-longest ones are the Hits, shorter ones inside them
// are kept as nested. Linear in the text for terms of bounded length.

import type { EntryId } from '../glossary/entry';
import { linesWithHan } from '../text/characters';
import { isNumeral } from '../text/digits';
import { type Folded, fold, textOf } from '../text/fold';
import type { Place } from '../text/place';
import { splitWords } from '../text/words';
import { type Matches, matchCharacters, matchWords } from './matching/match-forms';
import { squeeze } from './matching/squeeze';
import { endsAt, type TermIndex } from './matching/term-index';

/** An entry that the words of a hit may mean. `everyday`: these words are everyday language too, and need support. */
export type Sense = { readonly id: EntryId; readonly everyday: boolean };

/** An occurrence of a glossary's words, before it is known which of its senses this page means. */
export type SenseHit = Place & { readonly senses: readonly Sense[]; readonly nested: boolean };

type Match = Place & { readonly senses: readonly Sense[] };

/** Each entry once; words that are unmistakable in one of its forms are so altogether. */
const merged = (senses: readonly Sense[]): readonly Sense[] => {
  if (senses.length < 2) return senses;
  const found = new Map<EntryId, boolean>();
  for (const { id, everyday } of senses) found.set(id, everyday && found.get(id) !== false);
  return [...found].map(([id, everyday]) => ({ id, everyday }));
};

/** What ends in one place of a trie: senses for any writing, and those that must be written as their form is. */
type Ending = {
  readonly senses: readonly Sense[];
  readonly exact: readonly { readonly sense: Sense; readonly text: string }[];
};

const endingOf = (index: TermIndex, value: number): Ending => {
  const senses: Sense[] = [];
  const exact: { sense: Sense; text: string }[] = [];
  for (const pattern of endsAt(value, index.lists)) {
    const row = index.patterns[pattern];
    if (row === undefined) continue;
    const sense = { id: index.idOf(row >>> 1), everyday: row % 2 === 1 };
    const text = index.exact[pattern] ?? 0;
    if (text === 0) senses.push(sense);
    else exact.push({ sense, text: index.exactTexts.at(text - 1) });
  }
  return { senses: merged(senses), exact };
};

/** An acronym may carry a plural or possessive s that its entry does not list. */
const sameCase = (exact: string, written: string): boolean =>
  written === exact || written === `${exact}s` || written === `${exact} s`;

/** The senses that accept how the page writes the term. The same array for each place where any writing will do. */
const accepted = ({ senses, exact }: Ending, text: string, { start, end }: Place): readonly Sense[] => {
  if (exact.length === 0) return senses;
  const written = squeeze(text.slice(start, end));
  const fitting = exact.filter((one) => sameCase(one.text, written)).map(({ sense }) => sense);
  return fitting.length === 0 ? senses : merged([...senses, ...fitting]);
};

/** The end of what is written, without the possessive that follows it. */
const bareEnd = (text: string, end: number): number => {
  const mark = text.charCodeAt(end - 2);
  const isPossessive = (mark === 0x27 || mark === 0x2019) && (text.charCodeAt(end - 1) | 0x20) === 0x73;
  return isPossessive ? end - 2 : end;
};

/** Words that begin a numeral of two ("twenty-two"), and figures before a point ("1.2"). */
const GOES_BEFORE =
  /(?:[0-9][.,]|(?:^|[^a-z])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])$/;
const BEGINS_WITH_NUMERAL = /^(?:[0-9]|one|two|three|four|five|six|seven|eight|nine)/;

/** What stands before a numeral that goes on: a point, a comma, a space, a hyphen. */
const MAY_GO_ON: ReadonlySet<number> = new Set([...'., -'].map((mark) => mark.charCodeAt(0)));

/** A numeral that goes on before the term is another one: "two lanterns" is not in "twenty-two lanterns". */
const cutsNumeral = ({ units }: Folded, start: number, end: number): boolean =>
  start > 0 &&
  MAY_GO_ON.has(units[start - 1] ?? 0) &&
  BEGINS_WITH_NUMERAL.test(textOf(units, start, Math.min(end, start + 5))) &&
  GOES_BEFORE.test(textOf(units, Math.max(0, start - 9), start));

const LATIN = /[\p{Script=Latin}0-9]/u;

const isHanNumeral = (unit: number): boolean => isNumeral(String.fromCharCode(unit));
const isLatin = (unit: number): boolean => unit < 0x2000 && LATIN.test(String.fromCharCode(unit));

/** A Latin letter or figure at the edge of a term must not go on outside it ("G20峰会" in "AG20峰会", "2个" in "12个"). */
const cutsWord = ({ units, length }: Folded, start: number, end: number): boolean => {
  const before = start === 0 ? 0x20 : (units[start - 1] ?? 0x20);
  const after = end === length ? 0x20 : (units[end] ?? 0x20);
  const [first, last] = [units[start] ?? 0, units[end - 1] ?? 0];
  return (
    (isHanNumeral(before) && isHanNumeral(first)) ||
    (isLatin(before) && isLatin(first)) ||
    (isLatin(after) && isLatin(last))
  );
};

type Reader = {
  readonly text: string;
  readonly folded: Folded;
  /** Whether a match is part of something longer. */
  readonly cuts: (folded: Folded, start: number, end: number) => boolean;
  readonly ending: (value: number) => Ending;
};

/** Matches with their senses, in places of the text; sorted by start, then by end descending. */
const readMatches = ({ starts, ends, values }: Matches, reader: Reader): readonly Match[] => {
  const { text, folded, cuts, ending } = reader;
  const found: Match[] = [];
  for (let from = 0; from < starts.length; ) {
    const begin = starts[from] ?? 0;
    let next = from;
    while (starts[next] === begin) next++;
    // Those of one start come shortest first.
    for (let at = next - 1; at >= from; at--) {
      const stop = ends[at] ?? 0;
      const start = folded.start(begin);
      const end = bareEnd(text, folded.end(stop - 1));
      const senses = accepted(ending(values[at] ?? 0), text, { start, end });
      if (senses.length > 0 && !cuts(folded, begin, stop)) add(found, { start, end, senses });
    }
    from = next;
  }
  return found;
};

/** Adds a match; a plural and a possessive of it may end in the same place. */
const add = (found: Match[], match: Match): void => {
  const last = found.at(-1);
  if (last === undefined || last.start !== match.start || last.end !== match.end) found.push(match);
  else found[found.length - 1] = { ...last, senses: merged([...last.senses, ...match.senses]) };
};

const precedes = (a: Match, b: Match): boolean => a.start < b.start || (a.start === b.start && a.end > b.end);

/** Two sorted lists as one; where both have a match in one place, one Match with the senses of both. */
const joined = (left: readonly Match[], right: readonly Match[]): readonly Match[] => {
  if (left.length === 0 || right.length === 0) return left.length === 0 ? right : left;
  const all: Match[] = [];
  let [a, b] = [0, 0];
  while (a < left.length || b < right.length) {
    const [one, other] = [left[a], right[b]];
    if (one === undefined || (other !== undefined && precedes(other, one))) {
      if (other !== undefined) all.push(other);
      b++;
    } else if (other === undefined || precedes(one, other)) {
      all.push(one);
      a++;
    } else {
      all.push({ ...one, senses: merged([...one.senses, ...other.senses]) });
      a++;
      b++;
    }
  }
  return all;
};

/** Leftmost-longest matches; those wholly inside one are nested; those that cross its end are dropped. */
const toHits = (matches: readonly Match[]): readonly SenseHit[] => {
  const hits: SenseHit[] = [];
  let outerEnd = 0;
  for (const { start, end, senses } of matches) {
    const nested = start < outerEnd;
    if (nested && end > outerEnd) continue;
    if (!nested) outerEnd = end;
    hits.push({ start, end, senses, nested });
  }
  return hits;
};

/** Finds every term of some packs in a text; hits are sorted by start, then by end descending. */
export type HitFinder = (text: string) => readonly SenseHit[];

/** What ends where, by value, kept: a page says the same things over and over. */
const rememberEndings = (index: TermIndex): ((value: number) => Ending) => {
  const endings = new Map<number, Ending>();
  return (value) => {
    const known = endings.get(value);
    if (known !== undefined) return known;
    const ending = endingOf(index, value);
    endings.set(value, ending);
    return ending;
  };
};

/**
 * Makes a finder from the indexes of the packs in use; it builds nothing. Senses are not chosen here: a hit carries
 * every entry that its words may mean (see `chooseSenses`).
 */
export const createHitFinder = (...indexes: readonly TermIndex[]): HitFinder => {
  const readers = indexes.map((index) => ({ index, ending: rememberEndings(index) }));
  return (text) => {
    const folded = fold(text);
    const words = splitWords(folded);
    const lines = linesWithHan(folded.units, folded.length);
    const matches = readers.flatMap(({ index, ending }) => {
      const found = matchWords(index, folded, words);
      const lists = [readMatches(found, { text, folded, ending, cuts: cutsNumeral })];
      if (lines.length > 0) {
        const inHan = matchCharacters(index, folded, lines);
        lists.push(readMatches(inHan, { text, folded, ending, cuts: cutsWord }));
      }
      return lists;
    });
    return toHits(matches.reduce(joined, []));
  };
};
