import { expect, test } from 'vitest';
import { blankQuotations, quotationsOf } from '../../../../src/core/summary/statements/quotations';

const words = (line: string) => quotationsOf(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['He said “yes” and “no”.', ['yes', 'no']],
  ['He said "yes" and "no".', ['yes', 'no']],
  ['Er sagte „ja“ und ging.', ['ja']],
  ['Il dit « oui » et partit.', ['oui']],
  ['他说「好的」就走了。', ['好的']],
  ['He said ‘it’s the county’s bridge’ and left.', ['it’s the county’s bridge']],
  ['“It stands.', ['It stands.']],
  ['A plank 5" wide is no quotation', []],
])('finds the quotations of %s', (line, expected) => {
  expect(words(line)).toEqual(expected);
});

test('marks a quotation that its line leaves open', () => {
  expect(quotationsOf('“It stands.')).toEqual([{ start: 1, end: 11, open: true }]);
});

test('blanks quoted words but for the letter that opens and the mark that ends them', () => {
  const line = '“It stands,” he said.';
  expect(blankQuotations(line, quotationsOf(line))).toBe('“Iˣˣˣˣˣˣˣˣ,” he said.');
});
