import { expect, test } from 'vitest';
import { FAILED, PASSED, plus, sumLine } from '../../../tools/test/outcome';

test('adds outcomes up', () => {
  expect(plus(plus(PASSED, PASSED), { passed: 1, failed: 1, skipped: 4 })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 4,
  });
});

test('says how many passed and failed, and skipped only where some were', () => {
  expect(sumLine(plus(PASSED, FAILED))).toBe('1 passed, 1 failed');
  expect(sumLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
});
