// All signals of a page, each with its evidence.
import type { Place } from '../../text/place';
import { splitSentences } from '../../text/sentences';
import type { Statement } from '../statements/statement';
import { measureFormula } from './formula-share';
import { findInterviewPartners } from './interview-partner';
import { findRepetition } from './repetition';
import { MOST_PLACES, type Signal } from './signal';
import { findTemplateLabels } from './template-labels';
import { findTranslationMarks } from './translation-marks';

const lengthOf = (places: readonly Place[]): number =>
  places.reduce((sum, { start, end }) => sum + end - start, 0);

/** Rounded to a thousandth, as a share is shown. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * What a careful reader would notice about how a page was made, in a fixed order; empty where there is nothing.
 * `hits` are places of official terms, `statements` those of the text.
 */
export const findSignals = ({
  text,
  lang,
  hits,
  statements,
}: {
  readonly text: string;
  readonly lang: string | null;
  readonly hits: readonly Place[];
  readonly statements: readonly Statement[];
}): readonly Signal[] => {
  const sentences = splitSentences(text, lang);
  const signals: Signal[] = [];
  const marks = findTranslationMarks(text).slice(0, MOST_PLACES);
  if (marks.length > 0) signals.push({ kind: 'translation', marks: [...marks] });
  const labels = findTemplateLabels(text).slice(0, MOST_PLACES);
  if (labels.length > 0) signals.push({ kind: 'template', labels: [...labels] });
  for (const { name, places } of findInterviewPartners(text, statements))
    signals.push({ kind: 'interview-partner', name, places: [...places.slice(0, MOST_PLACES)] });
  const pairs = findRepetition(text, sentences);
  if (pairs.length > 0) {
    const share = rounded(lengthOf(pairs.map(({ again }) => again)) / lengthOf(sentences));
    signals.push({ kind: 'repeated', pairs: [...pairs.slice(0, MOST_PLACES)], share });
  }
  const formula = measureFormula(sentences, hits);
  if (hits.length > 0)
    signals.push({
      kind: 'formula',
      share: rounded(formula.share),
      sentences: [...formula.sentences.slice(0, MOST_PLACES)],
    });
  return signals;
};
