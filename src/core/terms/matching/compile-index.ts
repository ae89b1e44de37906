// Compiles the forms of entries into what matches them. At build time for our own packs, at run time for a glossary that a reader
// brings along: 150,000 terms in a second or two.
import type { Entry, Form } from '../../glossary/entry';
import type { TextTable } from '../../glossary/text-table';
import { isHanForm } from '../../text/characters';
import { createTrieBuilder, type Trie } from './build-trie';
import { createIndex, endValue, type IndexArrays, type TermIndex } from './term-index';
import { createVocabulary } from './vocabulary';
import { charactersFor, characterWritings, exactly, namesOf, type Writing, wordWritings } from './writings';

/** What was compiled: the arrays, and the texts that some patterns must be written as. */
export type Compiled = { readonly arrays: IndexArrays; readonly exactTexts: readonly string[] };

/** Texts, each once, under numbers in order of appearance. */
const createNumbers = () => {
  const numbers = new Map<string, number>();
  return {
    of: (text: string): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    texts: (): readonly string[] => [...numbers.keys()],
  };
};

/** One trie with its alphabet, and the patterns that end in each of its nodes, in order of appearance. */
const createPaths = (namesOf: (key: string) => readonly string[]) => {
  const trie = createTrieBuilder();
  const alphabet = createVocabulary(namesOf);
  const ends: (number | number[])[] = [];
  const symbols: number[] = [];
  const add = (writing: Writing, pattern: number): void => {
    if (writing.length === 0) return; // A form without a word: nothing could find it.
    for (const [at, key] of writing.entries()) symbols[at] = alphabet.symbolOf(key);
    const node = trie.reach(symbols, writing.length);
    const before = ends[node] ?? 0;
    if (before === 0) ends[node] = pattern + 1;
    else if (typeof before !== 'number') {
      if (!before.includes(pattern)) before.push(pattern);
    } else if (before !== pattern + 1) ends[node] = [before - 1, pattern];
  };
  const layOut = (lists: number[]): Trie => {
    const values = new Uint32Array(trie.size());
    ends.forEach((end, node) => {
      if (typeof end === 'number') values[node] = end === 0 ? 0 : endValue.one(end - 1);
      else {
        values[node] = endValue.list(lists.length);
        lists.push(end.length, ...end);
      }
    });
    return trie.layOut(values);
  };
  return { add, layOut, vocabulary: alphabet.build };
};

/** Patterns as rows; forms of one entry that mean and ask the same share one. */
const createPatterns = () => {
  const rows: number[] = [];
  const exact: number[] = [];
  let first = 0;
  return {
    /** From here on patterns are another entry's. */
    begin: (): void => {
      first = rows.length;
    },
    number: (row: number, exactNumber: number): number => {
      for (let at = first; at < rows.length; at++)
        if (rows[at] === row && exact[at] === exactNumber) return at;
      exact.push(exactNumber);
      return rows.push(row) - 1;
    },
    arrays: () => ({ patterns: Uint32Array.from(rows), exact: Uint32Array.from(exact) }),
  };
};

/**
 * Compiles the forms of some entries. Linear in their length.
 * @param entries in the order in which they are numbered
 */
export const compileForms = (entries: readonly Entry[]): Compiled => {
  const words = createPaths(namesOf);
  const characters = createPaths(charactersFor);
  const patterns = createPatterns();
  const exactTexts = createNumbers();
  const add = (entry: Entry, number: number, form: Form): void => {
    const isChinese = isHanForm(form.text);
    const everyday = !isChinese && (form.ambiguous ?? entry.ambiguous);
    const exact = isChinese ? null : exactly(entry, form);
    const row = 2 * number + (everyday ? 1 : 0);
    const pattern = patterns.number(row, exact === null ? 0 : exactTexts.of(exact) + 1);
    if (isChinese) for (const writing of characterWritings(form)) characters.add(writing, pattern);
    else for (const writing of wordWritings(entry, form)) words.add(writing, pattern);
  };
  for (const [number, entry] of entries.entries()) {
    patterns.begin();
    for (const form of entry.forms) add(entry, number, form);
  }
  const lists: number[] = [];
  const tries = { words: words.layOut(lists), characters: characters.layOut(lists) };
  const { offsets, letters, symbols } = characters.vocabulary();
  // Characters are single code units: the vocabulary of names is one long text of them.
  const alphabet = { units: letters.slice(0, offsets.length - 1), symbols };
  const arrays = { ...tries, vocabulary: words.vocabulary(), alphabet, lists: Uint32Array.from(lists) };
  return { arrays: { ...arrays, ...patterns.arrays() }, exactTexts: exactTexts.texts() };
};

const tableOf = (texts: readonly string[]): TextTable => ({
  size: texts.length,
  at: (number) => texts[number] ?? '',
});

/** Compiles entries for use where they are, without a record. */
export const compileIndex = (entries: readonly Entry[]): TermIndex => {
  const { arrays, exactTexts } = compileForms(entries);
  return createIndex(arrays, tableOf(exactTexts), (entry) => entries[entry]?.id ?? '');
};
