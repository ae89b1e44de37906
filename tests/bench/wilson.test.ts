import { expect, test } from 'vitest';
import { wilson } from '../../bench/terms/wilson';

const rounded = (hits: number, of: number) => wilson({ hits, of }).map((bound) => Math.round(bound * 1000));

test.each([
  [0, 8, [0, 324]],
  [8, 8, [676, 1000]],
  [35, 41, [716, 931]],
  [5, 10, [237, 763]],
])('of %d in %d the interval is as tables give it', (hits, of, bounds) => {
  expect(rounded(hits, of)).toEqual(bounds);
});

test('nothing counted, nothing known', () => {
  expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
});
