import { expect, test } from 'vitest';
import { findWrittenDates } from '../../../src/core/text/written-dates';

const read = (text: string, order: 'day-first' | 'month-first' | null = null) =>
  findWrittenDates(text, order).map((date) =>
    date.precision === 'ambiguous' ? date.readings.join(' or ') : date.iso,
  );

test.each([
  ['January 21, 2025', ['2025-01-21']],
  ['Jan. 21st, 2025', ['2025-01-21']],
  ['Sept. 3, 2024', ['2024-09-03']],
  ['MARCH 4, 2024', ['2024-03-04']],
  ['21 January 2025', ['2025-01-21']],
  ['this 21st day of January 2025', ['2025-01-21']],
  ['3rd May 2024', ['2024-05-03']],
  ['21-Jan-2025', ['2025-01-21']],
  ['21. Januar 2025', ['2025-01-21']],
  ['Wien, am 4. Jänner 2024', ['2024-01-04']],
  ['den 3. März 2024', ['2024-03-03']],
  ['1er mars 2024', ['2024-03-01']],
  ['le 14 août 2023', ['2023-08-14']],
  ['21 de enero de 2025', ['2025-01-21']],
  ['3 de marzo del 2024', ['2024-03-03']],
  ['2024年2月19日', ['2024-02-19']],
  ['2024 年 2 月 19 日', ['2024-02-19']],
  ['二〇二四年十一月三日', ['2024-11-03']],
  ['二○二五年十二月三十一日', ['2025-12-31']],
  ['二零二四年十月二十日', ['2024-10-20']],
  ['2025-01-21', ['2025-01-21']],
  ['2025/1/21 09:30', ['2025-01-21']],
  ['2025.01.21', ['2025-01-21']],
  ['7.5.2025', ['2025-05-07']],
  ['18-07-2019 - 11:37', ['2019-07-18']],
  ['13/04/2025', ['2025-04-13']],
  ['04/13/2025', ['2025-04-13']],
  ['from 1 May 2024 to 3 May 2024', ['2024-05-01', '2024-05-03']],
])('%s is a day', (text, dates) => {
  expect(read(text)).toEqual(dates);
});

test.each([
  ['2024年3月', '2024-03'],
  ['March 2024', '2024-03'],
  ['März 2024', '2024-03'],
  ['en mars 2024', '2024-03'],
  ['marzo de 2024', '2024-03'],
])('%s is a month and no more', (text, month) => {
  expect(read(text)).toEqual([month]);
});

test.each([
  'may 2024 requests be refused',
  '2024-02-30',
  '31.04.2024',
  '29 février 2023',
  'Version 3.2.2024.1',
  'the year 2024',
  '24/7',
  '1.2.3',
  'No. 12/2024',
  'section 3, 2024 edition',
  '10-12-14',
])('%s is no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('a day in strokes has two readings until an order is known', () => {
  expect(read('03/04/2025')).toEqual(['2025-04-03 or 2025-03-04']);
  expect(read('03/04/2025', 'day-first')).toEqual(['2025-04-03']);
  expect(read('03/04/2025', 'month-first')).toEqual(['2025-03-04']);
  expect(read('04/04/2025')).toEqual(['2025-04-04']);
});

test('a date has its place', () => {
  const text = 'Bern, 17.08.2007 - Rede';
  const [date] = findWrittenDates(text);
  expect(date && text.slice(date.start, date.end)).toBe('17.08.2007');
});
