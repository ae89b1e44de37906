import { expect, test } from 'vitest';
import { rowsInWindow, scrollToRow } from '../../../src/library/list/virtual-window';

test('draws the rows of the window and six beyond either edge', () => {
  const list = { height: 900, rowHeight: 90, total: 10_000 };
  expect(rowsInWindow({ ...list, scrollTop: 0 })).toEqual({ first: 0, end: 16 });
  expect(rowsInWindow({ ...list, scrollTop: 45_000 })).toEqual({ first: 494, end: 516 });
  expect(rowsInWindow({ ...list, scrollTop: 899_100 })).toEqual({ first: 9_984, end: 10_000 });
});

test('a window beyond the end of a list that became shorter has no rows', () => {
  expect(rowsInWindow({ scrollTop: 9_000, height: 900, rowHeight: 90, total: 3 })).toEqual({
    first: 3,
    end: 3,
  });
});

test('scrolls no further than is needed to see the whole row', () => {
  const list = { scrollTop: 900, height: 450, rowHeight: 90 };
  expect(scrollToRow(10, list)).toBe(900);
  expect(scrollToRow(12, list)).toBe(900);
  expect(scrollToRow(9, list)).toBe(810);
  expect(scrollToRow(15, list)).toBe(990);
});
