import { describe, expect, test } from 'vitest';
import {
  type ClippingQuery,
  countFacets,
  dateOf,
  labelOf,
  matcherOf,
} from '../../../src/core/clippings/query';
import { sampleWhole } from './sample-capture';

const clipping = {
  ...sampleWhole(1, { tags: ['Haushalt'], note: 'Café' }).clipping,
  published: '2026-03-02T09:00:00+08:00',
};

test('the date is the day of publication as the page writes it, else the day of saving', () => {
  expect(dateOf(clipping)).toBe('2026-03-02');
  expect(dateOf({ ...clipping, published: '2026' })).toBe('2026');
  expect(dateOf({ ...clipping, published: null })).toBe('2026-11-23');
});

describe('a query', () => {
  test.each<[string, ClippingQuery, boolean]>([
    ['without conditions takes all', {}, true],
    ['takes the publisher to the letter', { publisher: 'Council' }, false],
    ['from the day itself', { from: '2026-03-02' }, true],
    ['from the day after', { from: '2026-03-03' }, false],
    ['to the day itself', { to: '2026-03-02' }, true],
    ['to the month before', { to: '2026-02' }, false],
    ['within the year', { from: '2026', to: '2026' }, true],
    ['with words in any order and case', { words: 'EXAMPLE council' }, true],
    ['with words of tags and note', { words: 'café haushalt' }, true],
    ['with a word that is nowhere', { words: 'council ministry' }, false],
  ])('%s', (_, query, matches) => {
    expect(matcherOf(query)(labelOf(clipping))).toBe(matches);
  });

  test('a date that is less exact matches what it may lie in', () => {
    const yearOnly = { ...clipping, published: '2026' };
    expect(matcherOf({ from: '2026-05', to: '2026-06' })(labelOf(yearOnly))).toBe(true);
    expect(matcherOf({ from: '2027-01' })(labelOf(yearOnly))).toBe(false);
  });
});

test('counts are sorted by frequency, then by name; months with the newest first', () => {
  const of = (publisher: string | null, published: string, tags: string[]) => ({
    ...clipping,
    publisher,
    published,
    tags,
  });
  expect(
    countFacets(
      [of('B', '2026-01-01', ['x']), of('A', '2026', ['y', 'x']), of(null, '2026-02-03', [])].map(labelOf),
    ),
  ).toEqual({
    total: 3,
    publishers: [
      { value: null, count: 1 },
      { value: 'A', count: 1 },
      { value: 'B', count: 1 },
    ],
    langs: [{ value: 'en', count: 3 }],
    tags: [
      { value: 'x', count: 2 },
      { value: 'y', count: 1 },
    ],
    months: [
      { value: '2026-02', count: 1 },
      { value: '2026-01', count: 1 },
      { value: '2026', count: 1 },
    ],
  });
});
