import { expect, test } from 'vitest';
import { dateName, formName, timesName } from '../../../src/ui/sentences/names';

test.each([
  ['2016-07-01', '1 July 2016'],
  ['2016-07', 'July 2016'],
  ['2016', '2016'],
  ['1984-12-31', '31 December 1984'],
])('writes %s as %s', (iso, name) => {
  expect(dateName(iso)).toBe(name);
});

test('counts in words as far as that is plainer', () => {
  expect([1, 2, 3, 41].map(timesName)).toEqual(['once', 'twice', '3 times', '41 times']);
});

test('names the preferred form of a language by the language, others by what they are', () => {
  expect(formName({ kind: 'preferred', lang: 'zh-Hant' })).toBe('traditional Chinese');
  expect(formName({ kind: 'literal', lang: 'en' })).toBe('word for word');
});
