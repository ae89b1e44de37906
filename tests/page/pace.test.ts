import { expect, test } from 'vitest';
import { firstPace, nextPace, readDue } from '../../src/page/pace';

test('reads after 400 ms of quiet, though not within a second of the last reading', () => {
  const pace = firstPace(0);
  expect(readDue(pace, { first: 5000, latest: 5000 })).toBe(5400);
  expect(readDue(pace, { first: 100, latest: 100 })).toBe(1000);
});

test('waits no longer than two seconds for a page that never rests', () => {
  expect(readDue(firstPace(0), { first: 5000, latest: 9000 })).toBe(7000);
});

test('doubles the interval with each reading soon after the last, up to a minute', () => {
  let pace = firstPace(0);
  const intervals = [1, 2, 3, 4, 5, 6, 7, 8].map((second) => {
    pace = nextPace(pace, second * 1000);
    return pace.interval;
  });
  expect(intervals).toEqual([2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000]);
});

test('is quick again after a calm time', () => {
  const pace = nextPace(firstPace(0), 1000);
  expect(nextPace(pace, 21_000)).toEqual({ readAt: 21_000, interval: 1000 });
});

test('does not take a reading at the long interval for calm', () => {
  expect(nextPace({ readAt: 0, interval: 60_000 }, 60_400).interval).toBe(60_000);
});
