// How long anchoring takes: beside the method that Hypothesis publishes, in the same run, and over a long page with many highlights.
import search from 'approx-string-match';
import { anchorText } from '../../src/core/anchoring/anchor-text';
import { findByText } from '../../src/core/anchoring/find-by-text';
import { errorLimit, indexGrams, nearMatches } from '../../src/core/anchoring/near-matches';
import type { SourceText } from './edit-corpus/make-cases';
import { createRandom } from './edit-corpus/random';

const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const timed = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Words of a text in another order: a quote in the page's own words that stands nowhere on it. */
const absentQuotes = (text: string, count: number, length: number): readonly string[] => {
  const random = createRandom(20_261);
  const words = text.split(/\s+/);
  return Array.from({ length: count }, () => {
    let quote = '';
    while (quote.length < length) quote += `${random.pick(words)} `;
    return quote.slice(0, length);
  });
};

export type Beside = {
  readonly ours: number;
  readonly theirs: number;
  readonly found: readonly [number, number];
};

/**
 * 200 absent quotes of 120 characters on 30,000 characters, ms, the median of the rounds. Theirs: approx-string-match with half
 * the quote's length as errors, as Hypothesis calls it (match-quote.ts). Ours includes folding the text and indexing it.
 */
export const besideHypothesis = (texts: readonly SourceText[]): Beside => {
  let page = '';
  for (const { lang, text } of texts) if (lang?.startsWith('en') && page.length < 30_000) page += `${text}\n`;
  page = page.slice(0, 30_000);
  const quotes = absentQuotes(page, 200, 120);
  let found: [number, number] = [0, 0];
  const ours = () => {
    const text = anchorText(page);
    const grams = indexGrams(text.folded);
    found[0] = 0;
    for (const quote of quotes) {
      const folded = anchorText(quote).folded;
      if (nearMatches(text, grams, folded, errorLimit(folded.length)).length > 0) found[0]++;
    }
  };
  const theirs = () => {
    found[1] = 0;
    for (const quote of quotes) {
      if (search(page, quote, Math.min(256, quote.length / 2)).length > 0) found[1]++;
    }
  };
  ours();
  theirs();
  const pairs = Array.from({ length: ROUNDS }, () => [timed(ours), timed(theirs)] as const);
  found = [found[0], found[1]];
  return { ours: median(pairs.map(([one]) => one)), theirs: median(pairs.map(([, other]) => other)), found };
};

export type Restored = {
  readonly words: number;
  readonly total: number;
  readonly longest: number;
  readonly exact: number;
};

/** 500 highlights on a page of 10,000 words of which every tenth sentence was rewritten: ms for all, and for the longest step. */
export const restoreMany = (texts: readonly SourceText[]): Restored => {
  let page = '';
  for (const { lang, text } of texts) {
    if (lang?.startsWith('en') && page.split(/\s+/).length < 10_000) page += `${text}\n`;
  }
  const later = page
    .split('. ')
    .map((sentence, at) => (at % 10 === 4 ? `${sentence} again` : sentence))
    .join('. ');
  const random = createRandom(7);
  const places = Array.from({ length: 500 }, () => {
    const start = random.below(page.length - 100);
    return { start, end: start + 30 + random.below(60) };
  });
  const steps: number[] = [];
  const step = <T>(run: () => T): T => {
    let value: T | undefined;
    steps.push(
      timed(() => {
        value = run();
      }),
    );
    return value as T;
  };
  const before = step(() => anchorText(page));
  const after = step(() => anchorText(later));
  const find = step(() => findByText(before, after));
  const outcomes = places.map((place) => step(() => find({ place, formulae: [] })));
  return {
    words: page.split(/\s+/).length,
    total: steps.reduce((sum, one) => sum + one, 0),
    longest: Math.max(...steps),
    exact: outcomes.filter(({ status }) => status === 'exact').length,
  };
};
