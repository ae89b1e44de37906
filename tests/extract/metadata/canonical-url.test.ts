import { expect, test } from 'vitest';
import { canonicalUrl, pageUrl } from '../../../src/extract/metadata/canonical-url';

test.each([
  ['https://a.example/news/1', 'https://a.example/news/1?utm_source=x', 'https://a.example/news/1'],
  ['/news/1#top', 'https://www.a.example/n?id=1', 'https://www.a.example/news/1'],
  ['https://a.example/news/1', 'https://m.a.example/news/1', 'https://a.example/news/1'],
  ['https://a.example/', 'https://a.example/news/1', null],
  ['https://a.example/index.html', 'https://a.example/news/1', null],
  ['https://a.example/en', 'https://a.example/en/news/1', null],
  ['https://a.example/', 'https://a.example/', 'https://a.example/'],
  ['https://a.example/show.php', 'https://a.example/show.php?id=7', null],
  ['https://a.example/show.php?id=7', 'https://a.example/show.php?id=7&from=list', null],
  ['https://other.example/news/1', 'https://a.example/news/1', null],
  ['javascript:alert(1)', 'https://a.example/news/1', null],
  ['http://[', 'https://a.example/news/1', null],
  [null, 'https://a.example/news/1', null],
])('%s on %s gives %s', (canonical, page, expected) => {
  expect(canonicalUrl(canonical, page)).toBe(expected);
});

test('the address of a page has no fragment', () => {
  expect(pageUrl('https://a.example/b?c=1#d')).toBe('https://a.example/b?c=1');
});
