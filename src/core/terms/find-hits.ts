// Finds the terms of the glossary in a text: by word in spaced scripts, by character in Chinese, which is never segmented
// first. Every match is found; the leftmost-longest ones are the Hits, shorter ones inside them
// are kept as nested. Linear in the text for terms of bounded length.

import type { EntryId } from '../glossary/entry';
import { foldHanDigit, isNumeral } from '../text/digits';
import { type Folded, fold } from '../text/fold';
import type { Place } from '../text/place';
import { hasHan, splitWords } from '../text/words';
import { type Paths, type Pattern, squeeze, type TermIndex } from './matching/compile-index';

/** An entry that the words of a hit may mean. `everyday`: these words are everyday language too, and need support. */
export type Sense = { readonly id: EntryId; readonly everyday: boolean };

/** An occurrence of a glossary's words, before it is known which of its senses this page means. */
export type SenseHit = Place & { readonly senses: readonly Sense[]; readonly nested: boolean };

type Match = Place & { readonly senses: readonly Sense[] };
type Lookup = ReadonlyMap<string, readonly Pattern[]>;

/** What may stand between two words of one term: spaces, hyphens, quotation marks that the writer put in. */
const BETWEEN_WORDS = /^[ \-'"]*$/;
/** What may stand between two characters of one Chinese term. */
const BETWEEN_CHARACTERS = /[ "']/;
const LATIN = /[\p{Script=Latin}0-9]/u;

/** The senses of those patterns that accept how the page writes the term. */
const accepted = (patterns: readonly Pattern[], written: string): readonly Sense[] =>
  merged(patterns.filter(({ exact }) => exact === null || sameCase(exact, squeeze(written))));

/** Each entry once; words that are unmistakable in one of its forms are so altogether. */
const merged = (senses: readonly Sense[]): readonly Sense[] => {
  const found = new Map<EntryId, boolean>();
  for (const { id, everyday } of senses) found.set(id, everyday && found.get(id) !== false);
  return [...found].map(([id, everyday]) => ({ id, everyday }));
};

/** What is written, without the possessive that follows it. */
const bare = (written: string): string => written.replace(/['’]s$/i, '');

/** An acronym may carry a plural or possessive s that its entry does not list. */
const sameCase = (exact: string, written: string): boolean =>
  written === exact || written === `${exact}s` || written === `${exact} s`;

const matchWords = (text: string, folded: Folded, forms: Lookup): readonly Match[] => {
  const words = splitWords(folded.text);
  const matches: Match[] = [];
  words.forEach((first, from) => {
    let path = first.key;
    for (let to = from; ; to++) {
      const patterns = forms.get(path);
      const last = words[to];
      if (patterns === undefined || last === undefined) break;
      if (patterns.length > 0) {
        const start = folded.start(first.start);
        const end = folded.end(last.end - 1);
        const senses = accepted(patterns, text.slice(start, end));
        if (senses.length > 0)
          matches.push({ start, end: start + bare(text.slice(start, end)).length, senses });
      }
      const following = words[to + 1];
      if (following === undefined || !BETWEEN_WORDS.test(folded.text.slice(last.end, following.start))) break;
      path = `${path} ${following.key}`;
    }
  });
  return matches;
};

/** A Latin letter or figure at the edge of a term must not go on outside it ("G20峰会" in "AG20峰会", "2个" in "12个"). */
const cutsWord = (text: string, start: number, end: number): boolean => {
  const first = text[start] ?? '';
  const before = text[start - 1] ?? '';
  const last = text[end - 1] ?? '';
  const after = text[end] ?? '';
  if (isNumeral(first) && isNumeral(before)) return true;
  return (LATIN.test(first) && LATIN.test(before)) || (LATIN.test(last) && LATIN.test(after));
};

const matchCharacters = (folded: Folded, forms: Lookup): readonly Match[] => {
  const text = folded.text;
  const matches: Match[] = [];
  if (!hasHan(text)) return matches;
  for (let from = 0; from < text.length; from++) {
    let path = foldHanDigit(text[from] ?? '');
    for (let to = from + 1; ; to++) {
      const patterns = forms.get(path);
      if (patterns === undefined) break;
      if (patterns.length > 0 && !cutsWord(text, from, to)) {
        matches.push({ start: folded.start(from), end: folded.end(to - 1), senses: merged(patterns) });
      }
      while (to < text.length && BETWEEN_CHARACTERS.test(text[to] ?? '')) to++;
      path += foldHanDigit(text[to] ?? '\n');
    }
  }
  return matches;
};

const byPlace = (a: Place, b: Place): number => a.start - b.start || b.end - a.end;

/** One Match a place: the word trie and the character trie, or two spellings, may meet on it. */
const joined = (matches: readonly Match[]): readonly Match[] => {
  const found: Match[] = [];
  for (const match of [...matches].sort(byPlace)) {
    const last = found.at(-1);
    if (last !== undefined && last.start === match.start && last.end === match.end) {
      found[found.length - 1] = { ...last, senses: merged([...last.senses, ...match.senses]) };
    } else found.push(match);
  }
  return found;
};

/** Leftmost-longest matches; those wholly inside one are nested; those that cross its end are dropped. */
const toHits = (matches: readonly Match[]): readonly SenseHit[] => {
  const hits: SenseHit[] = [];
  let outerEnd = 0;
  for (const { start, end, senses } of joined(matches)) {
    const nested = start < outerEnd;
    if (nested && end > outerEnd) continue;
    if (!nested) outerEnd = end;
    hits.push({ start, end, senses, nested });
  }
  return hits;
};

/** Finds every term of a glossary in a text; hits are sorted by start, then by end descending. */
export type HitFinder = (text: string) => readonly SenseHit[];

/** All paths, and every beginning of one, so that a walk over the text knows when to stop: there no form ends. */
const lookupOf = (
  paths: Paths,
  patterns: readonly Pattern[],
  beginnings: (path: string) => readonly string[],
): Lookup => {
  const lookup = new Map<string, readonly Pattern[]>();
  for (const [path] of paths) for (const beginning of beginnings(path)) lookup.set(beginning, []);
  for (const [path, numbers] of paths)
    lookup.set(
      path,
      numbers.flatMap((number) => patterns[number] ?? []),
    );
  return lookup;
};

const wordBeginnings = (path: string): readonly string[] => {
  const beginnings: string[] = [];
  for (let at = path.indexOf(' '); at !== -1; at = path.indexOf(' ', at + 1))
    beginnings.push(path.slice(0, at));
  return beginnings;
};

const characterBeginnings = (path: string): readonly string[] =>
  Array.from({ length: path.length - 1 }, (_, index) => path.slice(0, index + 1));

/**
 * Makes a finder from an index. Cheap enough for a worker that has just woken. Senses are not chosen here: a hit
 * carries every entry that its words may mean (see `chooseSenses`).
 */
export const createHitFinder = ({ patterns, words, characters }: TermIndex): HitFinder => {
  const byWord = lookupOf(words, patterns, wordBeginnings);
  const byCharacter = lookupOf(characters, patterns, characterBeginnings);
  return (text) => {
    const folded = fold(text);
    return toHits([...matchWords(text, folded, byWord), ...matchCharacters(folded, byCharacter)]);
  };
};
