// What each sentence is worth: the sum of its features, each times its weight for the kind of text, with a prior for standing
// early as PacSum has it (Zheng and Lapata, "Sentence centrality revisited for unsupervised summarization", 2019).
import type { Featured, Features } from './features';
import type { Weights } from './weights';

/** A sentence with its worth. */
export type Ranked = Featured & { readonly worth: number };

const WEIGHED = [
  'centroid',
  'title',
  'opensLine',
  'hits',
  'selfDescription',
  'decision',
  'figures',
  'change',
  'addressee',
  'operative',
  'length',
  'overlong',
  'boilerplate',
  'contact',
  'attendance',
  'procedure',
  'ritual',
  'question',
  'unfinished',
  'fragment',
  'interview',
  'preamble',
] as const satisfies readonly (keyof Features)[];

const worthOf = (features: Features, weights: Weights): number =>
  WEIGHED.reduce(
    (sum, name) => sum + weights[name] * features[name],
    weights.position / (1 + features.order / weights.halfway),
  );

/** The worth of every sentence, in the order given. */
export const rank = (sentences: readonly Featured[], weights: Weights): readonly Ranked[] =>
  sentences.map((sentence) => ({ ...sentence, worth: worthOf(sentence.features, weights) }));
