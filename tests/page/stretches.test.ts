import { expect, test } from 'vitest';
import { touching } from '../../src/page/stretches';

const stretches = [
  { start: 2, end: 5, of: 'a' },
  { start: 5, end: 8, of: 'b' },
  { start: 20, end: 30, of: 'c' },
];
const at = (offset: number) => touching(stretches, offset).map(({ of }) => of);

test.each([
  [0, []],
  [2, ['a']],
  [4, ['a']],
  [5, ['a', 'b']],
  [8, ['b']],
  [12, []],
  [20, ['c']],
  [30, ['c']],
  [31, []],
])('finds what touches offset %i', (offset, expected) => {
  expect(at(offset)).toEqual(expected);
});

test('finds nothing in a node without terms', () => {
  expect(touching([], 3)).toEqual([]);
});
