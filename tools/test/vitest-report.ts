// Counts out of Vitest's JSON report.
import * as v from 'valibot';
import { FAILED, type Outcome, plus } from './outcome';

const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/**
 * The outcome of a Vitest run. A run that ended badly without a failed test (a file that does not load, an error outside
 * of any test, no report at all) counts as one failure.
 */
export const vitestOutcome = (report: string | null, code: number | null): Outcome => {
  const counts = report === null ? null : v.parse(ReportSchema, JSON.parse(report));
  if (counts === null) return FAILED;
  const outcome = {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
  return code !== 0 && outcome.failed === 0 ? plus(outcome, FAILED) : outcome;
};
