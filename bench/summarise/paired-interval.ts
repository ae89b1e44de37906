// How sure a mean difference is: the percentile bootstrap over pairs (Efron and Tibshirani, 1993), with a fixed seed so that a run repeats.
import { quantile } from '../statistics';

const ROUNDS = 4000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
};

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** The mean of paired differences with its 90 % interval. */
export const pairedInterval = (
  differences: readonly number[],
): { readonly mean: number; readonly low: number; readonly high: number } => {
  const random = seeded(4);
  const means = Array.from({ length: ROUNDS }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  return { mean: mean(differences), low: quantile(means, 0.05), high: quantile(means, 0.95) };
};
