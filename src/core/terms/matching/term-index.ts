// What matches the terms of a pack: a trie of words for spaced scripts, one of characters for Chinese, and what ends in them. All of
// it is typed arrays, written to a record when a pack is compiled and used from there.
import type { EntryId } from '../../glossary/entry';
import type { Section, StoredSection } from '../../glossary/record';
import { readTexts, type TextTable, writeTexts } from '../../glossary/text-table';
import type { Trie } from './build-trie';
import type { Vocabulary } from './vocabulary';

/** The arrays of an index. */
export type IndexArrays = {
  readonly vocabulary: Vocabulary;
  readonly words: Trie;
  /** Code units that occur in Chinese forms, under all of their names, and their symbols. */
  readonly alphabet: { readonly units: Uint32Array; readonly symbols: Uint32Array };
  readonly characters: Trie;
  /** Where several patterns end in one place: how many, then their numbers. See `endsAt`. */
  readonly lists: Uint32Array;
  /** By pattern: twice the number of its entry, and one more where its words are everyday language too. */
  readonly patterns: Uint32Array;
  /** By pattern: one more than the number of the text that it must be written as; 0 where any case will do. */
  readonly exact: Uint32Array;
};

/** All forms of a pack, ready to be matched. */
export type TermIndex = IndexArrays & {
  readonly exactTexts: TextTable;
  /** The id of a numbered entry. */
  readonly idOf: (entry: number) => EntryId;
  /** The symbols of all code units; 0 for those in no form. */
  readonly symbolOfUnit: Uint32Array;
};

const symbolsByUnit = ({ units, symbols }: IndexArrays['alphabet']): Uint32Array => {
  const byUnit = new Uint32Array(0x10000);
  for (let at = 0; at < units.length; at++) byUnit[(units[at] ?? 0) & 0xffff] = symbols[at] ?? 0;
  return byUnit;
};

/** Makes an index from its arrays. */
export const createIndex = (
  arrays: IndexArrays,
  exactTexts: TextTable,
  idOf: (entry: number) => EntryId,
): TermIndex => ({ ...arrays, exactTexts, idOf, symbolOfUnit: symbolsByUnit(arrays.alphabet) });

/** Their order is part of the format of a record. */
const numbersOf = (arrays: IndexArrays): readonly Uint32Array[] => {
  const { vocabulary, words, alphabet, characters, lists, patterns, exact } = arrays;
  const { offsets, letters, symbols, slots } = vocabulary;
  const tries = [words, characters].flatMap(({ base, check, value }) => [base, check, value]);
  return [
    offsets,
    letters,
    symbols,
    slots,
    ...tries,
    alphabet.units,
    alphabet.symbols,
    lists,
    patterns,
    exact,
  ];
};

/** The sections of an index in a record. */
export const writeIndex = (arrays: IndexArrays, exactTexts: readonly string[]): readonly Section[] => [
  ...writeTexts(exactTexts),
  ...numbersOf(arrays),
];

/** The index of the sections that `writeIndex` made; null where there are others. Copies small arrays, parses nothing. */
export const readIndex = (
  sections: readonly StoredSection[],
  idOf: (entry: number) => EntryId,
): TermIndex | null => {
  const [texts, textBytes, ...stored] = sections;
  if (!texts || !textBytes || stored.length !== 15) return null;
  const numbers = stored.map((section) => section.numbers());
  const at = (index: number): Uint32Array => numbers[index] ?? new Uint32Array();
  const arrays: IndexArrays = {
    vocabulary: { offsets: at(0), letters: at(1), symbols: at(2), slots: at(3) },
    words: { base: at(4), check: at(5), value: at(6) },
    characters: { base: at(7), check: at(8), value: at(9) },
    alphabet: { units: at(10), symbols: at(11) },
    lists: at(12),
    patterns: at(13),
    exact: at(14),
  };
  return createIndex(arrays, readTexts(texts, textBytes), idOf);
};

/** The value of a trie for one pattern that ends there; for several, where in the lists they stand. Never 0. */
export const endValue = {
  one: (pattern: number): number => 2 * pattern + 1,
  list: (at: number): number => 2 * at + 2,
};

/** The numbers of the patterns that end where a trie has this value. */
export const endsAt = (value: number, lists: Uint32Array): readonly number[] => {
  if (value % 2 === 1) return [(value - 1) / 2];
  const at = value / 2 - 1;
  return [...lists.subarray(at + 1, at + 1 + (lists[at] ?? 0))];
};
