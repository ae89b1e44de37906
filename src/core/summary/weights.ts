// How much each thing counts in a summary, by kind of text. Found by trial on public sets (GOV.UK descriptions, US bill
// summaries, news standfirsts, Chinese meetings), then rounded: the second digit means nothing.
import type { TextKind } from './text-kind';

export type Weights = {
  /** Likeness to the whole text. */
  readonly centroid: number;
  /** Share of the title's words that the sentence has. */
  readonly title: number;
  /** Standing early; `halfway` is the rank at which that has halved. */
  readonly position: number;
  readonly halfway: number;
  /** Saying what the text itself is. */
  readonly selfDescription: number;
  /** Opening a paragraph. */
  readonly opensLine: number;
  /** Glossary terms in it. */
  readonly hits: number;
  readonly decision: number;
  readonly figures: number;
  /** For a longer sentence than the mean, against a shorter one. */
  readonly length: number;
  /** For laying down, in a law; against definitions and housekeeping. */
  readonly operative: number;
  /** Against a sentence that leans on one that is not chosen. */
  readonly dependent: number;
};

const news: Weights = {
  centroid: 0.6,
  title: 0.8,
  position: 1.8,
  halfway: 3,
  selfDescription: 0.3,
  opensLine: 0.1,
  hits: 0.3,
  decision: 0.15,
  figures: 0.05,
  length: 0.1,
  operative: 0,
  dependent: 0.5,
};

export const WEIGHTS: Readonly<Record<TextKind, Weights>> = {
  news,
  notice: { ...news, dependent: 0.3 },
  communique: { ...news, position: 0.8, halfway: 4, centroid: 0.8, decision: 0.3 },
  speech: { ...news, position: 0.8, halfway: 4, centroid: 0.9, dependent: 0.3 },
  conversation: { ...news, position: 0.2, halfway: 4, centroid: 1.2, length: 0.2, dependent: 0.15 },
  bill: {
    ...news,
    position: 0.8,
    halfway: 3,
    centroid: 0.8,
    length: 0,
    operative: 0.2,
    title: 0.5,
    dependent: 0.2,
  },
};

/** Taken off for wording that a summary can do without. */
export const PENALTIES = {
  boilerplate: 4,
  contact: 0.6,
  attendance: 1,
  procedure: 0.6,
  ritual: 0.4,
  question: 0.6,
  /** A long line that does not end as a sentence does. */
  unfinished: 1.5,
  /** A short one: a heading, a label, a caption. */
  fragment: 6,
  interview: 4,
  /** Times the logarithm of how much longer it is than the longest that reads easily. */
  overlong: 0.5,
  preamble: 0.6,
} as const;

/** What is worth less is taken only when more sentences are asked for than the text has to give. */
export const LAST_RESORT = -1.5;

/** What a sentence loses by saying again what a chosen one says: times the share of its words already said. */
export const REPETITION = 0.9;
