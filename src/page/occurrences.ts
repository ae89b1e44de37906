// Occurrences: what is painted and stepped through, one for each place of each term, in reading order.

import type { Term } from '../core/terms/term';
import type { Place } from '../core/text/place';

export type Occurrence = {
  /** 0-based, in reading order. */
  readonly index: number;
  readonly place: Place;
  /** The first of its term in the article: painted strongly, repeats faintly. */
  readonly first: boolean;
  readonly term: Term;
};

/**
 * All occurrences of all terms in reading order. Where two overlap, the one that starts first stays, then the longer:
 * nothing is painted twice, and one point of the page leads to one card.
 */
export const listOccurrences = (terms: readonly Term[]): readonly Occurrence[] => {
  const all = terms.flatMap((term) => term.places.map((place, nth) => ({ place, first: nth === 0, term })));
  all.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const kept: Occurrence[] = [];
  let end = 0;
  for (const one of all) {
    if (one.place.start < end) continue;
    kept.push({ ...one, index: kept.length });
    end = one.place.end;
  }
  return kept;
};
