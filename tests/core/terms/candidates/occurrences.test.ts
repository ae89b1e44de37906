import { expect, test } from 'vitest';
import { findOccurrences, keyOf } from '../../../../src/core/terms/candidates/occurrences';
import { findWords } from '../../../../src/core/terms/candidates/sentence-words';

test.each([
  ['red parlors', 'red parlor'],
  ['Red Parlor', 'red parlor'],
  ['three-no’s policies', 'three no policy'],
  ['class', 'class'],
  ['boxes', 'box'],
  ['四个意识', '四个意识'],
  ['“四个”意识', '四个意识'],
  ['１＋２', '1 + 2'],
])('the key of %s is %s', (phrase, key) => {
  expect(keyOf(phrase)).toBe(key);
});

test('finds phrases whole, the longest first, and not across a comma or a quotation mark', () => {
  const text = 'red parlor tours; red parlors, red, parlor, red “parlor” and redparlor';
  const found = findOccurrences(text, findWords(text), ['red parlor', 'red parlor tour']);
  expect(found).toEqual([
    { start: 0, end: 16, key: 'red parlor tour' },
    { start: 18, end: 29, key: 'red parlor' },
  ]);
});

test('finds Han phrases anywhere in a run', () => {
  const text = '坚持红色驿站建设，红色 驿站';
  expect(findOccurrences(text, [], ['红色驿站'])).toEqual([
    { start: 2, end: 6, key: '红色驿站' },
    { start: 9, end: 14, key: '红色驿站' },
  ]);
});
