import { expect, test } from 'vitest';
import { bytesName, countName, dayName, langName, rowDate } from '../../src/library/names';

test('a date is named without its time', () => {
  expect(dayName('2026-11-23T10:05:00.000Z')).toBe('23 November 2026');
  expect(dayName('2026-11')).toBe('November 2026');
});

test('a row shows the day of publication, or else that of saving', () => {
  const savedAt = '2026-11-23T10:05:00.000Z';
  expect(rowDate({ published: '2026-03-02', savedAt })).toBe('2 March 2026');
  expect(rowDate({ published: null, savedAt })).toBe('saved 23 November 2026');
});

test('counts, languages and bytes', () => {
  expect(countName(1, 'term')).toBe('1 term');
  expect(countName(12_400, 'term')).toBe('12,400 terms');
  expect(langName('zh-Hans')).toBe('Simplified Chinese');
  expect(langName('not a tag')).toBe('not a tag');
  expect(langName(null)).toBe('Language unknown');
  expect([bytesName(0), bytesName(999), bytesName(1_250_000), bytesName(83_500_000_000)]).toEqual([
    '0 bytes',
    '999 bytes',
    '1.3 MB',
    '83.5 GB',
  ]);
});
