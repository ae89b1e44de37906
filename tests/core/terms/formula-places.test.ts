import { expect, test } from 'vitest';
import { formulaPlaces } from '../../../src/core/terms/formula-places';
import type { Term } from '../../../src/core/terms/term';
import { sampleTerm } from '../clippings/sample-capture';

const place = (start: number) => ({ start, end: start + 4 });
const candidate = (start: number, evidence: 'numeral' | 'quoted'): Term => {
  const term = sampleTerm(`at ${start}`);
  if (term.card.kind !== 'candidate') throw new Error('a candidate');
  return { ...term, places: [place(start)], card: { ...term.card, evidence: [evidence] } };
};

test('what counts something is a formula, a quoted name is none', () => {
  expect(
    formulaPlaces([candidate(30, 'numeral'), candidate(20, 'quoted'), candidate(10, 'numeral')]),
  ).toEqual([place(10), place(30)]);
});
