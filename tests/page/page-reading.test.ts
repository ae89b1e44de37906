// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeFindings } from '../../src/page/page-reading';
import { candidateCard, findings, knownCard, placesOf } from './sample';
import { extractArticle } from './text-map-stand-in';

const read = (html: string) => {
  document.body.innerHTML = html;
  const extracted = extractArticle(document, 'https://news.example/a');
  if (!extracted.ok) throw new Error('no article');
  const { text } = extracted.value.article;
  const terms = [
    { key: 'cn.two-lamps', card: knownCard(), places: placesOf(text, 'two lamps') },
    { key: 'six kettles', card: candidateCard(), places: placesOf(text, 'six kettles') },
  ].filter(({ places }) => places.length > 0);
  return placeFindings(extracted.value, findings(terms), document);
};

test('gives each occurrence its ranges, over several elements where it runs over them', () => {
  const { spots } = read('<article><p>Now two <b>lamps</b> and six kettles.</p></article>');
  const written = spots.map(({ ranges }) =>
    ranges.map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  );
  expect(written).toEqual([['two ', 'lamps'], ['six kettles']]);
});

test('leads from a text node to its occurrences, sorted', () => {
  const { stretches, spots } = read('<article><p>six kettles, two lamps, two lamps</p></article>');
  const node = document.querySelector('p')?.firstChild;
  const found = node ? stretches.get(node) : undefined;
  expect(found).toEqual([
    { start: 0, end: 11, of: spots[0] },
    { start: 13, end: 22, of: spots[1] },
    { start: 24, end: 33, of: spots[2] },
  ]);
});

test('knows the element that holds the whole article', () => {
  const { root } = read(
    '<main><article><section><p>two lamps</p></section><section><p>more</p></section></article></main>',
  );
  expect(root.localName).toBe('article');
});

test('leaves out what the page does not hold', () => {
  document.body.innerHTML = '<article>text</article>';
  const extracted = extractArticle(document, 'https://news.example/a');
  if (!extracted.ok) throw new Error('no article');
  const lost = { key: 'cn.two-lamps', card: knownCard(), places: [{ start: 90, end: 99 }] };
  expect(placeFindings(extracted.value, findings([lost]), document).spots).toEqual([]);
});
