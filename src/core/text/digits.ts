// Numerals as the matcher compares them: one key for a numeral in words, in figures and in Chinese characters.

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const VALUES = new Map(WORDS.map((word, value) => [word, String(value)]));

const HAN_DIGITS = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, String(value)]));
HAN_DIGITS.set('两', '2').set('兩', '2').set('零', '0');

/** The figures of an English numeral word from zero to twenty; null for any other word. */
export const readDigit = (word: string): string | null => VALUES.get(word) ?? null;

/** A Chinese digit as a figure ("四" → "4", "两" → "2"); any other character as it is. */
export const foldHanDigit = (character: string): string => HAN_DIGITS.get(character) ?? character;

const NUMERAL = /[0-9〇零一二三四五六七八九十百千万两兩]/;

/** Whether a character is part of a numeral in figures or in Chinese. */
export const isNumeral = (character: string): boolean => NUMERAL.test(character);
