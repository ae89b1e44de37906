// Finds the terms of the glossary in a text: a trie over words for spaced scripts, a trie over characters for Chinese,
// which is never segmented first. Every match is found; the leftmost-longest ones are the Hits, shorter ones inside them
// are kept as nested. Linear in the text for terms of bounded length.
import type { Place } from '../article/article';
import type { Entry, EntryId, Form } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import { foldHanDigit, isNumeral } from '../text/digits';
import { type Folded, fold } from '../text/fold';
import { hasHan, splitWords } from '../text/words';
import type { KnownHit } from './hit';
import { inflect } from './matching/inflections';
import { addToTrie, createTrie, type TrieNode } from './matching/trie';

/** How a form must be written on the page to count. */
type Pattern = { readonly id: EntryId; readonly exact: string | null };
type Match = Place & { readonly ids: readonly EntryId[] };

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
      const pattern = { id: entry.id, exact: exactly(entry, form) };
      if (hasHan(folded)) {
        addToTrie(characters, [...folded.replace(/[ "']/g, '')].map(foldHanDigit), pattern);
      } else {
        const keys = splitWords(folded).map((word) => word.key);
        for (const writing of writingsOf(form, keys)) addToTrie(words, writing, pattern);
      }
    }
  }
  return { words, characters };
};

/** The entries of those patterns that accept how the page writes the term. */
const accepted = (patterns: readonly Pattern[], written: string): readonly EntryId[] => {
  const ids = new Set<EntryId>();
  for (const { id, exact } of patterns) if (exact === null || sameCase(exact, squeeze(written))) ids.add(id);
  return [...ids];
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
        const ids = accepted(node.ending, text.slice(place.start, place.end));
        if (ids.length > 0) matches.push({ ...place, ids });
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
          ids: [...new Set(node.ending.map(({ id }) => id))],
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
      found[found.length - 1] = { ...last, ids: [...new Set([...last.ids, ...match.ids])] };
    } else found.push(match);
  }
  return found;
};

/** Leftmost-longest matches; those wholly inside one are nested; those that cross its end are dropped. */
const toHits = (matches: readonly Match[]): readonly KnownHit[] => {
  const hits: KnownHit[] = [];
  let outerEnd = 0;
  for (const { start, end, ids } of joined(matches)) {
    const nested = start < outerEnd;
    if (nested && end > outerEnd) continue;
    if (!nested) outerEnd = end;
    hits.push({ kind: 'known', start, end, entries: [...ids], nested });
  }
  return hits;
};

/** Finds every term of a glossary in a text; hits are sorted by start, then by end descending. */
export type HitFinder = (text: string) => readonly KnownHit[];

/**
 * Compiles a glossary into a finder. Costs a few milliseconds for some thousand forms, so a worker may do it on waking.
 * Senses are not chosen here: a hit carries every entry that its words may mean.
 */
export const createHitFinder = (glossary: Glossary): HitFinder => {
  const { words, characters } = compile(glossary);
  return (text) => {
    const folded = fold(text);
    return toHits([...matchWords(text, folded, words), ...matchCharacters(folded, characters)]);
  };
};
