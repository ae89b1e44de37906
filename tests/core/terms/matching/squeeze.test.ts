import { expect, test } from 'vitest';
import { squeeze } from '../../../../src/core/terms/matching/squeeze';

test.each([
  ['the  House', 'the House'],
  ['Order\u00a0Paper', 'Order Paper'],
  ['Two-Lanterns', 'Two Lanterns'],
  ["the “King's” Letter", 'the King s Letter'],
  ['U.S.', 'US'],
  ['C\u200bAP', 'CAP'],
  ['ＣＡＰ', 'CAP'],
])('%s', (written, squeezed) => {
  expect(squeeze(written)).toBe(squeezed);
});
