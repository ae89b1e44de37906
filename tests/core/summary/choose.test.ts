import { expect, test } from 'vitest';
import { choose } from '../../../src/core/summary/choose';
import type { Leaning } from '../../../src/core/summary/features';
import { featuresOf } from '../../../src/core/summary/features';
import type { Ranked } from '../../../src/core/summary/rank';
import { unitsOf } from '../../../src/core/summary/units';
import { WEIGHTS } from '../../../src/core/summary/weights';
import { makeVocabulary } from '../../../src/core/summary/words';

type Given = { readonly text: string; readonly worth: number; readonly leaning?: Leaning };

const rankedOf = (given: readonly Given[]): readonly Ranked[] => {
  const vocabulary = makeVocabulary();
  const text = given.map((one) => one.text).join('\n');
  const units = unitsOf(text, 'en', [], vocabulary);
  return featuresOf({ units, vocabulary, text, title: '', hits: [], interview: null }).map((one, i) => ({
    ...one,
    worth: given[i]?.worth ?? 0,
    leaning: given[i]?.leaning ?? 'none',
  }));
};

const chosen = (given: readonly Given[], count: number, room = 100) =>
  choose(rankedOf(given), { count, room, title: new Set(), weights: WEIGHTS.news });

const A = { text: 'Bees hum in the garden all day.', worth: 1 };
const B = { text: 'Carts cross the bridge by night.', worth: 3 };
const C = { text: 'Ships bring salt and iron home.', worth: 2 };

test('takes what is worth most, in reading order', () => {
  expect(chosen([A, B, C], 2)).toEqual([1, 2]);
  expect(chosen([C, A, B], 2)).toEqual([0, 2]);
});

test('takes what says something else rather than the same again', () => {
  expect(chosen([A, B, { ...B, worth: 1.5 }], 2)).toEqual([0, 1]);
});

test('brings the antecedent of a sentence, when both are worth it', () => {
  const leaning = { text: 'They pay a toll of nine crowns.', worth: 3.5, leaning: 'anaphor' as const };
  expect(chosen([A, { ...B, worth: 2.6 }, leaning, C], 2)).toEqual([1, 2]);
});

test('leaves a sentence out whose antecedent has no room', () => {
  const leaning = { text: 'They pay a toll of nine crowns.', worth: 9, leaning: 'anaphor' as const };
  expect(chosen([A, B, leaning, C], 1)).toEqual([1]);
  expect(chosen([A, B, leaning, C], 2, 13)).toEqual([1, 2]);
  expect(chosen([A, B, leaning, C], 2, 8)).toEqual([1]);
});

test('keeps to the room there is', () => {
  const long = { text: `Nine men ${'and nine more men '.repeat(9)}came.`, worth: 9 };
  expect(chosen([A, long, C], 3, 14)).toEqual([0, 2]);
});

test('is empty for no sentences', () => {
  expect(chosen([], 3)).toEqual([]);
  expect(chosen([A], 0)).toEqual([]);
});
