import { expect, test } from 'vitest';
import { markTones, numberTones } from '../../../../src/core/glossary/formats/numbered-pinyin';

test.each([
  ['liang3 ge4', 'liǎng gè'],
  ['lu:4 nu:3', 'lǜ nǚ'],
  ['gou4 gui4 liu2', 'gòu guì liú'],
  ['Bei3 jing1', 'Běi jīng'],
  ['ma5', 'ma'],
  ['E4 luo2', 'È luó'],
  ['xiong2 xiang1', 'xióng xiāng'],
])('%s is %s', (numbered, marked) => {
  expect(markTones(numbered)).toBe(marked);
  expect(numberTones(marked)).toBe(numbered);
});

test.each([
  ['liǎng gè wéihù', 'liang3 ge4 wei2 hu4'],
  ["Xī'ān", 'Xi1 an1'],
  ['fāngàn', 'fan1 gan4'],
  ["nǚ'ér", 'nu:3 er2'],
  ['dāngyuán', 'dang1 yuan2'],
  ['lǐngdǎo', 'ling3 dao3'],
])('syllables written together are parted: %s', (marked, numbered) => {
  expect(numberTones(marked)).toBe(numbered);
});

test('what is no syllable stays as it is', () => {
  expect(markTones('san1 C')).toBe('sān C');
  expect(numberTones('sān C')).toBe('san1 C');
});
