// Small changes of wording, as corrections make them: another number, a negation, the opposite word, a word more or less.
// Each gives the changed text, or null where it does not apply.
import type { Random } from './random';

export type Rewrite = (text: string, random: Random) => string | null;

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['raise', 'cut'],
  ['increase', 'reduce'],
  ['increased', 'reduced'],
  ['more', 'fewer'],
  ['before', 'after'],
  ['must', 'may'],
  ['shall', 'may'],
  ['approved', 'rejected'],
  ['first', 'second'],
  ['new', 'former'],
  ['high', 'low'],
  ['all', 'some'],
  ['strengthen', 'weaken'],
  ['above', 'below'],
  ['提高', '降低'],
  ['增加', '减少'],
  ['加强', '放松'],
  ['同意', '反对'],
  ['必须', '可以'],
  ['全面', '局部'],
  ['扩大', '缩小'],
  ['上升', '下降'],
  ['以上', '以下'],
  ['全部', '部分'],
];

const isWord = (character: string): boolean =>
  /^[\p{L}\p{N}]$/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Where a word stands by itself; of Chinese anywhere. */
const placesOf = (text: string, word: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (/\p{Script=Han}/u.test(word) || (!isWord(before) && !isWord(after))) found.push(at);
  }
  return found;
};

const replaceAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

export const otherNumber: Rewrite = (text, random) => {
  const numbers = [...text.matchAll(/\d+|[一二三四五六七八九](?=[个項项年月日次条名])/gu)];
  if (numbers.length === 0) return null;
  const { 0: old, index } = random.pick(numbers);
  const digits = /\d/.test(old) ? '0123456789' : '一二三四五六七八九';
  const last = old.slice(-1);
  const other = random.pick([...digits].filter((digit) => digit !== last));
  return replaceAt(text, index, old.length, old.slice(0, -1) + other);
};

export const negated: Rewrite = (text, random) => {
  const auxiliaries = [
    ...text.matchAll(/\b(?:is|are|was|were|will|has|have|had|can|should|must|may)\b(?! not)/g),
  ];
  const verbs = [...text.matchAll(/(?=要求|同意|支持|允许|需要|能够|可以|实施|采取)/gu)];
  const spots = [
    ...auxiliaries.map(({ 0: word, index }) => ({ at: index + word.length, by: ' not' })),
    ...verbs.map(({ index }) => ({ at: index, by: '不' })),
  ];
  if (spots.length === 0) return null;
  const { at, by } = random.pick(spots);
  return replaceAt(text, at, 0, by);
};

export const opposite: Rewrite = (text, random) => {
  const spots = OPPOSITES.flatMap(([one, other]) => [
    ...placesOf(text, one).map((at) => ({ at, old: one, by: other })),
    ...placesOf(text, other).map((at) => ({ at, old: other, by: one })),
  ]);
  if (spots.length === 0) return null;
  const { at, old, by } = random.pick(spots);
  return replaceAt(text, at, old.length, by);
};

const WORD = /\p{Script=Han}{2}|(?<= )[\p{L}\p{N}’'-]+ /gu;

export const oneWordLess: Rewrite = (text, random) => {
  const words = [...text.matchAll(WORD)];
  if (words.length < 3) return null;
  const { 0: word, index } = random.pick(words);
  return replaceAt(text, index, word.length, '');
};

export const oneWordMore: Rewrite = (text, random) => {
  const words = [...text.matchAll(WORD)];
  if (words.length < 3) return null;
  const [at, taken] = [random.pick(words), random.pick(words)];
  return replaceAt(text, at.index, 0, taken[0]);
};

/** A slip of the keyboard mended or made: two neighbouring letters change places. */
export const swappedLetters: Rewrite = (text, random) => {
  const spots = [...text.matchAll(/(?<=\p{Ll})(\p{Ll})(?!\1)\p{Ll}(?=\p{Ll})/gu)];
  if (spots.length === 0) return null;
  const { 0: pair, index } = random.pick(spots);
  return replaceAt(text, index, 2, `${pair.charAt(1)}${pair.charAt(0)}`);
};

/** Everything that changes what is said, or how. */
export const REWRITES: Readonly<Record<string, Rewrite>> = {
  otherNumber,
  negated,
  opposite,
  oneWordLess,
  oneWordMore,
  swappedLetters,
};

/** What reads the same: other quotation marks, dashes, spaces and widths. */
export const typeset: Rewrite = (text, random) => {
  const changed = text
    .replace(/["“”]/g, random.chance(0.5) ? '"' : '“')
    .replace(/['‘’]/g, random.chance(0.5) ? "'" : '’')
    .replace(/[-–]/g, random.chance(0.5) ? '-' : '–')
    .replace(/ /g, () => (random.chance(0.1) ? '\u00a0' : ' '))
    .replace(/\d/g, (digit) =>
      random.chance(0.2) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit,
    );
  return changed === text ? null : changed;
};
