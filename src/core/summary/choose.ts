// Which sentences make the summary: the most worth, nothing said twice, nothing that cannot be understood, in the room there is.
import type { Ranked } from './rank';
import { REPETITION, type Weights } from './weights';

/** How far back an antecedent is looked for: a sentence that needs more before it stays out. */
const LONGEST_CHAIN = 3;

/** A sentence with those before it that it cannot stand without; its own index last. */
type Offer = { readonly indexes: readonly number[]; readonly size: number };

/** The sentence at `i` with its antecedents as far as they are not chosen; null where they are too many. */
const offerOf = (ranked: readonly Ranked[], i: number, chosen: ReadonlySet<number>): Offer | null => {
  const indexes: number[] = [];
  let size = 0;
  for (let at = i; at >= 0 && !chosen.has(at); at--) {
    if (indexes.length === LONGEST_CHAIN) return null;
    indexes.unshift(at);
    size += ranked[at]?.unit.size ?? 0;
    if (ranked[at]?.leaning !== 'anaphor') break;
  }
  return { indexes, size };
};

/** What share of a sentence's distinct words the chosen sentences have said already. */
const saidAlready = (words: readonly number[], said: ReadonlySet<number>): number => {
  let again = 0;
  for (const word of words) if (said.has(word)) again++;
  return again / words.length;
};

/**
 * Indexes of the chosen sentences, ascending: at most `count`, of at most `room` words (in Chinese: characters) together, but
 * always one where there is any. Chooses one at a time what is worth most after what it repeats is taken off (maximal marginal
 * relevance, Carbonell and Goldstein, 1998). A sentence that opens with a word for something in the one before brings that one or
 * stays out. `title` are the words that may be said again.
 */
export const choose = (
  ranked: readonly Ranked[],
  {
    count,
    room,
    title,
    weights,
  }: {
    readonly count: number;
    readonly room: number;
    readonly title: ReadonlySet<number>;
    readonly weights: Weights;
  },
): readonly number[] => {
  const chosen = new Set<number>();
  const said = new Set<number>();
  let left = room;
  const valueAt = (i: number): number => {
    const sentence = ranked[i];
    if (!sentence) return Number.NEGATIVE_INFINITY;
    return (
      sentence.worth -
      REPETITION * saidAlready(sentence.unit.words, said) ** 2 -
      (sentence.leaning === 'connective' && !chosen.has(i - 1) ? weights.connective : 0) -
      weights.cost * Math.max(0, (sentence.unit.size * count) / room - 1)
    );
  };
  const mean = ({ indexes }: Offer): number =>
    indexes.reduce((sum, i) => sum + valueAt(i), 0) / indexes.length;
  while (chosen.size < count) {
    let best: Offer | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < ranked.length; i++) {
      if (chosen.has(i)) continue;
      const offer = offerOf(ranked, i, chosen);
      if (!offer || chosen.size + offer.indexes.length > count || offer.size > left) continue;
      const value = mean(offer);
      if (value > most) [best, most] = [offer, value];
    }
    if (!best) break;
    left -= best.size;
    for (const i of best.indexes) {
      chosen.add(i);
      for (const word of ranked[i]?.unit.words ?? []) if (!title.has(word)) said.add(word);
    }
  }
  return [...chosen].sort((a, b) => a - b);
};
