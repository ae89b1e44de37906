import { expect, test } from 'vitest';
import { countChanges, diffParagraphs, foldDiff } from '../../../src/library/versions/fold-diff';

const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const removed = (text: string) => ({ kind: 'removed', text }) as const;

test('cuts a diff at its line breaks', () => {
  expect(diffParagraphs([same('One.\nTwo '), removed('three'), added('four'), same('.\nFive.')])).toEqual([
    { changed: false, parts: [same('One.')] },
    { changed: true, parts: [same('Two '), removed('three'), added('four'), same('.')] },
    { changed: false, parts: [same('Five.')] },
  ]);
});

test('a paragraph that was added whole stands by itself', () => {
  expect(
    diffParagraphs([same('One.\n'), added('New.\n'), same('Two.')]).map(({ changed }) => changed),
  ).toEqual([false, true, false]);
});

test('folds what is far from every change, never a single paragraph', () => {
  const text = 'abcdefgh'.split('').map((letter) => ({ changed: letter === 'd', parts: [same(letter)] }));
  expect(foldDiff(text).map(({ folded, paragraphs }) => [folded, paragraphs.length])).toEqual([
    [true, 2],
    [false, 3],
    [true, 3],
  ]);
  expect(foldDiff(text.slice(1)).map(({ folded, paragraphs }) => [folded, paragraphs.length])).toEqual([
    [false, 1],
    [false, 3],
    [true, 3],
  ]);
});

test('counts words, and Chinese characters', () => {
  expect(countChanges([same('The '), removed('old order'), added('new order of 2026'), same('.')])).toEqual({
    added: 4,
    removed: 2,
  });
  expect(countChanges([added('四个意识'), same('。')])).toEqual({ added: 4, removed: 0 });
});
