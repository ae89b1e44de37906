// Whether a changed passage still holds its formulae: 四个意识 that became 四个自信 is another passage, however few characters differ.
import { anchorText } from './anchor-text';
import { occurrencesOf } from './occurrences';

/**
 * @param quote folded, as `now`
 * @param formulae as they were written in the quote
 */
export const keepsFormulae = (quote: string, now: string, formulae: readonly string[]): boolean =>
  formulae.every((formula) => {
    const { folded } = anchorText(formula);
    // The formula may be the whole passage, with a word around it.
    return occurrencesOf(folded, now).length >= Math.max(1, occurrencesOf(folded, quote).length);
  });
