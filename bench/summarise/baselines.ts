// What a summary is measured against: the first real sentences ("lead+"), and TextRank (Mihalcea and Tarau, "TextRank: bringing
// order into texts", 2004): PageRank over sentences, an edge weighing the words that two share over the logarithms of their lengths.
import type { Scorer } from './scorer';

/** Words below which a line is a heading or a label to the scorer. */
const SHORT = 6;
const ENDED = /[.!?。！？]["”’』」）)]*$/;

/** The first `count` sentences after headings and short lines are skipped; with too few of these, the first of all. */
export const leadPlus = (
  sentences: readonly string[],
  count: number,
  tokens: Scorer['tokens'],
): readonly string[] => {
  const prose = sentences.filter((sentence) => tokens(sentence).length >= SHORT && ENDED.test(sentence));
  return (prose.length >= count ? prose : sentences).slice(0, count);
};

const DAMPING = 0.85;
const ROUNDS = 50;

/** Sparse edges between sentences that share words; [other, weight] for each sentence. */
const edgesOf = (bags: readonly ReadonlySet<string>[]): readonly (readonly (readonly [number, number])[])[] =>
  bags.map((a, i) =>
    bags.flatMap((b, j): readonly (readonly [number, number])[] => {
      if (i === j || a.size < 2 || b.size < 2) return [];
      let shared = 0;
      for (const word of a) if (b.has(word)) shared++;
      return shared === 0 ? [] : [[j, shared / (Math.log(a.size) + Math.log(b.size))]];
    }),
  );

/** The `count` sentences that TextRank ranks highest, in reading order. */
export const textRank = (
  sentences: readonly string[],
  count: number,
  tokens: Scorer['tokens'],
): readonly string[] => {
  const edges = edgesOf(sentences.map((sentence) => new Set(tokens(sentence))));
  const out = edges.map((row) => row.reduce((sum, [, weight]) => sum + weight, 0));
  let rank = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    rank = edges.map((row) =>
      row.reduce(
        (sum, [j, weight]) => sum + (DAMPING * weight * (rank[j] ?? 0)) / (out[j] ?? 1),
        1 - DAMPING,
      ),
    );
  }
  const best = sentences.map((_, i) => i).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
  const chosen = new Set(best.slice(0, count));
  return sentences.filter((_, i) => chosen.has(i));
};
