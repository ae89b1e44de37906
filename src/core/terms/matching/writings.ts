// Every way in which a form may be written that is made when a pack is compiled, so that nothing is stemmed or converted on the page.
// Spelling and single numerals are not here: they are other names of one word (see `namesOf`), which costs nothing a form.
import type { Entry, Form } from '../../glossary/entry';
import {
  foldHanDigit,
  hanDigitsOf,
  otherHanNumerals,
  otherNumerals,
  readDigit,
  writeDigit,
} from '../../text/digits';
import { fold } from '../../text/fold';
import { otherSpelling } from '../../text/spelling';
import { writeWords } from '../../text/words';
import { inflect } from './inflections';
import { squeeze } from './squeeze';
import { otherVerbForms } from './verb-forms';

/** Words or characters in a row: the way to one place in a trie. */
export type Writing = readonly string[];

/** Entries whose forms are sentences rather than names: they open with a verb. */
const SENTENCES: ReadonlySet<Entry['kind']> = new Set(['slogan', 'formula', 'campaign', 'concept']);

/** Parts that are written together as often as with a hyphen: "co-operation", "anti-corruption". */
const HYPHENED =
  /^((?:anti|co|counter|inter|mid|multi|non|over|post|pre|re|semi|socio|sub|trans|under|well)-[a-z].*)$/;

const together = (form: string): readonly Writing[] => {
  if (!form.includes('-')) return [];
  const joined = fold(form)
    .text.split(' ')
    .map((part) => (HYPHENED.test(part) ? part.replace('-', '') : part))
    .join(' ');
  return joined === fold(form).text ? [] : [writeWords(joined)];
};

/** "The Four Tasks of the Year" is as often written without its article; "the House" is another thing than a house. */
const withArticleOrNot = (keys: Writing, entry: Entry): readonly Writing[] =>
  keys[0] === 'the' && keys.length > 3 && !entry.caseSensitive ? [keys, keys.slice(1)] : [keys];

const withVerbs = (keys: Writing, entry: Entry): readonly Writing[] =>
  keys.length > 1 && SENTENCES.has(entry.kind)
    ? [keys, ...otherVerbForms(keys[0] ?? '').map((verb) => [verb, ...keys.slice(1)])]
    : [keys];

const withNumerals = (keys: Writing): readonly Writing[] => {
  const other = otherNumerals(keys);
  return other === null ? [keys] : [keys, other];
};

/**
 * How a form in a spaced script is written: an acronym takes an s only; in English the verb that opens a slogan and the head
 * change, numerals of two words are figures too, and the opening article may fall off where three words or more are left.
 */
export const wordWritings = (entry: Entry, form: Form): readonly Writing[] => {
  const keys = writeWords(form.text);
  if (form.kind === 'acronym') return [keys, [...keys.slice(0, -1), `${keys.at(-1)}s`]];
  if (form.lang !== 'en') return [keys];
  const isFormula = entry.kind === 'formula';
  const all: Writing[] = [];
  for (const one of [keys, ...together(form.text)].flatMap((each) => withArticleOrNot(each, entry))) {
    for (const counted of withNumerals(one))
      for (const verbed of withVerbs(counted, entry)) all.push(...inflect(verbed, isFormula));
  }
  return all;
};

/** How a form with Han is written, without the quotation marks and spaces that a writer may put in or leave out. */
export const characterWritings = (form: Form): readonly Writing[] => {
  const plain = fold(form.text).text.replace(/[ "']/g, '');
  const other = otherHanNumerals(plain);
  return (other === null ? [plain] : [plain, other]).map((text) => text.split('').map(foldHanDigit));
};

/** What else one word is called: its numeral, its other spelling. All of them are one symbol of the trie. */
export const namesOf = (word: string): readonly string[] =>
  [word, readDigit(word), writeDigit(word), otherSpelling(word)].filter((name) => name !== null);

/** What else one character of a Chinese form may be written as. All of them are one symbol of the trie. */
export const charactersFor = hanDigitsOf;

/** How a form must be written where not any case will do; null for all others. */
export const exactly = (entry: Entry, form: Form): string | null =>
  form.kind === 'acronym' || (entry.caseSensitive && form.lang === 'en') ? squeeze(form.text) : null;
