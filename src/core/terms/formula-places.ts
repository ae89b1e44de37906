// Where an article has formulae, known or not: words of which none may change without the meaning changing with it.
import type { Place } from '../text/place';
import type { Term } from './term';

/** What counts or lists something, or is a slogan; not the name of an office or a document. */
const isFormula = ({ card }: Term): boolean =>
  card.members !== null ||
  (card.kind === 'known'
    ? card.entry.kind === 'formula' || card.entry.kind === 'slogan'
    : card.evidence.some((one) => one === 'numeral' || one === 'code' || one === 'parallel'));

/** The places of all formulae, in reading order. */
export const formulaPlaces = (terms: readonly Term[]): readonly Place[] =>
  terms
    .filter(isFormula)
    .flatMap(({ places }) => places)
    .sort((a, b) => a.start - b.start || a.end - b.end);
