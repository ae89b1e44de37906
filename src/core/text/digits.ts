// Numerals as the matcher compares them: one key for a numeral in words and in figures, one symbol for a Chinese digit and
// its figure. Longer numerals (二十, "twenty-one") are written both ways when a pack is compiled: see `otherNumerals`.

const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

const suffixOf = (value: number): string =>
  value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');

const figuresByWord = (): ReadonlyMap<string, string> => {
  const cardinals =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
  const ordinals =
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
  return new Map([
    ...cardinals.split(' ').map((word, value): [string, string] => [word, String(value)]),
    ...ordinals.split(' ').map((word, value): [string, string] => [word, `${value}${suffixOf(value)}`]),
    ...TENS.map((word, index): [string, string] => [word, String(20 + 10 * index)]),
    ...TENS.map((word, index): [string, string] => [word.replace(/y$/, 'ieth'), `${20 + 10 * index}th`]),
  ]);
};

// Marked as pure, here and in the other tables of compiling, so that a build that compiles nothing carries none of them.
const VALUES = /* @__PURE__ */ figuresByWord();
const WORDS = /* @__PURE__ */ inverted(VALUES);

function inverted(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([word, figures]) => [figures, word]));
}

function figuresByHan(): ReadonlyMap<string, string> {
  const digits = [...'〇一二三四五六七八九'].map((han, value): [string, string] => [han, String(value)]);
  return new Map([...digits, ['两', '2'], ['兩', '2'], ['零', '0']]);
}

const HAN_DIGITS = /* @__PURE__ */ figuresByHan();

/** The figures of an English cardinal or ordinal in one word ("four" → "4", "fourth" → "4th"); null for any other word. */
export const readDigit = (word: string): string | null => VALUES.get(word) ?? null;

/** The word for figures, where it is one word ("4" → "four", "20th" → "twentieth"); null for all others. */
export const writeDigit = (figures: string): string | null => WORDS.get(figures) ?? null;

/** A Chinese digit as a figure ("四" → "4", "两" → "2"); any other character as it is. */
export const foldHanDigit = (character: string): string => HAN_DIGITS.get(character) ?? character;

/** The characters that are written for one figure: 4 → 4, 四. Any other character is only itself. */
export const hanDigitsOf = (character: string): readonly string[] =>
  /^[0-9]$/.test(character)
    ? [character, ...[...HAN_DIGITS].flatMap(([han, figure]) => (figure === character ? [han] : []))]
    : [character];

const NUMERALS: ReadonlySet<string> = new Set('0123456789〇零一二三四五六七八九十百千万两兩');

/** Whether a character is part of a numeral in figures or in Chinese. */
export const isNumeral = (character: string): boolean => NUMERALS.has(character);

const IN_TWO_WORDS = /^([2-9])([1-9](?:st|nd|rd|th)?)$/;

/**
 * English numerals of two words as one in figures, and the other way round: ["21", "tasks"] and ["twenty", "one",
 * "tasks"], ["21st", "century"] and ["twenty", "first", "century"]. From 21 to 99.
 * @returns the words with every such numeral written the other way; null where there is none
 */
export const otherNumerals = (words: readonly string[]): readonly string[] | null => {
  if (!words.some((word) => TENS.includes(word) || IN_TWO_WORDS.test(word))) return null;
  const other: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [tens, unit] = [readDigit(word), readDigit(words[at + 1] ?? '')];
    if (tens !== null && /^[2-9]0$/.test(tens) && unit !== null && /^[1-9](?:st|nd|rd|th)?$/.test(unit)) {
      other.push(`${tens.charAt(0)}${unit}`);
      at++;
    } else other.push(...(inTwoWords(word) ?? [word]));
  }
  return other.length === words.length ? null : other;
};

const inTwoWords = (figures: string): readonly string[] | null => {
  const found = IN_TWO_WORDS.exec(figures);
  const [tens, unit] = [writeDigit(`${found?.[1]}0`), writeDigit(found?.[2] ?? '')];
  return tens === null || unit === null ? null : [tens, unit];
};

/** 十二 for 12: how Chinese writes 10 to 99. */
const writeHan = (value: number): string => {
  const digits = '〇一二三四五六七八九';
  const [tens, unit] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}十${unit > 0 ? digits.charAt(unit) : ''}`;
};

const readHan = (han: string): number => {
  const [tens = '', unit = ''] = han.split('十');
  return 10 * Number(foldHanDigit(tens) || 1) + Number(foldHanDigit(unit) || 0);
};

const NUMERALS_IN_CHINESE = /[〇零一二三四五六七八九十百千万亿两兩0-9.]+/g;
const TENS_IN_HAN = /^[一二三四五六七八九]?十[一二三四五六七八九]?$/;

const otherWay = (numeral: string): string => {
  if (TENS_IN_HAN.test(numeral)) return String(readHan(numeral));
  return /^[1-9][0-9]$/.test(numeral) ? writeHan(Number(numeral)) : numeral;
};

/**
 * A Chinese form with its numerals from 10 to 99 written the other way: 二十大 and 20大. Numerals in a longer one (一百二十) stay.
 * @returns the other writing; null where there is none
 */
export const otherHanNumerals = (form: string): string | null => {
  const other = form.replace(NUMERALS_IN_CHINESE, otherWay);
  return other === form ? null : other;
};
