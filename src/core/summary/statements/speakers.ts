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

const WORD = /[\p{L}\p{M}’'-]+/gu;

/** Finds which of `names` words hold by a part; those in an unspaced script by any stretch. */
const bearersIn = (names: readonly string[]) => {
  const byPart = new Map<string, readonly string[]>();
  for (const name of names)
    for (const part of isHan(name) ? [] : partsOf(name))
      byPart.set(part, [...(byPart.get(part) ?? []), name]);
  const han = names.filter(isHan).map((name) => ({ name, parts: partsOf(name) }));
  return (words: string): readonly string[] => {
    const spaced = (words.match(WORD) ?? []).flatMap((word) => byPart.get(word.replace(/[’']s?$/, '')) ?? []);
    const unspaced = han
      .filter(({ parts }) => parts.some((part) => words.includes(part)))
      .map(({ name }) => name);
    return [...new Set([...spaced, ...unspaced])];
  };
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
  const bearersOf = bearersIn(names);
  return {
    named: (words, at) => {
      const bearers = bearersOf(words);
      if (bearers.length < 2) return bearers[0] ?? null;
      const whole = bearers.find((name) => words.includes(name));
      if (whole !== undefined) return whole;
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
