// Finds the terms of the glossary in a text: a trie over words for spaced scripts, a trie over characters for Chinese,
// which is never segmented first. Every match is found; the leftmost-longest ones are the Hits, shorter ones inside them
// are kept as nested. Linear in the text for terms of bounded length.
import type { Place } from '../article/article';
import type { Entry, EntryId, Form } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import { foldHanDigit, isNumeral } from '../text/digits';
import { type Folded, fold } from '../text/fold';
import { hasHan, splitWords } from '../text/words';
import { inflect } from './matching/inflections';
import { addToTrie, createTrie, type TrieNode } from './matching/trie';

/** An entry that the words of a hit may mean. `everyday`: these words are everyday language too, and need support. */
export type Sense = { readonly id: EntryId; readonly everyday: boolean };

/** An occurrence of a glossary's words, before it is known which of its senses this page means. */
export type SenseHit = Place & { readonly senses: readonly Sense[]; readonly nested: boolean };

/** What a form means, and how it must be written on the page to count. */
type Pattern = Sense & { readonly exact: string | null };
type Match = Place & { readonly senses: readonly Sense[] };

/** What may stand between two words of one term: spaces, hyphens, quotation marks that the writer put in. */
const BETWEEN_WORDS = /^[ \-'"]*$/;
/** What may stand between two characters of one Chinese term. */
const BETWEEN_CHARACTERS = /[ "']/;
const LATIN = /[\p{Script=Latin}0-9]/u;

const exactly = (entry: Entry, form: Form): string | null =>
  form.kind === 'acronym' || (entry.caseSensitive && form.lang === 'en') ? squeeze(form.text) : null;

/** The key sequences of a form: an acronym takes an s only; names that keep their case are not inflected. */
const writingsOf = (form: Form, keys: readonly string[]): readonly (readonly string[])[] => {
  if (form.kind === 'acronym') return [keys, [...keys.slice(0, -1), `${keys.at(-1)}s`]];
  return form.lang === 'en' ? inflect(keys) : [keys];
};

const squeeze = (text: string): string => text.replace(/[\s\-‐-―'’"“”]+/g, ' ').trim();

const compile = (glossary: Glossary) => {
  const words = createTrie<Pattern>();
  const characters = createTrie<Pattern>();
  for (const entry of glossary.entries) {
    for (const form of entry.forms) {
      const folded = fold(form.text).text;
      const isChinese = hasHan(folded);
      const everyday = !isChinese && (form.ambiguous ?? entry.ambiguous);
      const pattern: Pattern = { id: entry.id, everyday, exact: exactly(entry, form) };
      if (isChinese) {
        addToTrie(characters, [...folded.replace(/[ "']/g, '')].map(foldHanDigit), pattern);
      } else {
        const keys = splitWords(folded).map((word) => word.key);
        for (const writing of writingsOf(form, keys)) addToTrie(words, writing, pattern);
      }
    }
  }
  return { words, characters };
};

/** The senses of those patterns that accept how the page writes the term. */
const accepted = (patterns: readonly Pattern[], written: string): readonly Sense[] =>
  merged(patterns.filter(({ exact }) => exact === null || sameCase(exact, squeeze(written))));

/** Each entry once; words that are unmistakable in one of its forms are so altogether. */
const merged = (senses: readonly Sense[]): readonly Sense[] => {
  const found = new Map<EntryId, boolean>();
  for (const { id, everyday } of senses) found.set(id, everyday && found.get(id) !== false);
  return [...found].map(([id, everyday]) => ({ id, everyday }));
};

/** An acronym may carry a plural or possessive s that its entry does not list. */
const sameCase = (exact: string, written: string): boolean =>
  written === exact || written === `${exact}s` || written === `${exact} s`;

const matchWords = (text: string, folded: Folded, root: TrieNode<Pattern>): readonly Match[] => {
  const words = splitWords(folded.text);
  const matches: Match[] = [];
  words.forEach((first, from) => {
    let node = root.next.get(first.key);
    for (let to = from; node !== undefined; to++) {
      const last = words[to];
      const following = words[to + 1];
      if (last === undefined) break;
      if (node.ending.length > 0) {
        const place = { start: folded.start(first.start), end: folded.end(last.end - 1) };
        const senses = accepted(node.ending, text.slice(place.start, place.end));
        if (senses.length > 0) matches.push({ ...place, senses });
      }
      if (following === undefined || !BETWEEN_WORDS.test(folded.text.slice(last.end, following.start))) break;
      node = node.next.get(following.key);
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

const matchCharacters = (folded: Folded, root: TrieNode<Pattern>): readonly Match[] => {
  const text = folded.text;
  const matches: Match[] = [];
  for (let from = 0; from < text.length; from++) {
    let node = root.next.get(foldHanDigit(text[from] ?? ''));
    for (let to = from + 1; node !== undefined; to++) {
      if (node.ending.length > 0 && !cutsWord(text, from, to)) {
        matches.push({
          start: folded.start(from),
          end: folded.end(to - 1),
          senses: merged(node.ending),
        });
      }
      while (to < text.length && BETWEEN_CHARACTERS.test(text[to] ?? '')) to++;
      node = node.next.get(foldHanDigit(text[to] ?? '\n'));
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

/**
 * Compiles a glossary into a finder. Costs a few milliseconds for some thousand forms, so a worker may do it on waking.
 * Senses are not chosen here: a hit carries every entry that its words may mean (see `chooseSenses`).
 */
export const createHitFinder = (glossary: Glossary): HitFinder => {
  const { words, characters } = compile(glossary);
  return (text) => {
    const folded = fold(text);
    return toHits([...matchWords(text, folded, words), ...matchCharacters(folded, characters)]);
  };
};
