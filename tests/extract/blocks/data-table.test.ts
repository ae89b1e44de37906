import { expect, test } from 'vitest';
import { isDataTable } from '../../../src/extract/blocks/data-table';
import { openMarkup } from '../open-page';

const judge = (rows: string, attributes = '') => {
  const table = openMarkup(`<table ${attributes}>${rows}</table>`).querySelector('table');
  return table && isDataTable(table);
};

const ROWS = '<tr><td>May</td><td>12</td></tr><tr><td>June</td><td>40</td></tr>';

test.each([
  ['short cells in equal rows', ROWS, '', true],
  ['headers', '<tr><th>Month</th><th>mm</th></tr><tr><td>May</td><td>12</td></tr>', '', true],
  ['a role that says layout', ROWS, 'role="presentation"', false],
  ['a table inside', `${ROWS}<tr><td><table><tr><td>x</td></tr></table></td><td>y</td></tr>`, '', false],
  ['a single column', '<tr><td>May</td></tr><tr><td>June</td></tr>', '', false],
  ['a single row', '<tr><td>May</td><td>June</td></tr>', '', false],
  [
    'a cell with a piece of page',
    `${ROWS}<tr><td>July</td><td>${'A long story. '.repeat(80)}</td></tr>`,
    '',
    false,
  ],
  ['cells of whole sentences', `<tr><td>1</td><td>${'A story. '.repeat(40)}</td></tr>`.repeat(3), '', false],
])('a table with %s', (_, rows, attributes, expected) => {
  expect(judge(rows, attributes)).toBe(expected);
});
