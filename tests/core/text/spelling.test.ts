import { expect, test } from 'vitest';
import { otherSpelling } from '../../../src/core/text/spelling';

test.each([
  ['organisation', 'organization'],
  ['modernise', 'modernize'],
  ['analysed', 'analyzed'],
  ['labour', 'labor'],
  ['neighbouring', 'neighboring'],
  ['programme', 'program'],
  ['centres', 'centers'],
  ['labelling', 'labeling'],
  ['counsellor', 'counselor'],
  ['defence', 'defense'],
])('%s and %s are one word', (british, american) => {
  expect(otherSpelling(british)).toBe(american);
  expect(otherSpelling(american)).toBe(british);
});

test.each(['four', 'hour', 'our', 'or', 'tour', 'rise', 'size', 'doctor', 'called', 'party'])(
  '%s is spelled alike everywhere',
  (word) => {
    expect(otherSpelling(word)).toBeNull();
  },
);
