// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { placeOfRange } from '../../../src/page/highlights/selected-place';
import { extractArticle } from '../text-map-stand-in';

const HTML =
  '<nav>Home News</nav><article><p>The two <b>lamps</b> shine.</p> <p>They go out at dawn.</p></article><aside>More news</aside>';
beforeEach(() => {
  document.body.innerHTML = HTML;
});

const nodeWith = (words: string): Text => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (node.data.includes(words)) return node;
  throw new Error(words);
};

/** What of the article is selected from the beginning of the one words to the end of the other. */
const selected = (from: string, to: string): string | null => {
  const extraction = extractArticle(document, 'https://news.example/a');
  if (!extraction.ok) throw new Error('no article');
  const { map, article } = extraction.value;
  const range = document.createRange();
  range.setStart(nodeWith(from), nodeWith(from).data.indexOf(from));
  range.setEnd(nodeWith(to), nodeWith(to).data.indexOf(to) + to.length);
  const place = placeOfRange(range, map, article.text);
  return place && article.text.slice(place.start, place.end);
};

test.each([
  ['inside one node', 'go out', 'go out', 'go out'],
  ['over inline elements', 'two', 'shine', 'two lamps shine'],
  ['over blocks', 'shine', 'They', 'shine. They'],
  ['with spaces at its edges', ' go', ' out', 'go out'],
  ['from before the article into it', 'Home', 'two', 'The two'],
  ['from the article beyond it', 'dawn', 'More', 'dawn.'],
  ['around the whole article', 'Home', 'More', 'The two lamps shine. They go out at dawn.'],
])('a selection %s', (_, from, to, words) => {
  expect(selected(from, to)).toBe(words);
});

test('a selection outside the article has no place in it', () => {
  expect(selected('Home', 'News')).toBeNull();
  expect(selected('More', 'news')).toBeNull();
});

test('a selection that ends at the beginning of the next paragraph ends with the one before', () => {
  const extraction = extractArticle(document, 'https://news.example/a');
  if (!extraction.ok) throw new Error('no article');
  const range = document.createRange();
  range.setStart(nodeWith('The two'), 0);
  const [, second] = document.querySelectorAll('p');
  if (second) range.setEnd(second, 0);
  const place = placeOfRange(range, extraction.value.map, extraction.value.article.text);
  expect(place).toEqual({ start: 0, end: 'The two lamps shine.'.length });
});
