// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { extentOf, liveRange, rectsOf } from '../../src/page/live-range';
import { standIn } from './browser-stand-in';

beforeEach(() => {
  standIn();
  document.body.innerHTML = '<p>some words</p><p>and more</p>';
});

const textOf = (index: number): Text => {
  const node = document.querySelectorAll('p')[index]?.firstChild;
  if (!(node instanceof Text)) throw new Error('no such paragraph');
  return node;
};
const part = (node: Text, startOffset: number, endOffset: number) => ({
  startContainer: node,
  startOffset,
  endContainer: node,
  endOffset,
});

test('makes a live range of stored boundaries', () => {
  expect(liveRange(document, part(textOf(0), 5, 10))?.toString()).toBe('words');
});

test('is null where the node has left the page or has become shorter', () => {
  const node = textOf(0);
  node.data = 'some';
  expect(liveRange(document, part(node, 5, 10))).toBe(null);
  node.remove();
  expect(liveRange(document, part(node, 0, 2))).toBe(null);
});

test('gives the rectangles of several ranges, and the one around them', () => {
  const ranges = [part(textOf(0), 5, 10), part(textOf(1), 0, 3)];
  expect(rectsOf(document, ranges).map(({ left, top, width }) => [left, top, width])).toEqual([
    [50, 0, 50],
    [0, 30, 30],
  ]);
  expect(extentOf(document, ranges)).toMatchObject({ x: 0, y: 0, width: 100, height: 50 });
});

test('has no extent where nothing is laid out', () => {
  expect(extentOf(document, [])).toBe(null);
  expect(extentOf(document, [part(textOf(0), 3, 3)])).toBe(null);
});
