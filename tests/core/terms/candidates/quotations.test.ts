import { expect, test } from 'vitest';
import { findQuotations } from '../../../../src/core/terms/candidates/quotations';

const rows: readonly (readonly [text: string, inner: readonly string[]])[] = [
  ['the “four winds” here', ['four winds']],
  ['the "four winds" here', ['four winds']],
  ["the 'four winds' here", ['four winds']],
  ['the ‘four winds’ here', ['four winds']],
  ['反对“四风”', ['四风']],
  ['「雙『新』」', ['雙『新』', '新']],
  ['“answer the ‘paper’ well”', ['answer the ‘paper’ well', 'paper']],
  ["the party's plan and the cadres' homes", []],
  ['the party’s plan', []],
  ["the 'party's plan' is here", ["party's plan"]],
  ['a 5" pipe and a 6" pipe', []],
  ['“one” “two”', ['one', 'two']],
  ['“开”“合”', ['开', '合']],
  ["striking ``(1)'' and inserting ``two''; and", ['(1)', 'two']],
  ['“open\nclosed”', []],
  ['“”', []],
];

test.each(rows)('reads the quotations of %j', (text, inner) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(inner);
});

test('gives the place with the marks as well, and says what lies inside another quotation', () => {
  expect(findQuotations('a “b ‘c’”')).toEqual([
    { start: 3, end: 8, outer: { start: 2, end: 9 }, nested: false },
    { start: 6, end: 7, outer: { start: 5, end: 8 }, nested: true },
  ]);
});

test('leaves out what is too long for a term', () => {
  expect(findQuotations(`“${'x'.repeat(300)}”`)).toEqual([]);
});
