import { expect, test } from 'vitest';
import { readNumeral } from '../../../src/core/text/numerals';

const numerals: readonly (readonly [string, number])[] = [
  ['four', 4],
  ['Four', 4],
  ['eleven', 11],
  ['twenty-one', 21],
  ['Twenty One', 21],
  ['ninety', 90],
  ['hundred', 100],
  ['a hundred', 100],
  ['one hundred and five', 105],
  ['two thousand and twenty-five', 2025],
  ['4', 4],
  ['４', 4],
  ['１２', 12],
  ['1,200', 1200],
  ['四', 4],
  ['两', 2],
  ['兩', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['一百零五', 105],
  ['一百二十', 120],
  ['三万五千', 35000],
  ['二〇二五', 2025],
  ['百', 100],
  [' six ', 6],
];

test.each(numerals)('reads %s as %i', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

const others = [
  '',
  ' ',
  'first',
  '第一',
  'four tasks',
  '四个',
  '4.5',
  '1,20',
  'N',
  'a',
  'and',
  'twenty-twelve',
  'one two',
  'four-pronged',
  '三三十',
  'x'.repeat(100),
];

test.each(others)('does not read %j as a numeral', (text) => {
  expect(readNumeral(text)).toBeNull();
});
