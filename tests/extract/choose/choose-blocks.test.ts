import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { openMarkup } from '../open-page';

const URL = 'https://valley.example/news/canal-2025';

const PARAGRAPHS = [
  'The council of the lower valley met on Monday, heard the engineers and the farmers, and agreed that the old canal, which has leaked since the flood, should be lined with clay before the winter.',
  'Work begins in August, when the water is low, said the chief engineer, who asked for patience and a second pump. It ends in October, unless the rain comes early, as it did two years ago.',
  'The farmers, for their part, asked for water on Sundays, which the council will discuss in May. Two schools want to paint the lock houses, and nobody in the hall had anything against it.',
  'The money comes from the district, which has kept it aside for three years. Nothing is left for the bridge, the mayor admitted, but the bridge can wait, and the fields cannot.',
];

const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="teaser-card"><a href="/news/${i}"><span class="kicker">Region</span> A headline of another article, number ${i}</a></div>`,
  ).join('');

const page = (between = '', before = '') =>
  openMarkup(
    `<html lang="en"><head><title>Canal to be lined before winter</title>
    <meta name="description" content="The old canal loses a third of its water: now the council acts."></head>
    <body><nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
    <main><h1>Canal to be lined before winter</h1>${before}
    <div class="article-body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${between}<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div></main>
    <aside class="sidebar-related"><h2>Most read</h2>${teasers(4)}</aside>
    <footer class="page-footer"><p>Valley News, all rights reserved, printed on the old press.</p></footer></body></html>`,
    URL,
  );

const read = (document: Document, remembered?: { keep: string[]; drop: string[] }) => {
  const extracted = extract(document, URL, remembered ? { remembered } : {});
  if (!extracted.ok) throw new Error(extracted.error.reason);
  return extracted.value;
};

test('paragraphs stay, and nothing of menu, side bar and footer comes with them', () => {
  expect(read(page()).article.text).toBe(PARAGRAPHS.join('\n'));
});

test.each([
  [
    'a caption with its credit',
    '<figure><img src="a.jpg"><figcaption class="caption">The lock at Elm Bridge in spring. <span class="credit">Photo: Mei Tan</span></figcaption></figure>',
  ],
  [
    'a box that leads to other articles',
    `<div class="related-articles"><h3>Read also</h3><ul><li><a href="/news/1">Why the bridge has to wait</a></li><li><a href="/news/2">Rain in May broke a record</a></li></ul></div>`,
  ],
  [
    'an invitation to subscribe',
    '<div class="newsletter-signup"><p class="newsletter-title">Get our newsletter</p><p><a href="/subscribe">Subscribe now</a></p></div>',
  ],
])('%s between paragraphs is left out', (_, markup) => {
  expect(read(page(markup)).article.text).toBe(PARAGRAPHS.join('\n'));
});

test.each([
  ['a heading', '<h2>Why clay</h2>', 'Why clay'],
  [
    'a quotation',
    '<blockquote><p>Clay is what the canal was made of, and clay is what it needs again.</p></blockquote>',
    'Clay is what the canal was made of, and clay is what it needs again.',
  ],
  [
    'a list',
    '<ul><li>The upper lock opens in June, on the first Monday.</li><li>The lower lock stays shut until the autumn, for repairs.</li></ul>',
    'The upper lock opens in June, on the first Monday.\nThe lower lock stays shut until the autumn, for repairs.',
  ],
  [
    'a table of data',
    '<table><tr><th>Year</th><th>Loss</th></tr><tr><td>2023</td><td>a third</td></tr><tr><td>2024</td><td>a half</td></tr></table>',
    'Year\tLoss\n2023\ta third\n2024\ta half',
  ],
])('%s between paragraphs stays', (_, markup, text) => {
  expect(read(page(markup)).article.text).toBe(
    [PARAGRAPHS[0], PARAGRAPHS[1], text, PARAGRAPHS[2], PARAGRAPHS[3]].join('\n'),
  );
});

test('a standfirst beside the body comes before it', () => {
  const lead = 'The old canal loses a third of its water: now the council acts.';
  expect(read(page('', `<p class="standfirst">${lead}</p>`)).article.text).toBe(
    [lead, ...PARAGRAPHS].join('\n'),
  );
});

test('what was left out is told with its reason, and how much of the page was kept', () => {
  const caption =
    '<figure><figcaption class="caption">The lock at Elm Bridge in spring.</figcaption></figure>';
  const { selection, article } = read(page(caption));
  const reasons = selection.leftOut.map(({ reason, opening }) => `${reason}: ${opening}`);
  expect(reasons).toContain('page-furniture: Home');
  expect(reasons).toContain('caption: The lock at Elm Bridge in spring.');
  expect(reasons).toContain('repetition: Canal to be lined before winter');
  expect(selection.kept).toEqual([{ key: 'DIV.article-body>P', characters: PARAGRAPHS.join('').length }]);
  const characters = selection.leftOut.reduce((sum, omission) => sum + omission.characters, 0);
  expect(selection.share).toBeCloseTo(PARAGRAPHS.join('').length / (PARAGRAPHS.join('').length + characters));
  expect(selection.confidence).toBeGreaterThan(0.8);
  expect(selection.doubts).toEqual([]);
  expect(article.text).not.toContain('lock at Elm Bridge');
});

test('a part that a reader took in or out stays so on pages of that make', () => {
  const caption =
    '<figure><figcaption class="caption">The lock at Elm Bridge in spring.</figcaption></figure>';
  const key = read(page(caption)).selection.leftOut.find(({ reason }) => reason === 'caption')?.key ?? '';
  expect(read(page(caption), { keep: [key], drop: [] }).article.text).toContain('The lock at Elm Bridge');
  const { article, selection } = read(page('<h2>Why clay</h2>'), { keep: [], drop: ['DIV.article-body>H2'] });
  expect(article.text).not.toContain('Why clay');
  expect(selection.leftOut).toContainEqual({
    reason: 'reader',
    opening: 'Why clay',
    characters: 8,
    key: 'DIV.article-body>H2',
  });
});

test('an article body for machines that is much longer than what was found raises a doubt', () => {
  const body = `${PARAGRAPHS.join(' ')} ${'The rest of the report can be read in the archive of the valley. '.repeat(12)}`;
  const document = page();
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: 'Canal', articleBody: body });
  document.head.append(script);
  expect(read(document).selection.doubts).toEqual(['unlike-given-text']);
});
