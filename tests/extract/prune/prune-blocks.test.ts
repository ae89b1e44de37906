import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/extract/blocks/read-blocks';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { readMetadata } from '../../../src/extract/metadata/read-metadata';
import { pruneBlocks } from '../../../src/extract/prune/prune-blocks';
import { openMarkup } from '../open-page';

const HEAD =
  '<title>Canal to be lined before winter</title><meta name="author" content="Mei Tan"><meta name="date" content="2025-02-11">';
const BODY =
  'The council of the lower valley met on Monday, heard the engineers and the farmers, and agreed that the old canal, which has ' +
  'leaked since the flood, should be lined with clay before the winter.';

/** The texts that are kept of a page with this markup around its one long paragraph. */
function keep(before: string, after = '') {
  const url = 'https://a.example/news/canal';
  const page = openMarkup(`<head>${HEAD}</head><body>${before}<p>${BODY}</p>${after}</body>`, url);
  const { blocks, raw } = readBlocks(page.body, { origin: new WeakMap(), leftOut: new WeakSet(), base: url });
  const metadata = readMetadata(gatherFacts(page), { url, text: raw.text, byline: null });
  return pruneBlocks(blocks, raw.text, metadata)
    .map(({ start, end }) => raw.text.slice(start, end))
    .filter((text) => text !== BODY);
}

test.each([
  ['a typed trail that ends in the title', '<p>Home » News » Canal to be lined before winter</p>'],
  [
    'a trail of links',
    '<p><a href="/">Start</a> / <a href="/n">Nachrichten</a> / <a href="/n/k">Kanal</a></p>',
  ],
  ['a Chinese trail', '<p>当前位置：<a href="/">首页</a> > <a href="/x">新闻</a> > 正文</p>'],
  [
    'a list of links',
    '<ol><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/n/c">Canals</a></li></ol>',
  ],
  ['the title again', '<h2>Canal to be lined before winter</h2>'],
  ['the title with a slip', '<p>Canal to be lnied before winter</p>'],
  ['the byline and the date', '<p>By Mei Tan, 11 February 2025, 10:30 am</p>'],
  ['the date', '<p>Published: 2025-02-11 08:00</p>'],
])('%s is left out at the head', (_, markup) => {
  expect(keep(markup)).toEqual([]);
});

test.each([
  ['another heading', '<h2>Farmers ask for water on Sundays</h2>', 'Farmers ask for water on Sundays'],
  ['a dateline', '<p>RIVERTON, 9 February 2025</p>', 'RIVERTON, 9 February 2025'],
  [
    'a lead sentence',
    '<p>Canal to be lined before winter, says council, and farmers ask for more.</p>',
    'Canal to be lined before winter, says council, and farmers ask for more.',
  ],
  ['another person', '<p>By the water board</p>', 'By the water board'],
  ['a comparison', '<p>Rain in May > rain in June</p>', 'Rain in May > rain in June'],
])('%s stays', (_, markup, text) => {
  expect(keep(markup)).toEqual([text]);
});

test('contents that lead into the page stay', () => {
  expect(keep('<ul><li><a href="#a">Why clay</a></li><li><a href="#b">What it costs</a></li></ul>')).toEqual([
    'Why clay',
    'What it costs',
  ]);
});

test.each([
  ['a prompt', '<p>Leave a Comment</p>'],
  ['a prompt in German', '<p>Schreibe einen Kommentar</p>'],
  ['a prompt in Chinese', '<p>发表评论</p>'],
  ['the note of the filter', '<p>Diese Website verwendet Akismet, um Spam zu reduzieren.</p>'],
  ['a heading over nothing', '<h3>Related stories</h3>'],
])('%s is left out at the foot', (_, markup) => {
  expect(keep('', markup)).toEqual([]);
});

test('comments that are spoken of stay', () => {
  const text = 'Leave a comment on the draft with the county before the end of March, the council says.';
  expect(keep('', `<p>${text}</p>`)).toEqual([text]);
});
