import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/article';
import { type ListNode, outline } from '../../../src/ui/reader-view/outline';

const at = (start: number) => ({ start, end: start + 1, spans: [] });
const item = (start: number, depth: number, ordered = false): Block => ({
  kind: 'list-item',
  ...at(start),
  depth,
  ordered,
});
const heading = (start: number, level: number): Block => ({ kind: 'heading', ...at(start), level });
const quotation = (start: number): Block => ({ kind: 'quotation', ...at(start) });
const paragraph = (start: number): Block => ({ kind: 'paragraph', ...at(start) });

type Shape = readonly (number | Shape)[];
const shapeOf = ({ items }: ListNode): Shape =>
  items.flatMap(({ block, lists }) => [block.start, ...lists.map(shapeOf)]);

test('items nest by their depth', () => {
  const [list] = outline([item(1, 1), item(2, 2), item(3, 2), item(4, 3), item(5, 1)]);
  expect(list?.kind === 'list' && shapeOf(list)).toEqual([1, [2, 3, [4]], 5]);
});

test('a list ends where numbering begins, and another starts', () => {
  const nodes = outline([item(1, 1), item(2, 1, true), item(3, 1, true)]);
  expect(nodes.map((node) => node.kind === 'list' && [node.ordered, shapeOf(node)])).toEqual([
    [false, [1]],
    [true, [2, 3]],
  ]);
});

test('a list that begins deep comes up again', () => {
  const nodes = outline([item(1, 3), item(2, 1)]);
  expect(nodes.map((node) => node.kind === 'list' && shapeOf(node))).toEqual([[1], [2]]);
});

test('headings nest without a gap, whatever levels the page gave them', () => {
  const levels = [2, 4, 4, 2, 5, 1, 6].map((level, index) => heading(index, level));
  expect(outline(levels).map((node) => node.kind === 'heading' && node.rank)).toEqual([0, 1, 1, 0, 1, 0, 1]);
});

test('quotations that follow one another are one; everything stays in order', () => {
  const nodes = outline([paragraph(0), quotation(1), quotation(2), heading(3, 2), quotation(4)]);
  expect(nodes.map((node) => [node.kind, node.kind === 'quotation' ? node.blocks.length : 1])).toEqual([
    ['block', 1],
    ['quotation', 2],
    ['heading', 1],
    ['quotation', 1],
  ]);
});
