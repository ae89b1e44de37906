import type { Evidence } from '../../core/terms/hit';

const SENTENCES: Readonly<Record<Evidence, string>> = {
  quoted: 'It stands in quotation marks.',
  numeral: 'It is a number and what it counts, in the manner of an official formula.',
  'title-case': 'It is capitalised in the middle of a sentence, like a name.',
  code: 'It is written as a code of numbers, such as 1+3+N.',
  'paired-counts': 'It sets two counts side by side.',
  parallel: 'It stands in a row of phrases built alike.',
  definite: 'The article speaks of it as something already known.',
  'formula-head': 'It counts what official formulae like to count.',
  repeated: 'The article uses it more than once.',
  explained: 'The article says what it means or lists what it counts.',
  metaphor: 'It is an everyday word used as the name of a policy.',
};

/** Why a phrase that no glossary knows was marked: one plain sentence. */
export const evidenceSentence = (evidence: Evidence): string => SENTENCES[evidence];
