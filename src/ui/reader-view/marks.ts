// Marks: what is drawn over the text of an Article, one for each place of each term, in reading order.
import type { Term } from '../../core/terms/term';
import type { Place } from '../../core/text/place';

export type Mark = Place & {
  /** 0-based, in reading order. */
  readonly index: number;
  /** The first of its term in the article: drawn strongly, repeats faintly. */
  readonly first: boolean;
  readonly term: Term;
};

/**
 * All places of all terms in reading order. Where two overlap, the one that starts first stays, then the longer: nothing is
 * marked twice, and one point of the text leads to one card.
 */
export const listMarks = (terms: readonly Term[]): readonly Mark[] => {
  const all = terms.flatMap((term) =>
    term.places.map((place, nth) => ({ ...place, first: nth === 0, term })),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let end = 0;
  for (const one of all) {
    if (one.start < end) continue;
    kept.push({ ...one, index: kept.length });
    end = one.end;
  }
  return kept;
};

/** The marks that touch a stretch of the text. */
export const marksIn = (marks: readonly Mark[], { start, end }: Place): readonly Mark[] =>
  marks.filter((mark) => mark.start < end && mark.end > start);
