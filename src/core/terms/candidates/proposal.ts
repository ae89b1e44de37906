// A phrase that may be a candidate, while the evidence for and against it is being weighed.
import type { Place } from '../../text/place';
import type { CandidateHit, Evidence } from '../hit';

export type Shape = CandidateHit['shape'];

/**
 * A place with what speaks for it. `score` counts points: each sign of a formula adds a half to three, each sign of
 * speech, titles, measures and lists takes away; SURE_ENOUGH is the line.
 */
export type Proposal = Place & {
  readonly shape: Shape;
  readonly count: number | null;
  readonly evidence: readonly Evidence[];
  readonly score: number;
};

/** Points at which a candidate is shown; found by hand on labelled official prose. */
export const SURE_ENOUGH = 2.5;

/** Points for a quoted phrase of which the article goes on to say what it means: it is taken for a term there. */
export const EXPLAINED = 1.5;

/** Points as a confidence between 0 and 1; the line stands at one half. */
export function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(SURE_ENOUGH - score))) / 100;
}
