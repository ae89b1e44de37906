import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { readDates, toIsoDate } from '../../../src/extract/metadata/read-dates';
import { openMarkup } from '../open-page';

test.each([
  ['2025-01-21T10:00:00Z', '2025-01-21T10:00:00Z'],
  ['2025-01-21T10:00:00.000+08:00', '2025-01-21T10:00:00.000+08:00'],
  ['2025-01-21 10:30', '2025-01-21T10:30'],
  ['2025年1月5日 9:05', '2025-01-05T09:05'],
  ['2025/1/21', '2025-01-21'],
  ['20250121', '2025-01-21'],
  ['January 21, 2025', '2025-01-21'],
  ['Tue, 21 Jan 2025 10:00:00 GMT', '2025-01-21'],
  ['21st January 2025', '2025-01-21'],
  ['2025-13-01', null],
  ['last Tuesday', null],
  ['', null],
])('%s is %s', (text, iso) => {
  expect(toIsoDate(text)).toBe(iso);
});

const dates = (markup: string, url = 'https://a.example/b') =>
  readDates(gatherFacts(openMarkup(markup)), url);

test('JSON-LD comes before meta tags, meta tags before time elements, those before the address', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-01-01","dateModified":"2024-01-02"}</script>';
  const meta = '<meta property="article:published_time" content="2024-02-02">';
  const time = '<time datetime="2024-03-03">3 March</time>';
  const url = 'https://a.example/2024/04/04/b.html';
  expect(dates(ld + meta + time, url)).toEqual({ published: '2024-01-01', modified: '2024-01-02' });
  expect(dates(meta + time, url)).toEqual({ published: '2024-02-02', modified: null });
  expect(dates(time, url)).toEqual({ published: '2024-03-03', modified: null });
  expect(dates('', url)).toEqual({ published: '2024-04-04', modified: null });
});

test('a time element that says it is the publication comes first', () => {
  expect(
    dates('<time datetime="2023-01-01"></time><time pubdate datetime="2024-03-03"></time>').published,
  ).toBe('2024-03-03');
});

test('a page that does not say has no dates', () => {
  expect(dates('<p>2024-03-03</p>', 'https://a.example/1234567890')).toEqual({
    published: null,
    modified: null,
  });
});
