import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDwelling } from '../../src/page/dwelling';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = () => {
  const life = new AbortController();
  const opened: (string | null)[] = [];
  const dwelling = createDwelling<string>({
    now: () => Date.now(),
    signal: life.signal,
    changed: ({ open }) => opened.push(open),
  });
  return { life, opened, dwelling };
};

test('opens and closes by the clock, and tells of each change once', () => {
  const { dwelling, opened } = start();
  dwelling.send({ type: 'over', on: 'a', at: Date.now() });
  vi.advanceTimersByTime(149);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual(['a']);
  dwelling.send({ type: 'over', on: null, at: Date.now() });
  vi.advanceTimersByTime(300);
  expect(opened).toEqual(['a', null]);
});

test('is silent after its end', () => {
  const { dwelling, opened, life } = start();
  dwelling.send({ type: 'over', on: 'a', at: Date.now() });
  life.abort();
  vi.advanceTimersByTime(1000);
  dwelling.send({ type: 'pin', on: 'b' });
  expect(opened).toEqual([]);
});
