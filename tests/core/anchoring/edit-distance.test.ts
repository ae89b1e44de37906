import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwards, distance, extend, forwards } from '../../../src/core/anchoring/edit-distance';

/** The full table, as the textbook has it. */
const table = (a: string, b: string): number[] => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const across = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(across, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row;
};

const words = fc.string({ unit: fc.constantFrom('a', 'b', '四'), maxLength: 14 });

describe('the distance of two strings', () => {
  test.each([
    ['raise', 'cut', 5],
    ['四个意识', '四个自信', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s and %s are %i apart', (a, b, apart) => {
    expect(distance(a, b, 6)).toBe(apart);
  });

  test('is not told above the bound', () => {
    expect(distance('raise', 'cut', 4)).toBe(null);
    expect(distance('a', 'aaaa', 2)).toBe(null);
  });

  test('is that of the whole table', () => {
    fc.assert(
      fc.property(words, words, fc.nat(8), (a, b, bound) => {
        const apart = table(a, b).at(-1) ?? 0;
        expect(distance(a, b, bound)).toBe(apart <= bound ? apart : null);
      }),
    );
  });
});

describe('extending from a place', () => {
  test('ends where the cheapest way ends, nearest to the wanted length', () => {
    expect(extend(forwards('basis points', 0, 12), forwards('by basis points.', 3, 20), 2)).toEqual({
      cost: 0,
      end: 12,
    });
    expect(extend(forwards('abc', 0, 3), forwards('abX', 0, 3), 1)).toEqual({ cost: 1, end: 3 });
  });

  test('reads backwards too', () => {
    expect(extend(backwards('will raise', 10, 10), backwards('we will raise rates', 13, 12), 2)).toEqual({
      cost: 0,
      end: 10,
    });
  });

  test('costs what the table says', () => {
    fc.assert(
      fc.property(words, words, (wanted, found) => {
        const least = Math.min(...table(wanted, found));
        const reached = extend(forwards(wanted, 0, 14), forwards(found, 0, 14), 14);
        expect(reached?.cost).toBe(least);
      }),
    );
  });
});
