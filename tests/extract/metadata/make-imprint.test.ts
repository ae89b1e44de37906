import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { makeImprint } from '../../../src/extract/metadata/make-imprint';
import { openMarkup } from '../open-page';

const URL = 'https://council.example/notices/20240712LCR56948/canal';
const imprintOf = (markup: string, title = 'The canal') =>
  makeImprint(gatherFacts(openMarkup(markup)), title, URL);

test('lines are counted from the title, and those far from it are left out', () => {
  const far = Array.from({ length: 40 }, (_, i) => `<p>far ${i}</p>`).join('');
  const { lines } = imprintOf(`<p>above</p><h1>The canal</h1><p>3 May 2024</p>${far}`);
  expect(lines.slice(0, 3).map(({ after, text }) => [after, text])).toEqual([
    [-1, 'above'],
    [0, 'The canal'],
    [1, '3 May 2024'],
  ]);
  expect(lines.at(-1)?.after).toBe(20);
});

test('pairs are kept wherever they stand, prose nowhere, a code of the address too', () => {
  const far = Array.from({ length: 40 }, (_, i) => `<p>far ${i}</p>`).join('');
  const { lines } = imprintOf(
    `<h1>The canal</h1><p>${'long '.repeat(60)}</p>${far}<table><tr><th>Number</th><td>7/24</td></tr></table><p>Ref.: 20240712LCR56948</p>`,
  );
  expect(lines.slice(-3).map(({ role, text }) => [role, text])).toEqual([
    ['name', 'Number'],
    ['value', '7/24'],
    ['plain', 'Ref.: 20240712LCR56948'],
  ]);
  expect(lines.some(({ text }) => text.startsWith('long'))).toBe(false);
});

test('of JSON-LD only what describes an article counts, of metas nothing that is for browsers', () => {
  const { jsonLd, metas, licences, foot } = imprintOf(
    `<head><meta name="viewport" content="width=1"><meta property="article:published_time" content="2024-05-03">
    <meta value="2024-05-04" name="article:modified_time"><link rel="license" href="/terms">
    <script type="application/ld+json">[{"@type":"Organization","name":"Elsewhere"},
    {"@type":"NewsArticle","datePublished":"2024-05-03","publisher":{"@type":"Organization","name":"Lake Post"}}]</script></head>
    <h1>The canal</h1><footer>© Lake Post</footer>`,
  );
  expect(jsonLd).toEqual([
    { property: 'datePublished', value: '2024-05-03' },
    { property: 'publisher', value: 'Lake Post' },
  ]);
  expect(metas).toEqual([
    { name: 'article:published_time', content: '2024-05-03' },
    { name: 'article:modified_time', content: '2024-05-04' },
  ]);
  expect(licences).toEqual(['/terms']);
  expect(foot).toEqual(['The canal', '© Lake Post']);
});
