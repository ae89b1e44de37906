import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { openArticle, openFixture, openMarkup } from './open-page';

const REPORT = 'https://rivervalley.example/2025/02/11/lakeside-county-review/';

const article = (page: Document, url = REPORT) => {
  const extracted = extract(page, url);
  if (!extracted.ok) throw new Error(extracted.error.reason);
  return extracted.value;
};

/** What the ranges of a place hold, as the page's own Range reads it. */
const readRanges = (page: Document, ranges: readonly StaticRangeInit[]) =>
  ranges
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = page.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    })
    .join('');

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('an article holds its text and nothing of what stands around it', () => {
  const { text } = article(openFixture('report.html')).article;
  expect(text.split('\n')[0]).toMatch(
    /^On a rainy Tuesday morning the nine .* took their seats in the old grain hall,/,
  );
  expect(text.split('\n').at(-1)).toBe('2024\tseven');
  for (const gone of [
    '»',
    'Reviews a Year',
    'Reveiws',
    'By Mei Tan',
    'Leave a Comment',
    'Fields with a star',
    'Akismet',
    '|',
    '———',
    'all rights',
  ]) {
    expect(text).not.toContain(gone);
  }
});

test('an article says who wrote it, when, where and in what language', () => {
  const { text, blocks, imprint, ...metadata } = article(openFixture('report.html')).article;
  expect(metadata).toEqual({
    url: REPORT,
    canonicalUrl: REPORT,
    title: 'Lakeside County Reviews a Year of Village Party Work',
    byline: 'Mei Tan',
    publisher: 'River Valley Post',
    published: '2025-02-11T09:30:00+08:00',
    modified: '2025-02-12T08:00:00+08:00',
    lang: 'en-US',
    direction: 'ltr',
    description: 'Officials of Lakeside County heard reports from nine townships.',
    partial: false,
  });
});

test('blocks are in order, parted by one line break, and cover the whole text', () => {
  const { text, blocks } = article(openFixture('report.html')).article;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'table',
    'paragraph',
    'list-item',
    'list-item',
    'list-item',
    'heading',
    'paragraph',
    'paragraph',
    'quotation',
    'paragraph',
    'table',
  ]);
});

test('inline stretches keep their places and links their whole address', () => {
  const { text, blocks } = article(openFixture('report.html')).article;
  const spans = blocks.flatMap((block) =>
    block.spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
  );
  expect(spans.map(({ kind, text }) => [kind, text])).toEqual([
    ['strong', 'not'],
    ['emphasis', 'night lamp'],
    ['link', 'village living room'],
    ['strong', '“three open doors”'],
    ['break', '\n'],
  ]);
  expect(spans[2]).toMatchObject({ href: 'https://rivervalley.example/stories/lamp?from=report#top' });
});

test('a table typed with pipes is one table without its pipes', () => {
  const { text, blocks } = article(openFixture('report.html')).article;
  const table = blocks.find((block) => block.kind === 'table');
  expect(
    table?.kind === 'table' && table.rows.map((row) => row.map(({ start, end }) => text.slice(start, end))),
  ).toEqual([
    ['Aim', 'What it means'],
    ['Open doors', 'Keep the “three open doors” at every office'],
    ['Young hands', 'Train forty deputies under thirty-five'],
    ['Fewer forms', 'Cut the reports that villages file by half'],
  ]);
});

test.each(['report.html', 'notice.html'])(
  'every character of %s leads to its place in the page and back',
  (name) => {
    const page = openFixture(name);
    const { article: read, map } = article(page);
    for (const block of read.blocks) {
      expect(squeeze(readRanges(page, map.ranges(block)))).toBe(
        squeeze(read.text.slice(block.start, block.end)),
      );
    }
    for (let at = 0; at < read.text.length; at++) {
      const [range] = map.ranges({ start: at, end: at + 1 });
      const character = read.text.charAt(at);
      if (!range) expect(character).toMatch(/[\n\t]/);
      else {
        const node = map.textNodes().find((text) => text === range.startContainer);
        expect(node && map.position(node, range.startOffset)).toBe(at);
        expect(node?.data.charAt(range.startOffset).replace(/\s/, ' ')).toBe(character);
      }
    }
  },
);

test('the ranges of a cell hold no pipe', () => {
  const page = openFixture('report.html');
  const { article: read, map } = article(page);
  const table = read.blocks.find((block) => block.kind === 'table');
  expect(table && map.ranges(table).map((range) => readRanges(page, [range]))).toEqual([
    'Aim',
    'What it means',
    'Open doors',
    'Keep the ',
    '“three open doors”',
    ' at every office',
    'Young hands',
    'Train forty deputies under thirty-five',
    'Fewer forms',
    'Cut the reports that villages file by half',
  ]);
});

