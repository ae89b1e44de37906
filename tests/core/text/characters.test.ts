import { expect, test } from 'vitest';
import { characterKind, HAN, isHanForm, linesWithHan, OTHER, WORD } from '../../../src/core/text/characters';
import { fold } from '../../../src/core/text/fold';

test.each([
  ['a', WORD],
  ['7', WORD],
  ['é', WORD],
  ['维', HAN],
  ['の', HAN],
  ['𠮷', HAN],
  ['😀', OTHER],
  [' ', OTHER],
  ['-', OTHER],
])('%s is of kind %i', (character, kind) => {
  const { units, length } = fold(character);
  for (let at = 0; at < length; at++) expect(characterKind(units, at)).toBe(kind);
});

test('only lines with Han are looked at character by character', () => {
  const { units, length } = fold('one\n两个\ntwo\n“三”\n');
  expect(linesWithHan(units, length)).toEqual([4, 6, 11, 14]);
});

test('a form with any Han is matched by character', () => {
  expect(isHanForm('G20峰会')).toBe(true);
  expect(isHanForm('summit')).toBe(false);
});
