// The persons and bodies that a text has named, and what a short name, an office or a pronoun stands for.
import { findChinesePersons } from '../persons-chinese';
import { findLatinPersons } from '../persons-latin';

type Known = { readonly name: string; readonly office: string; readonly end: number };

export type Speakers = {
  /** The full name that `words` hold before `at`, whole or in part; null where they name nobody known. */
  readonly named: (words: string, at: number) => string | null;
  /** The holder of the office that `words` name without a name: "The Prime Minister". */
  readonly holding: (words: string) => string | null;
  /** The person named last with an office before an offset, and where; what a pronoun may stand for. */
  readonly lastBefore: (at: number) => { readonly name: string; readonly end: number } | null;
};

const isHan = (name: string): boolean => /^\p{Script=Han}/u.test(name);

/** The parts of a name that may stand for it: surnames come first in Chinese, last in most others. */
const partsOf = (name: string): readonly string[] =>
  isHan(name)
    ? name.split('·').filter((part) => part.length > 1)
    : name.split(/\s/).filter((part) => part.length > 1 && !/\.$/.test(part));

const hasWord = (words: string, word: string): boolean => {
  if (isHan(word)) return words.includes(word);
  const at = words.indexOf(word);
  if (at < 0) return false;
  return !/[\p{L}-]/u.test((words[at - 1] ?? ' ') + (words[at + word.length] ?? ' '));
};

const OFFICE_NOISE = /\b(?:the|of|for|and|acting|deputy|his|her|its|a|an)\b|[^\p{L}\s]/giu;

const officeWords = (office: string): readonly string[] =>
  office.toLowerCase().replace(OFFICE_NOISE, ' ').trim().split(/\s+/);

/** The persons of a text, found with their offices. */
export const speakersOf = (text: string): Speakers => {
  const known: Known[] = [...findLatinPersons(text), ...findChinesePersons(text)].map(
    ({ name, office, end }) => ({ name, office, end }),
  );
  const names = [...new Set(known.map(({ name }) => name))];
  return {
    named: (words, at) => {
      const whole = names.find((name) => hasWord(words, name));
      if (whole) return whole;
      const bearers = names.filter((name) => partsOf(name).some((part) => hasWord(words, part)));
      if (bearers.length < 2) return bearers[0] ?? null;
      return known.filter(({ name, end }) => bearers.includes(name) && end <= at).at(-1)?.name ?? null;
    },
    holding: (words) => {
      const asked = officeWords(words);
      const holders = new Set(
        known
          .filter(({ office }) => asked.every((word) => officeWords(office).includes(word)))
          .map(({ name }) => name),
      );
      return asked[0] !== '' && holders.size === 1 ? ([...holders][0] ?? null) : null;
    },
    lastBefore: (at) => known.filter(({ end }) => end <= at).at(-1) ?? null,
  };
};
