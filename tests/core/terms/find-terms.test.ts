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
  expect(term?.painted).toEqual([{ start: 4, end: 9 }]);
  expect(term?.places.length).toBe(2);
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

/** Milliseconds for so many UTF-16 units. */
const timeFor = (unit: string, size: number): number => {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const started = performance.now();
  read(text, 'https://a.gov.uk/');
  return performance.now() - started;
};

test.each(units)('takes time linear in a text of %j, up to 200 kB', (unit) => {
  timeFor(unit, 20_000);
  const half = timeFor(unit, 100_000);
  const whole = timeFor(unit, 200_000);
  // Below 400 ms the collector and the neighbours on the machine say more than the rules do.
  expect(whole).toBeLessThan(4 * Math.max(half, 400));
  expect(whole).toBeLessThan(15_000);
});
