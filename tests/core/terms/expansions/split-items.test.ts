import { expect, test } from 'vitest';
import { splitItems } from '../../../../src/core/terms/expansions/split-items';

const split = (text: string, count: number) =>
  splitItems(text, { start: 0, end: text.length }, count)?.map(({ start, end }) => text.slice(start, end)) ??
  null;

test.each([
  ['A, B and C', 3, ['A', 'B', 'C']],
  ['A, B, and C', 3, ['A', 'B', 'C']],
  ['A and B', 2, ['A', 'B']],
  ['A, B and C, which come later', 3, ['A', 'B', 'C']],
  ['A, B, C', 3, ['A', 'B', 'C']],
  ['roads and rails; ports; 1,200 schools', 3, ['roads and rails', 'ports', '1,200 schools']],
  ['“A”, “B” and “C”', 3, ['A', 'B', 'C']],
  ['“甲”“乙”“丙”', 3, ['甲', '乙', '丙']],
  ['甲、乙和丙', 3, ['甲', '乙', '丙']],
  ['甲、乙、丙，并推动发展', 3, ['甲', '乙', '丙']],
  ['roads (north, south), rails and ports', 3, ['roads (north, south)', 'rails', 'ports']],
])('splits %j into %i items', (text, count, items) => {
  expect(split(text, count)).toEqual(items);
});

test.each([
  ['A, B and C', 2],
  ['A, B and C', 4],
  ['A, B, C and D', 3],
  ['甲、乙和丙', 2],
  ['', 2],
  [`A, ${'b'.repeat(200)}`, 2],
])('does not split %j into %i items', (text, count) => {
  expect(split(text, count)).toBeNull();
});
