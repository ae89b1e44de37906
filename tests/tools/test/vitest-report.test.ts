import { expect, test } from 'vitest';
import { vitestOutcome } from '../../../tools/test/vitest-report';

const report = (passed: number, failed: number, pending = 0): string =>
  JSON.stringify({
    numTotalTests: passed + failed + pending,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });

test('takes the counts from the report', () => {
  expect(vitestOutcome(report(5, 2, 1), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
});

test('counts a failure where the run failed but no test did', () => {
  expect(vitestOutcome(report(5, 0), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('counts a failure where there is no report', () => {
  expect(vitestOutcome(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
