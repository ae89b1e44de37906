// The forms of the packs as the matcher looks them up, made at build time: a cold worker only parses it. A path is the keys of a
// form joined: words by a space, characters by nothing.
import type { Entry, Form } from '../../glossary/entry';
import { foldHanDigit } from '../../text/digits';
import { fold } from '../../text/fold';
import { hasHan, splitWords } from '../../text/words';
import { inflect } from './inflections';

/** What a form means: the entry, whether these words are everyday language too, and how they must be written if not in any case. */
export type Pattern = { readonly id: string; readonly everyday: boolean; readonly exact: string | null };

/** Paths with the numbers of the patterns that end there. Plain JSON. */
export type Paths = readonly (readonly [path: string, patterns: readonly number[]])[];

/** All forms of a glossary, ready to be matched. Plain JSON. */
export type TermIndex = {
  readonly patterns: readonly Pattern[];
  readonly words: Paths;
  readonly characters: Paths;
};

/** A form without the differences that do not count where its case does. */
export const squeeze = (text: string): string => text.replace(/[\s\-‐-―'’"“”]+/g, ' ').trim();

const exactly = (entry: Entry, form: Form): string | null =>
  form.kind === 'acronym' || (entry.caseSensitive && form.lang === 'en') ? squeeze(form.text) : null;

/** The key sequences of a form: an acronym takes an s only, other English forms the other number of their head. */
const writingsOf = (entry: Entry, form: Form, keys: readonly string[]): readonly (readonly string[])[] => {
  if (form.kind === 'acronym') return [keys, [...keys.slice(0, -1), `${keys.at(-1)}s`]];
  return form.lang === 'en' ? inflect(keys, entry.kind === 'formula') : [keys];
};

/** The keys of a Chinese form: its characters, without quotation marks and spaces that a writer may put in or leave out. */
const characterKeys = (folded: string): readonly string[] =>
  [...folded.replace(/[ "']/g, '')].map(foldHanDigit);

const addPath = (paths: Map<string, number[]>, path: string, pattern: number): void => {
  if (path === '') throw new Error('a form without a word');
  const ending = paths.get(path) ?? [];
  if (!ending.includes(pattern)) ending.push(pattern);
  paths.set(path, ending);
};

/** Compiles the forms of some entries. Some tens of milliseconds for a thousand entries: meant for build time. */
export const compileIndex = (entries: readonly Entry[]): TermIndex => {
  const patterns: Pattern[] = [];
  const words = new Map<string, number[]>();
  const characters = new Map<string, number[]>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const folded = fold(form.text).text;
      const isChinese = hasHan(folded);
      const everyday = !isChinese && (form.ambiguous ?? entry.ambiguous);
      const number = patterns.push({ id: entry.id, everyday, exact: exactly(entry, form) }) - 1;
      if (isChinese) addPath(characters, characterKeys(folded).join(''), number);
      else {
        const keys = splitWords(folded).map((word) => word.key);
        for (const writing of writingsOf(entry, form, keys)) addPath(words, writing.join(' '), number);
      }
    }
  }
  return { patterns, words: [...words], characters: [...characters] };
};
