// How much each thing counts in a summary, by kind of text. Found by trial on public sets (GOV.UK descriptions, US bill
// summaries, news standfirsts, Chinese meetings), then rounded: the second digit means nothing.
import type { Features } from './features';
import type { TextKind } from './text-kind';

export type Weights = Readonly<Record<Exclude<keyof Features, 'order'>, number>> & {
  /** For standing early; `halfway` is the rank at which that has halved. */
  readonly position: number;
  readonly halfway: number;
  /** Against a sentence that goes on from one that is not chosen. */
  readonly connective: number;
  /**
   * How many words a summary may take, the greater of two: `opening` times what as many first sentences take, `mean` times what
   * as many take at the mean. In a conversation the opening is small talk, in a bill it is the name.
   */
  readonly room: { readonly opening: number; readonly mean: number };
  /** Against a sentence that is longer than its share of the room: times by how many shares. */
  readonly cost: number;
};

const news: Weights = {
  centroid: 0.6,
  title: 1.3,
  position: 2.2,
  halfway: 5,
  selfDescription: 0.3,
  opensLine: 0.1,
  hits: 0.3,
  decision: 0.15,
  figures: 0.05,
  change: 0.05,
  addressee: 0.05,
  length: 0.1,
  operative: 0,
  connective: 0.5,
  // A little more than the opening takes, at a cost: what is chosen is shorter as often as longer.
  room: { opening: 1.1, mean: 1 },
  cost: 0.8,
  overlong: -0.5,
  boilerplate: -4,
  contact: -0.6,
  attendance: -1,
  procedure: -0.6,
  ritual: -0.4,
  question: -0.6,
  unfinished: -1.5,
  fragment: -6,
  interview: -4,
  preamble: -0.6,
};

export const WEIGHTS: Readonly<Record<TextKind, Weights>> = {
  news,
  notice: { ...news, connective: 0.3 },
  communique: { ...news, position: 0.8, halfway: 4, centroid: 0.8, decision: 0.3 },
  speech: { ...news, position: 0.8, halfway: 4, centroid: 0.9, connective: 0.3 },
  conversation: {
    ...news,
    position: 0,
    title: 1,
    centroid: 0.6,
    opensLine: 0,
    length: -0.2,
    connective: 0.15,
    room: { opening: 0, mean: 1 },
    cost: 0.2,
  },
  bill: {
    ...news,
    position: 0.8,
    halfway: 3,
    centroid: 0.8,
    length: 0,
    operative: 0.2,
    title: 0.5,
    connective: 0.2,
    room: { opening: 0, mean: 1.15 },
    cost: 0,
  },
};

/** What is worth less is taken only when more sentences are asked for than the text has to give. */
export const LAST_RESORT = -1.5;

/** What a sentence loses by saying again what a chosen one says: times the share of its words already said. */
export const REPETITION = 0.9;
