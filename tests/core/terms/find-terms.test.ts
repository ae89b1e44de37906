import { expect, test } from 'vitest';
import { createHitFinder } from '../../../src/core/terms/find-hits';
import { findTerms } from '../../../src/core/terms/find-terms';
import { groupTerms } from '../../../src/core/terms/group-terms';
import { compileIndex } from '../../../src/core/terms/matching/compile-index';
import { createGuess } from '../../../src/core/terms/originals/guess-original';
import { sampleGlossary } from './sample-glossary';

const glossary = sampleGlossary();
const terminology = { glossary, findHits: createHitFinder(compileIndex(glossary.entries)) };

const read = (text: string, url: string | null = null) => {
  const found = findTerms({ text, page: { url, lang: 'en' } }, terminology);
  return groupTerms(found, { glossary, text, lang: 'en', guessOriginal: createGuess(glossary) });
};

test('an everyday word is painted at its first place and counted at all of them', () => {
  const [term] = read('The rider was agreed. Every rider counts.', 'https://a.gov.uk/');
  expect(term?.places).toEqual([{ start: 4, end: 9 }]);
  expect(term?.card.count).toBe(2);
});

test('a phrase that the article defines is a candidate, and its card quotes the definition', () => {
  const [term] = read(
    'Staff keep “slow desk hours”. Here “slow desk hours” refers to hours without meetings.',
  );
  expect(term?.card).toMatchObject({
    kind: 'candidate',
    term: 'slow desk hours',
    meaning: { text: 'hours without meetings' },
  });
});

const units = [
  'one ',
  '“',
  '"',
  "'",
  '「',
  '一',
  '“一”',
  '“four musts” ',
  'the four musts: a, b, c and d ',
  'Four Musts ',
  'AB (AB) ',
  'Able Body (AB) ',
  '两个灯笼',
  '“两个灯笼”是指',
  'two lamps ',
  'rider ',
  '新业态',
  '“甲”“乙”两个丙，',
  'The Clean River and ',
];

test.each(units)('takes time linear in a text of %j: under three seconds for 200 kB', (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000);
  const started = performance.now();
  read(text, 'https://a.gov.uk/');
  expect(performance.now() - started).toBeLessThan(3000);
});
