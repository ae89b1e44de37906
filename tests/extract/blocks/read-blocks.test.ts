import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/extract/blocks/read-blocks';
import { openMarkup } from '../open-page';

/** Blocks of some markup, each as its kind and its text. */
function read(markup: string) {
  const { body } = openMarkup(markup);
  const { blocks, raw } = readBlocks(body, {
    origin: new WeakMap(),
    leftOut: new WeakSet(),
    base: 'https://a.example/b/',
  });
  return blocks.map(({ start, end, ...block }) => ({ ...block, text: raw.text.slice(start, end) }));
}

const texts = (markup: string) => read(markup).map(({ kind, text }) => `${kind}: ${text}`);

test('white space is collapsed as a browser shows it', () => {
  expect(texts('<p>\n  One\n  <b> two </b>  three\u00a0 four  </p>')).toEqual([
    'paragraph: One two three four',
  ]);
});

test('a line break in the source is no space between Chinese characters', () => {
  expect(texts('<p>三查\n   两备</p><p>三查 两备</p>')).toEqual([
    'paragraph: 三查两备',
    'paragraph: 三查 两备',
  ]);
});

test('one line break stays in the paragraph, two part it, those at its edges vanish', () => {
  expect(texts('<p><br>a<br>b<br> <br>c<br></p>')).toEqual(['paragraph: a\nb', 'paragraph: c']);
  expect(read('<p>a<br>b</p>')[0]?.spans).toEqual([{ kind: 'break', start: 1, end: 2 }]);
});

test('preformatted text keeps its white space but for the edges', () => {
  expect(texts('<pre>\n  one\n    two <b>x</b>\n</pre>')).toEqual(['preformatted:   one\n    two x']);
});

test('text beside blocks is a paragraph of its own', () => {
  expect(texts('<div>before<p>inside</p>after <i>it</i></div>')).toEqual([
    'paragraph: before',
    'paragraph: inside',
    'paragraph: after it',
  ]);
});

test('list items know their depth and order; what follows in an item is a paragraph', () => {
  expect(read('<ul><li>a<ol><li>b</li></ol>c</li><li><h3>d</h3><p>e</p><p>f</p></li></ul>')).toMatchObject([
    { kind: 'list-item', text: 'a', depth: 1, ordered: false },
    { kind: 'list-item', text: 'b', depth: 2, ordered: true },
    { kind: 'paragraph', text: 'c' },
    { kind: 'heading', text: 'd', level: 3 },
    { kind: 'list-item', text: 'e', depth: 1, ordered: false },
    { kind: 'paragraph', text: 'f' },
  ]);
});

test('an inline stretch over several blocks is one stretch in each', () => {
  expect(read('<a href="c?d=1"><h2>One</h2><p> two</p></a>').map(({ text, spans }) => [text, spans])).toEqual(
    [
      ['One', [{ kind: 'link', start: 0, end: 3, href: 'https://a.example/b/c?d=1' }]],
      ['two', [{ kind: 'link', start: 3, end: 6, href: 'https://a.example/b/c?d=1' }]],
    ],
  );
});

test('a stretch begins with its first character, not with the space before it', () => {
  expect(read('<p>One <b> two</b> three</p>')[0]?.spans).toEqual([{ kind: 'strong', start: 4, end: 7 }]);
});

test('a table of data is one block, its caption a paragraph before it', () => {
  expect(
    read(
      '<table><caption>Rain</caption><tr><th>Month</th><th>mm</th></tr><tr><td>May<br>2024</td><td></td></tr><tr><td>June</td><td><p>40</p><p>(est.)</p></td></tr></table>',
    ),
  ).toMatchObject([
    { kind: 'paragraph', text: 'Rain' },
    { kind: 'table', text: 'MonthmmMay 2024June40 (est.)' },
  ]);
});

test('a table for layout yields what stands in its cells', () => {
  expect(
    texts(
      '<table role="presentation"><tr><td>menu</td><td><p>text</p></td></tr><tr><td>a</td><td>b</td></tr></table>',
    ),
  ).toEqual(['paragraph: menu', 'paragraph: text', 'paragraph: a', 'paragraph: b']);
});

test('readings above the line and fallbacks are not text', () => {
  expect(
    texts(
      '<p><ruby>维<rt>wéi</rt>护<rp>(</rp><rt>hù</rt></ruby>。<svg><title>icon</title></svg><video>old browser</video></p>',
    ),
  ).toEqual(['paragraph: 维护。']);
});