test.each(['report.html', 'listing.html', 'frameset.html', 'empty.html'])(
  '%s is the same before and after',
  (name) => {
    const page = openFixture(name);
    const before = page.documentElement.outerHTML;
    const nodes: Node[] = [];
    const walk = () => {
      const walker = page.createTreeWalker(page);
      const found: Node[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
      return found;
    };
    nodes.push(...walk());
    extract(page, REPORT);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(walk().every((node, i) => node === nodes[i])).toBe(true);
  },
);

test('a short notice is an article', () => {
  expect(article(openFixture('notice.html'), 'https://elmbridge.example/closed').article).toMatchObject({
    title: 'Registry closed on Friday',
    text: 'The registry office is closed on Friday, 3 May, for repairs. Urgent matters: counter two, town hall.',
  });
});

test.each([
  ['listing.html', { reason: 'listing' }],
  ['search.html', { reason: 'listing' }],
  ['empty.html', { reason: 'empty-page' }],
  ['frameset.html', { reason: 'in-frame', frameUrl: 'https://ministry.example/g/gazette/12.htm' }],
])('%s has no article, and says why', (name, error) => {
  expect(extract(openFixture(name), 'https://ministry.example/g/')).toEqual({ ok: false, error });
});

test('a page of nothing but a frame names the frame', () => {
  const page = openMarkup('<p>Notices</p><iframe src="/notices/7.html"></iframe>');
  expect(extract(page, 'https://m.example/')).toEqual({
    ok: false,
    error: { reason: 'in-frame', frameUrl: 'https://m.example/notices/7.html' },
  });
});

test('a script address is no frame to be opened', () => {
  const page = openMarkup('<iframe src="javascript:alert(1)"></iframe>');
  expect(extract(page, 'https://m.example/')).toEqual({ ok: false, error: { reason: 'empty-page' } });
});

test('the PDF viewer is named as such', () => {
  const page = openMarkup('<body><embed type="application/pdf" src="about:blank"></body>');
  expect(extract(page, 'https://m.example/a.pdf')).toEqual({ ok: false, error: { reason: 'pdf' } });
});

test('of a page over the limits the first part is read', () => {
  const body = Array.from(
    { length: 60 },
    (_, i) => `<p>Paragraph ${i} of a long law, which goes on, and on, and on, as laws do.</p>`,
  ).join('');
  const extracted = extract(openMarkup(`<article>${body}</article>`), REPORT, {
    limits: { characters: 1e6, textNodes: 40 },
  });
  expect(extracted.ok && extracted.value.article.partial).toBe(true);
  expect(extracted.ok && extracted.value.article.text).toMatch(
    /^Paragraph 0 .*\nParagraph 1 [\s\S]*as laws do\.$/,
  );
  expect(extracted.ok && extracted.value.article.blocks).toHaveLength(40);
});

test('scripts do not count towards the limits', () => {
  const page = openArticle('', `<script>${'x'.repeat(5000)}</script>`);
  const extracted = extract(page, REPORT, { limits: { characters: 4000, textNodes: 100 } });
  expect(extracted.ok && extracted.value.article.partial).toBe(false);
});

test('a page whose first part holds no article is too large', () => {
  const body = '<p>x</p>'.repeat(300);
  expect(
    extract(openMarkup(`${body}<article>${'<p>Late text that matters.</p>'.repeat(50)}</article>`), REPORT, {
      limits: { characters: 10, textNodes: 1000 },
    }),
  ).toEqual({
    ok: false,
    error: { reason: 'too-large' },
  });
});

test.each([
  'nodeType',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'textContent',
  'nextElementSibling',
  'firstElementChild',
  'tagName',
  'className',
  'getAttribute',
  'querySelectorAll',
  'removeAttribute',
  'attributes',
  'children',
  'remove',
  'cloneNode',
])('a form field named %s does not lead extraction astray', (name) => {
  const page = openArticle(
    `<form action="/"><p>What the council said.</p><input name="${name}"><input id="${name}"></form><img name="${name}">`,
  );
  expect(article(page).article.text).toContain('The council of the lower valley met on Monday');
});

test('elements nested without end are read, in order', () => {
  // As deep as jsdom itself can go; browsers were tried with more.
  const page = openArticle(
    `${'<div>'.repeat(1500)}One well stands in the square, and nobody has seen it dry in all the years that are on record here.<p>Deep below it, where the clay ends, the engineers found a second stream last May, and told nobody.</p>Now there is water, said the mayor, who was asked about it by two schools and the fire brigade.${'</div>'.repeat(1500)}`,
  );
  const { article: read, map } = article(page);
  expect(read.text).toMatch(
    /^One well stands .*\s+Deep below it, .*\s+Now there is water, .*\nThe council of the lower valley met on Monday/,
  );
  expect(squeeze(readRanges(page, map.ranges({ start: 0, end: read.text.length })))).toBe(squeeze(read.text));
}, 60_000);

test('script links lose their address and keep their text and its place', () => {
  const page = openArticle(
    '<p>Read the <a href="javascript:open(1)">minutes of May</a>, the <a href="data:text/html,x">map</a> and the <a href="/j">journal</a>.</p>',
  );
  const { article: read, map } = article(page);
  const links = read.blocks.flatMap((block) => block.spans).filter((span) => span.kind === 'link');
  expect(links.map((link) => link.href)).toEqual(['https://rivervalley.example/j']);
  const start = read.text.indexOf('minutes of May');
  expect(readRanges(page, map.ranges({ start, end: start + 14 }))).toBe('minutes of May');
});

test('an XML page is read like any other', () => {
  const page = new (openMarkup('').defaultView ?? window).DOMParser().parseFromString(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Water plan</title></head><body><div>${'<p>The council agreed, after a long day, that the canal is lined before the winter, and that the pump is paid for.</p>'.repeat(3)}</div></body></html>`,
    'application/xhtml+xml',
  );
  expect(article(page).article.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('what looks like no article is read where the reader wants it anyway', () => {
  const read = extract(openFixture('listing.html'), 'https://ministry.example/g/', { anyway: true });
  expect(read.ok && read.value.article.text).toContain('The authority publishes the summer timetable today.');
});
