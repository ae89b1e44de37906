import { expect, test } from 'vitest';
import { outside, withoutFringe, withoutOverlaps } from '../../../../src/core/terms/candidates/overlaps';

const place = (start: number, end: number) => ({ start, end });

test('keeps what touches a place and drops what overlaps it', () => {
  const hits = [place(0, 2), place(1, 4), place(4, 6), place(7, 9)];
  expect(outside(hits, [place(2, 4), place(8, 9)])).toEqual([place(0, 2), place(4, 6)]);
});

test('sees a long place behind a short one that starts later', () => {
  expect(outside([place(8, 9)], [place(0, 10), place(2, 3)])).toEqual([]);
});

test('keeps the longer of two that overlap, in order', () => {
  expect(withoutOverlaps([place(4, 9), place(0, 2), place(2, 6)])).toEqual([place(0, 2), place(4, 9)]);
  expect(withoutOverlaps([place(3, 5), place(0, 4)])).toEqual([place(0, 4)]);
  expect(withoutOverlaps([place(0, 3), place(0, 5)])).toEqual([place(0, 5)]);
});

test('trims marks and spaces from the edges of a place, but not a plus sign that ends a name', () => {
  expect(withoutFringe('- “a b”, ', place(0, 9))).toEqual(place(3, 6));
  expect(withoutFringe('互联网+”', place(0, 5))).toEqual(place(0, 4));
  expect(withoutFringe('…”', place(0, 2))).toBeNull();
});
