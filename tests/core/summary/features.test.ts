import { expect, test } from 'vitest';
import { type Features, featuresOf } from '../../../src/core/summary/features';
import { unitsOf } from '../../../src/core/summary/units';
import { makeVocabulary } from '../../../src/core/summary/words';

const read = (text: string, given: { title?: string; hits?: { start: number; end: number }[] } = {}) => {
  const vocabulary = makeVocabulary();
  const units = unitsOf(text, null, [], vocabulary);
  return featuresOf({
    units,
    vocabulary,
    text,
    title: given.title ?? '',
    hits: given.hits ?? [],
    interview: null,
  });
};

/** The features of the last sentence. */
const last = (text: string, given = {}): Partial<Features> => read(text, given).at(-1)?.features ?? {};

test.each<[keyof Features, string]>([
  ['decision', 'The county decided to mend the bridge.'],
  ['figures', 'The bridge cost 40 million crowns.'],
  ['figures', 'It opens no later than the end of spring.'],
  ['change', 'The county raises the toll for all carts.'],
  ['addressee', 'Grants are open to people who keep bees.'],
  ['operative', 'The owner shall mend the bridge each year.'],
  ['attendance', 'The meeting was attended by the heads of all towns.'],
  ['ritual', 'It is a great honour to stand on this bridge.'],
  ['question', 'Who will pay for all these bridges?'],
  ['contact', 'Write to bridges@alder.example for the plans.'],
  ['boilerplate', 'Subscribe to our letter and share this page.'],
  ['decision', '会议决定，今年修好九座桥梁。'],
  ['change', '过桥费由五元提高到九元，六月执行。'],
  ['attendance', '各镇负责人出席会议，并参观了桥梁。'],
])('sees %s in "%s"', (feature, sentence) => {
  expect(last(sentence)[feature]).toBe(1);
});

test('counts terms of the glossary inside the sentence, three as good as more', () => {
  const text = 'The one is here today. Here are five small terms in a row.';
  const places = [28, 32, 37, 43, 49].map((start) => ({ start, end: start + 3 }));
  expect(read(text, { hits: places }).map(({ features }) => features.hits)).toEqual([0, 1]);
  expect(read(text, { hits: [{ start: 4, end: 7 }] }).map(({ features }) => features.hits)).toEqual([
    1 / 3,
    0,
  ]);
});

test('tells what a sentence leans on; the first of all leans on nothing', () => {
  const text =
    'It stands on four legs of stone. It was built by hand in spring. However, nobody liked the colour. This guide tells you how to cross it.';
  expect(read(text).map(({ leaning }) => leaning)).toEqual(['none', 'anaphor', 'connective', 'none']);
});

test('does not take for boilerplate what the page is about', () => {
  const title = 'Cookies that this site may use';
  expect(last('Cookies are small files that this site may use.', { title }).boilerplate).toBe(0);
});

test('tells a heading from a sentence that lost its full stop', () => {
  expect(last('Bridges and roads').fragment).toBe(1);
  expect(last(`The county ${'spends on bridges '.repeat(8)}`).unfinished).toBe(1);
});

test('finds the sentence that is likest to the whole', () => {
  const text = 'The county mends the old bridge. Bees like the county. The old bridge carries carts.';
  const [first, second] = read(text).map(({ features }) => features.centroid);
  expect(first).toBe(1);
  expect(second).toBeLessThan(0.7);
});
