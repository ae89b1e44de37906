import { expect, test } from 'vitest';
import { findWho } from '../../../src/core/summary/who';

test('puts those first who are mentioned most, and each only once', () => {
  const text =
    'Mayor Ann Hale met President Tom Roe. Roe praised the road. Roe left, and President Tom Roe will return. Hale stayed.';
  expect(findWho(text).map(({ name, office }) => [name, office])).toEqual([
    ['Tom Roe', 'President'],
    ['Ann Hale', 'Mayor'],
  ]);
});

test('names five at most', () => {
  const text = ['Ann Hale', 'Tom Roe', 'Eva Lund', 'Ian Marsh', 'Una Frost', 'Max Bell'].map(
    (name) => `Mayor ${name} spoke.`,
  );
  expect(findWho(text.join(' '))).toHaveLength(5);
});
