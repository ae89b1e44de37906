// What a fault test counts, and the line that says it.
import type { Inspection } from './scripts/inspect-store';

/** What became of saves, laid against what is in the store afterwards. */
export type SaveCounts = {
  readonly acknowledged: number;
  /** Clippings in the store. */
  readonly present: number;
  /** Pages whose save was acknowledged and which are not there. */
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
};

/** Lays the pages that were acknowledged against the store. */
export const countSaves = (
  acknowledged: readonly string[],
  { clippings, faults }: Inspection,
): SaveCounts => {
  const there = new Set(clippings.map(({ page }) => page));
  return {
    acknowledged: acknowledged.length,
    present: clippings.length,
    lost: acknowledged.filter((page) => !there.has(page)),
    halfWritten: faults,
  };
};

/** "200 acknowledged, 200 present, 0 lost, 0 half-written". */
export const countLine = ({ acknowledged, present, lost, halfWritten }: SaveCounts): string =>
  `${acknowledged} acknowledged, ${present} present, ${lost.length} lost, ${halfWritten.length} half-written`;

/** Prints a line that a reader of the run should see, without the runner's frame around it. */
export const say = (line: string): void => void process.stdout.write(`FAULTS  ${line}\n`);

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** ms. */
export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
