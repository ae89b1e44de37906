// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { spotAt } from '../../src/page/hit-test';
import { type PageReading, placeFindings } from '../../src/page/page-reading';
import { standIn } from './browser-stand-in';
import { findings, knownCard, placesOf } from './sample';
import { extractArticle } from './text-map-stand-in';

let reading: PageReading;
beforeEach(() => {
  standIn();
  document.body.innerHTML = '<article><p>two lamps, two lamps</p><p>no term</p></article>';
  const extracted = extractArticle(document, 'https://news.example/a');
  if (!extracted.ok) throw new Error('no article');
  const places = placesOf(extracted.value.article.text, 'two lamps');
  reading = placeFindings(
    extracted.value,
    findings([{ key: 'cn.two-lamps', card: knownCard(), places }]),
    document,
  );
});

// A character is 10 px wide, a line 20 px high; lines are 30 px apart.
test.each([
  ['in the first', 45, 10, 0],
  ['at its very start', 0, 10, 0],
  ['in the second', 150, 10, 1],
])('finds the occurrence under a point %s', (_, x, y, index) => {
  expect(spotAt(document, reading, x, y)?.index).toBe(index);
});

test.each([
  ['between two terms', 105, 10],
  ['below the line, where the caret still snaps to it', 45, 25],
  ['right of the text', 900, 10],
  ['in text without a term', 30, 40],
  ['where there is no text', 30, 400],
])('finds nothing %s', (_, x, y) => {
  expect(spotAt(document, reading, x, y)).toBe(null);
});

test('finds nothing any more where the page has replaced the text', () => {
  const paragraph = document.querySelector('p');
  if (paragraph) paragraph.textContent = 'two lamps, two lamps';
  expect(spotAt(document, reading, 45, 10)).toBe(null);
});
