// Who a text is about: the persons it names with an office, those most mentioned first.
import { findChinesePersons } from './persons-chinese';
import { findLatinPersons, type Person } from './persons-latin';

/** As many as a reader takes in at a glance. */
const MOST = 5;

const isHan = (name: string): boolean => /^\p{Script=Han}/u.test(name);

/** Times a word stands in the text by itself. */
const countWord = (text: string, word: string): number => {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
    if (!/\p{L}/u.test(around)) times++;
  }
  return times;
};

/** Mentions by full name or by the part of it that stands alone more often: surnames come first in Chinese names, last in others. */
const mentions = (text: string, name: string): number => {
  if (isHan(name)) return text.split(name).length - 1;
  const parts = name.split(/\s/).filter((part) => part.length > 2);
  return Math.max(
    countWord(text, name),
    ...[parts[0], parts.at(-1)].map((part) => (part ? countWord(text, part) : 0)),
  );
};

/** The same person under a longer and a shorter name counts once. */
const isSame = (a: string, b: string): boolean =>
  a === b || (!isHan(a) && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)));

/** At most five persons with their offices, most mentioned first, then in the order of the text. */
export const findWho = (text: string): readonly Person[] => {
  const distinct: Person[] = [];
  for (const person of [...findLatinPersons(text), ...findChinesePersons(text)]) {
    if (!distinct.some((known) => isSame(known.name, person.name))) distinct.push(person);
  }
  return distinct
    .map((person) => ({ person, times: mentions(text, person.name) }))
    .sort((a, b) => b.times - a.times || a.person.start - b.person.start)
    .slice(0, MOST)
    .map(({ person }) => person);
};
