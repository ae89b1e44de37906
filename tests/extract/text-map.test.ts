import { expect, test } from 'vitest';
import { createTextMap } from '../../src/extract/text-map';
import { openMarkup } from './open-page';

const page = openMarkup('<p>One  two|three</p><p>four</p>');
const [first, second] = [...page.querySelectorAll('p')]
  .map((p) => p.firstChild)
  .filter((node) => node instanceof (page.defaultView?.Text ?? Text));

/** "One two" and "three" from the first node, without the second space and the pipe; then "four" on a line of its own. */
function map() {
  if (!first || !second) throw new Error('the page has two text nodes');
  return createTextMap([
    { start: 0, end: 4, node: first, offset: 0 },
    { start: 4, end: 7, node: first, offset: 5 },
    { start: 8, end: 13, node: first, offset: 9 },
    { start: 14, end: 18, node: second, offset: 0 },
  ]);
}

test('a place has one range per text node, and one more where text was left out', () => {
  const places = map()
    .ranges({ start: 0, end: 18 })
    .map(({ startContainer, startOffset, endOffset }) => [startContainer === first, startOffset, endOffset]);
  expect(places).toEqual([
    [true, 0, 8],
    [true, 9, 14],
    [false, 0, 4],
  ]);
});

test('a place inside a run begins and ends inside the node', () => {
  expect(map().ranges({ start: 5, end: 6 })).toEqual([
    { startContainer: first, startOffset: 6, endContainer: first, endOffset: 7 },
  ]);
});

test('a line break between blocks has no range', () => {
  expect(map().ranges({ start: 13, end: 14 })).toEqual([]);
});

test.each([
  [0, 0],
  [3, 3],
  [4, 4], // the second of two spaces: the next character that was kept
  [5, 4],
  [8, 8], // the pipe
  [9, 8],
  [14, 13], // the end of the node
])('offset %i of the node is position %i of the text', (offset, position) => {
  expect(first && map().position(first, offset)).toBe(position);
});

test('a node that is not in the article has no position', () => {
  expect(map().position(page.createTextNode('four'), 0)).toBeNull();
});

test('text nodes come in order, each once', () => {
  expect(map().textNodes()).toEqual([first, second]);
});
