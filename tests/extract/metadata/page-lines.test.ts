import { expect, test } from 'vitest';
import { pageLines } from '../../../src/extract/metadata/page-lines';
import { openMarkup } from '../open-page';

const read = (markup: string) => pageLines(openMarkup(markup));
const texts = (markup: string) => read(markup).map(({ text }) => text);

test('what stands on a line of its own is a line', () => {
  expect(texts('<h1>Title</h1><p>3 May<br>2024 <b>noon</b></p>loose<div>a <span>b</span></div>')).toEqual([
    'Title',
    '3 May',
    '2024 noon',
    'loose',
    'a b',
  ]);
});

test('neighbouring spans are words of their own', () => {
  expect(texts('<p><span>Ort</span><span>Seetal</span></p>')).toEqual(['Ort Seetal']);
});

test('menus, programs and fields are no lines', () => {
  expect(
    texts('<nav>Menu</nav><script>x</script><style>y</style><select><option>z</select><p>text</p>'),
  ).toEqual(['text']);
});

test('a line knows its heading, its part in a pair, its link and its time', () => {
  const lines = read(
    '<h2>Title</h2><dl><dt>Date</dt><dd><p>3 May</p></dd></dl><p><a href="/a">all of it</a></p><p><time datetime="2024-05-03">later today</time> <a href="/b">some</a></p>',
  );
  expect(lines.map(({ text, role, linked, time, heading }) => [text, role, linked, time, heading])).toEqual([
    ['Title', 'plain', false, null, true],
    ['Date', 'name', false, null, false],
    ['3 May', 'value', false, null, false],
    ['all of it', 'plain', true, null, false],
    ['later today some', 'plain', false, '2024-05-03', false],
  ]);
});

test('a line knows its card, and whether it stands aside', () => {
  const page = openMarkup(
    '<p>own</p><div id="a">first <p>more</p></div><div id="b">second</div><footer>© <p>us</p></footer>',
  );
  const cards = new Set(page.querySelectorAll('div'));
  expect(pageLines(page, cards).map(({ text, card, aside }) => [text, card, aside])).toEqual([
    ['own', 0, false],
    ['first', 1, false],
    ['more', 1, false],
    ['second', 2, false],
    ['©', 0, true],
    ['us', 0, true],
  ]);
});
