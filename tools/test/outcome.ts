// How many tests of a runner passed, failed and were skipped, and the line that sums them up.

export type Outcome = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0 };
export const PASSED: Outcome = { ...NOTHING, passed: 1 };
export const FAILED: Outcome = { ...NOTHING, failed: 1 };

/** The sum of two outcomes. */
export const plus = (one: Outcome, other: Outcome): Outcome => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** "12 passed, 0 failed", with ", 3 skipped" after it where some were. */
export const sumLine = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
