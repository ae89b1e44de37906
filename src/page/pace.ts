// How soon a changed page is read again: after a short quiet, at most once a second, and ever more rarely on a page that never rests.

/** ms of quiet after a change before the page is read again. */
export const QUIET_MS = 400;
const SHORTEST_MS = 1_000;
const LONGEST_MS = 60_000;
/** A page that was left alone for this long is calm again. */
const CALM_MS = 20_000;

export type Pace = {
  /** When the page was last read (ms). */
  readonly readAt: number;
  /** ms that have to lie between that reading and the next. */
  readonly interval: number;
};

/** The pace after a first reading at `at`. */
export const firstPace = (at: number): Pace => ({ readAt: at, interval: SHORTEST_MS });

/** The pace after another reading: each one soon after the last doubles the interval. */
export const nextPace = (pace: Pace, at: number): Pace => {
  const calm = at - pace.readAt >= Math.max(CALM_MS, 2 * pace.interval);
  return { readAt: at, interval: calm ? SHORTEST_MS : Math.min(LONGEST_MS, pace.interval * 2) };
};

/** Longest wait for quiet: a page that never rests is read all the same. */
const IMPATIENCE_MS = 2_000;

/** When to read after changes, the first and the latest of which came at these times (ms). */
export const readDue = (
  pace: Pace,
  { first, latest }: { readonly first: number; readonly latest: number },
): number => Math.max(Math.min(latest + QUIET_MS, first + IMPATIENCE_MS), pace.readAt + pace.interval);
