// The words of a pack's forms, found by hash on the page. A word has one symbol under all of its names (see `namesOf`).
import { hashOf, isLetterOfWord, type Words } from '../../text/words';

/** The words as arrays: what a record holds of them. */
export type Vocabulary = {
  /** By name: where its letters begin; one more than there are names. */
  readonly offsets: Uint32Array;
  readonly letters: Uint32Array;
  /** By name: the symbol of its word. */
  readonly symbols: Uint32Array;
  /** Names by hash, counted from 1; 0 is free. A power of two, at most half full. */
  readonly slots: Uint32Array;
};

export type VocabularyBuilder = {
  /** The symbol of a word, made with all its names where there is none yet. Symbols count from 1. */
  readonly symbolOf: (word: string) => number;
  readonly build: () => Vocabulary;
};

/** Spreads a hash over the slots: FNV leaves its best bits on top. */
const slotFor = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * Starts an empty vocabulary.
 * @param namesOf all that a word is called, itself among them
 */
export const createVocabulary = (namesOf: (word: string) => readonly string[]): VocabularyBuilder => {
  const symbols = new Map<string, number>();
  let last = 0;
  return {
    symbolOf: (word) => {
      const known = symbols.get(word);
      if (known !== undefined) return known;
      const names = namesOf(word);
      const symbol = names.map((name) => symbols.get(name)).find((one) => one !== undefined) ?? ++last;
      for (const name of names) if (!symbols.has(name)) symbols.set(name, symbol);
      return symbol;
    },
    build: () => built(symbols),
  };
};

const built = (named: ReadonlyMap<string, number>): Vocabulary => {
  const names = [...named.keys()];
  const offsets = new Uint32Array(names.length + 1);
  const letters = new Uint32Array(names.reduce((sum, name) => sum + name.length, 0));
  let size = 4;
  while (size < 2 * names.length) size *= 2;
  const slots = new Uint32Array(size);
  for (const [index, name] of names.entries()) {
    const start = offsets[index] ?? 0;
    for (let at = 0; at < name.length; at++) letters[start + at] = name.charCodeAt(at);
    offsets[index + 1] = start + name.length;
    let slot = slotFor(hashOf(name), size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  return { offsets, letters, symbols: Uint32Array.from(named.values()), slots };
};

/** The symbols of a text's words; 0 for words that stand in no form. */
export const findWords = (vocabulary: Vocabulary, units: Uint16Array, words: Words): Uint32Array => {
  const { offsets, letters, symbols, slots } = vocabulary;
  const mask = slots.length - 1;
  const found = new Uint32Array(words.count);
  for (let word = 0; word < words.count; word++) {
    const length = words.lengths[word] ?? 0;
    const start = words.starts[word] ?? 0;
    let slot = slotFor(words.hashes[word] ?? 0, mask);
    // One round at most, whatever the arrays of a record hold.
    for (let tries = 0; tries <= mask; tries++) {
      const name = slots[slot] ?? 0;
      if (name === 0) break;
      const from = offsets[name - 1] ?? 0;
      if ((offsets[name] ?? 0) - from === length && isWritten(letters, from, length, units, start)) {
        found[word] = symbols[name - 1] ?? 0;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return found;
};

const isWritten = (
  letters: Uint32Array,
  from: number,
  length: number,
  units: Uint16Array,
  start: number,
): boolean => {
  let at = start;
  for (let letter = 0; letter < length; letter++, at++) {
    while (!isLetterOfWord(units[at] ?? 0)) at++;
    if (units[at] !== letters[from + letter]) return false;
  }
  return true;
};
