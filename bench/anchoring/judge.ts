// Judges what became of a marked passage against what the corpus knows.
import { type AnchorText, anchorText, toStretch } from '../../src/core/anchoring/anchor-text';
import type { Anchoring } from '../../src/core/anchoring/anchoring';
import { errorLimit } from '../../src/core/anchoring/near-matches';
import type { AnchoringCase } from './edit-corpus/make-cases';

/**
 * What a reader may expect. `present`: the passage stands in its sentence, word for word or within the limit of errors.
 * `removed`: its sentence is gone. `beyond`: its sentence stands there, with more changes than the limit; lost or found, but not wrong.
 */
export type Expected = 'present' | 'removed' | 'beyond';

export type Verdict = {
  readonly expected: Expected;
  readonly status: Anchoring['status'];
  /** A range outside the passage's sentence, or `exact` on other folded text. */
  readonly wrong: boolean;
};

/** The fewest errors with which a quote stands anywhere in a text (Sellers, 1980). */
export const leastErrors = (quote: string, text: string): number => {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= quote.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const across = (row[j - 1] ?? 0) + (quote[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(across, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
};

const foldedAt = (text: AnchorText, place: { readonly start: number; readonly end: number }): string => {
  const { start, end } = toStretch(text, place);
  return text.folded.slice(start, end);
};

const expectedOf = ({ home }: AnchoringCase, quote: string, after: AnchorText): Expected => {
  if (home === null) return 'removed';
  return leastErrors(quote, foldedAt(after, home)) <= errorLimit(quote.length) ? 'present' : 'beyond';
};

/** The verdict on one outcome. */
export const judge = (one: AnchoringCase, anchoring: Anchoring): Verdict => {
  const [before, after] = [anchorText(one.before), anchorText(one.after)];
  const quote = foldedAt(before, one.quote);
  const expected = expectedOf(one, quote, after);
  if (anchoring.status === 'lost') return { expected, status: 'lost', wrong: false };
  const { place, status } = anchoring;
  const outside = one.home === null || place.start < one.home.start || place.end > one.home.end;
  const otherText = status === 'exact' && foldedAt(after, place) !== quote;
  return { expected, status, wrong: outside || otherText };
};
