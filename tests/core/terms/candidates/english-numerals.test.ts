import { expect, test } from 'vitest';
import { numeralOf, splitHyphened } from '../../../../src/core/terms/candidates/english-numerals';

test('reads a word as a numeral only below a thousand', () => {
  expect(numeralOf('eight')).toBe(8);
  expect(numeralOf('40')).toBe(40);
  expect(numeralOf('2024')).toBeNull();
  expect(numeralOf('eighth')).toBeNull();
});

test('splits "three-pronged", but not "twenty-one" or "well-known"', () => {
  expect(splitHyphened('three-pronged')).toEqual({ count: 3, part: 'pronged' });
  expect(splitHyphened('four-in-one')).toEqual({ count: 4, part: 'in-one' });
  expect(splitHyphened('twenty-one')).toBeNull();
  expect(splitHyphened('well-known')).toBeNull();
});
