import { expect, test } from 'vitest';
import { listOccurrences } from '../../src/page/occurrences';
import { candidateCard, knownCard } from './sample';

const lamps = (places: { start: number; end: number }[]) => ({
  key: 'cn.two-lamps',
  card: knownCard(),
  places,
});
const kettles = (places: { start: number; end: number }[]) => ({
  key: 'six kettles',
  card: candidateCard(),
  places,
});
const brief = (terms: Parameters<typeof listOccurrences>[0]) =>
  listOccurrences(terms).map(({ index, place, first, term }) => [index, place.start, first, term.key]);

test('puts the occurrences of all terms in reading order and knows the first of each', () => {
  const terms = [
    lamps([
      { start: 5, end: 9 },
      { start: 50, end: 54 },
    ]),
    kettles([
      { start: 20, end: 25 },
      { start: 70, end: 75 },
    ]),
  ];
  expect(brief(terms)).toEqual([
    [0, 5, true, 'cn.two-lamps'],
    [1, 20, true, 'six kettles'],
    [2, 50, false, 'cn.two-lamps'],
    [3, 70, false, 'six kettles'],
  ]);
});

test('of two that overlap keeps the one that starts first, then the longer', () => {
  const terms = [
    lamps([
      { start: 10, end: 14 },
      { start: 30, end: 40 },
    ]),
    kettles([
      { start: 10, end: 20 },
      { start: 35, end: 45 },
    ]),
  ];
  expect(brief(terms)).toEqual([
    [0, 10, true, 'six kettles'],
    [1, 30, false, 'cn.two-lamps'],
  ]);
});

test('has nothing to list without terms', () => {
  expect(listOccurrences([])).toEqual([]);
});
