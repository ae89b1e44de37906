import { expect, test } from 'vitest';
import { type Extent, nextOccurrence } from '../../src/page/next-occurrence';

/** Occurrences at these heights, 20 px high; null is not laid out. The viewport is 600 px high. */
const next = (tops: readonly (number | null)[], last: number | null, by: 1 | -1) => {
  const extentOf = (index: number): Extent => {
    const top = tops[index];
    return top === null || top === undefined ? null : { top, bottom: top + 20 };
  };
  return nextOccurrence({ count: tops.length, last, by, height: 600, extentOf });
};

test('begins with the first in the viewport, or the last one when going back', () => {
  const tops = [-500, -100, 80, 300, 900];
  expect(next(tops, null, 1)).toBe(2);
  expect(next(tops, null, -1)).toBe(3);
});

test('goes on from the last one while it is in view', () => {
  expect(next([10, 50, 90, 130], 1, 1)).toBe(2);
  expect(next([10, 50, 90, 130], 1, -1)).toBe(0);
});

test('begins anew at the viewport when the reader has scrolled away from the last one', () => {
  expect(next([-900, -850, 40, 90], 0, 1)).toBe(2);
});

test('goes from the last to the first, and back', () => {
  expect(next([10, 50, 90], 2, 1)).toBe(0);
  expect(next([10, 50, 90], 0, -1)).toBe(2);
});

test('goes to the first where all lie above', () => {
  expect(next([-300, -200], null, 1)).toBe(0);
  expect(next([700, 800], null, -1)).toBe(1);
});

test('passes over what is not laid out', () => {
  expect(next([10, null, 90], 0, 1)).toBe(2);
  expect(next([null, 50], 1, 1)).toBe(1);
});

test('leads nowhere where nothing is laid out', () => {
  expect(next([], null, 1)).toBe(null);
  expect(next([null, null], null, -1)).toBe(null);
});
