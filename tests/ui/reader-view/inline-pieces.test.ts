import { expect, test } from 'vitest';
import type { Term } from '../../../src/core/terms/term';
import { groupBy, inlinePieces } from '../../../src/ui/reader-view/inline-pieces';
import { listMarks } from '../../../src/ui/reader-view/marks';
import { sampleTerm } from '../../core/clippings/sample-capture';

const term = (key: string, ...places: readonly (readonly [number, number])[]): Term => ({
  ...sampleTerm(key),
  places: places.map(([start, end]) => ({ start, end })),
});

test('marks come in reading order; of two that overlap the first, then the longer, stays', () => {
  const marks = listMarks([term('a', [10, 20], [40, 45]), term('b', [0, 5], [12, 25], [10, 14])]);
  expect(marks.map(({ term: { key }, start, end, first, index }) => [key, start, end, first, index])).toEqual(
    [
      ['b', 0, 5, true, 0],
      ['a', 10, 20, true, 1],
      ['a', 40, 45, false, 2],
    ],
  );
});

test('a text without anything in it is one piece', () => {
  expect(inlinePieces({ start: 3, end: 9 }, [], [])).toEqual([
    { start: 3, end: 9, link: null, strong: false, emphasis: false, isBreak: false, mark: null },
  ]);
});

test('is cut wherever a span or a mark begins or ends, and every piece knows what it lies in', () => {
  const [mark] = listMarks([term('a', [6, 14])]);
  if (mark === undefined) throw new Error('one term gives one mark');
  const link = { kind: 'link', start: 10, end: 18, href: 'https://gov.example/' } as const;
  const spans = [{ kind: 'strong', start: 0, end: 8 }, link, { kind: 'break', start: 18, end: 19 }] as const;
  const pieces = inlinePieces({ start: 0, end: 24 }, spans, [mark]);
  expect(
    pieces.map((piece) => [
      piece.start,
      piece.end,
      piece.strong,
      piece.link === link,
      piece.mark === mark,
      piece.isBreak,
    ]),
  ).toEqual([
    [0, 6, true, false, false, false],
    [6, 8, true, false, true, false],
    [8, 10, false, false, true, false],
    [10, 14, false, true, true, false],
    [14, 18, false, true, false, false],
    [18, 19, false, false, false, true],
    [19, 24, false, false, false, false],
  ]);
});

test('gathers neighbours only', () => {
  expect(groupBy([1, 3, 2, 4, 5], (number) => number % 2)).toEqual([
    [1, [1, 3]],
    [0, [2, 4]],
    [1, [5]],
  ]);
});
