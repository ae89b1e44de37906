import { expect, test } from 'vitest';
import { findDates } from '../../../src/core/summary/dates';

test.each([
  ['on January 21, 2025', 'January 21, 2025', '2025-01-21'],
  ['on Jan. 21', 'Jan. 21', null],
  ['on 3rd March 2024', '3rd March 2024', '2024-03-03'],
  ['am 21. Januar 2025', '21. Januar 2025', '2025-01-21'],
  ['le 1er mars 2024', '1er mars 2024', '2024-03-01'],
  ['el 5 de mayo de 2024', '5 de mayo de 2024', '2024-05-05'],
  ['于2025年1月21日', '2025年1月21日', '2025-01-21'],
  ['二〇二四年十二月二十一日', '二〇二四年十二月二十一日', '2024-12-21'],
  ['1月21日上午', '1月21日', null],
  ['of 2025-01-21', '2025-01-21', '2025-01-21'],
  ['on 21/1/2025', '21/1/2025', '2025-01-21'],
  ['on 1/21/2025', '1/21/2025', '2025-01-21'],
  ['on 3/4/2025', '3/4/2025', null],
  ['am 3.4.2025', '3.4.2025', '2025-04-03'],
])('reads the date in "%s"', (text, written, iso) => {
  const dates = findDates(text);
  expect(dates.map(({ start, end, iso }) => [text.slice(start, end), iso])).toEqual([[written, iso]]);
});

test.each(['you may 3 times', 'January 2025', 'on 31 February 2025', 'version 1.2.3'])(
  'finds no date in "%s"',
  (text) => {
    expect(findDates(text)).toEqual([]);
  },
);
