import { describe, expect, test } from 'vitest';
import {
  hanDigitsOf,
  otherHanNumerals,
  otherNumerals,
  readDigit,
  writeDigit,
} from '../../../src/core/text/digits';

test.each([
  ['four', '4'],
  ['twelve', '12'],
  ['sixty', '60'],
  ['first', '1st'],
  ['twelfth', '12th'],
  ['twentieth', '20th'],
])('%s is %s', (word, figures) => {
  expect(readDigit(word)).toBe(figures);
  expect(writeDigit(figures)).toBe(word);
});

test('a word that is no numeral has no figures', () => {
  expect(readDigit('fortress')).toBeNull();
  expect(writeDigit('2035')).toBeNull();
});

describe('numerals of two words', () => {
  test.each([
    ['twenty one tasks', '21 tasks'],
    ['the 21st century', 'the twenty first century'],
    ['twenty first century', '21st century'],
    ['99 steps', 'ninety nine steps'],
  ])('%s', (words, other) => {
    expect(otherNumerals(words.split(' '))).toEqual(other.split(' '));
  });
  test.each(['twenty tasks', '20 tasks', 'four tasks', '2035 goals', '1st plan'])('not %s', (words) => {
    expect(otherNumerals(words.split(' '))).toBeNull();
  });
});

describe('Chinese numerals from ten on', () => {
  test.each([
    ['二十大', '20大'],
    ['20大', '二十大'],
    ['第十四个五年', '第14个五年'],
    ['十二条', '12条'],
  ])('%s', (form, other) => {
    expect(otherHanNumerals(form)).toBe(other);
  });
  test.each(['四个意识', '一百二十', '12345热线', '1.25亿'])('not %s', (form) => {
    expect(otherHanNumerals(form)).toBeNull();
  });
});

test('one symbol stands for a figure and its characters', () => {
  expect(hanDigitsOf('2')).toEqual(['2', '二', '两', '兩']);
  expect(hanDigitsOf('维')).toEqual(['维']);
});
