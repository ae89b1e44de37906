import { expect, test } from 'vitest';
import { otherVerbForms } from '../../../../src/core/terms/matching/verb-forms';

test.each([
  ['uphold', ['upholding', 'upholds', 'upheld']],
  ['upholding', ['uphold', 'upholds', 'upheld']],
  ['deepen', ['deepening', 'deepens', 'deepened']],
  ['pursue', ['pursuing', 'pursues', 'pursued']],
  ['study', ['studying', 'studies', 'studied']],
  ['establish', ['establishing', 'establishes', 'established']],
])('%s', (verb, others) => {
  expect(otherVerbForms(verb)).toEqual(others);
});

test.each(['two', 'lantern', 'the'])('%s is no verb that opens a slogan', (word) => {
  expect(otherVerbForms(word)).toEqual([]);
});
