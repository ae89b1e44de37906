// How sure a gain is: pages are drawn again and again, with replacement, and the gain is measured on each draw.
import { quantile } from '../statistics';
import { harmonic, type Score } from './score';

export type Pair = { readonly ours: Score; readonly theirs: Score };

/** F1 of the mean precision and the mean recall, as the benchmark has it. */
export const f1Of = (scores: readonly Score[]): number => {
  const mean = (key: 'precision' | 'recall') =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return harmonic(mean('precision'), mean('recall'));
};

export const gainOf = (pairs: readonly Pair[]): number =>
  f1Of(pairs.map(({ ours }) => ours)) - f1Of(pairs.map(({ theirs }) => theirs));

const DRAWS = 2000;

/** The interval that holds the gain with the given probability (paired bootstrap, percentiles); the same on every run. */
export const pairedInterval = (pairs: readonly Pair[], probability: number): readonly [number, number] => {
  let seed = 20_240_501;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const gains = Array.from({ length: DRAWS }, () =>
    gainOf(pairs.flatMap(() => pairs[Math.floor(random() * pairs.length)] ?? [])),
  );
  const tail = (1 - probability) / 2;
  return [quantile(gains, tail), quantile(gains, 1 - tail)];
};
