import { expect, test } from 'vitest';
import { inflect } from '../../../../src/core/terms/matching/inflections';

const written = (text: string, isFormula = false) =>
  inflect(text.split(' '), isFormula).map((keys) => keys.join(' '));

test.each([
  ['continuing resolution', ['continuing resolution', 'continuing resolutions']],
  ['statutory body', ['statutory body', 'statutory bodies', 'statutory bodys']],
  ['white papers', ['white papers', 'white paper']],
  ['member of council', ['member of council', 'members of council', 'member of councils']],
  ['awarenesses', ['awarenesses', 'awareness']],
  ['first reading', ['first reading', 'first readings']],
])('%s', (term, all) => {
  expect(written(term)).toEqual(all);
});

test('a formula has no singular', () => {
  expect(written('3 represents', true)).toEqual(['3 represents']);
});
