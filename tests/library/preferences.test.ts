import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, parsePreferences, stepSize } from '../../src/library/preferences';

test('a damaged record falls back field by field', () => {
  expect(parsePreferences({ theme: 'sepia', size: 999 })).toEqual({ theme: 'sepia', size: 18 });
  expect(parsePreferences('nonsense')).toEqual(DEFAULT_PREFERENCES);
});

test('sizes go up and down by one step, and stop at either end', () => {
  expect(stepSize(18, 1)).toBe(20);
  expect(stepSize(18, -1)).toBe(17);
  expect(stepSize(28, 1)).toBe(28);
  expect(stepSize(15, -1)).toBe(15);
});
