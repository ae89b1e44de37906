import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { readByline, readPublisher } from '../../../src/extract/metadata/read-byline';
import { openMarkup } from '../open-page';

const facts = (head: string) => gatherFacts(openMarkup(head));

test('authors of JSON-LD are named once each', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Mei Tan"},{"name":"Luo Jin"},{"name":"Mei Tan"}],"publisher":{"name":"Post"}}</script>';
  expect(readByline(facts(ld), 'By nobody')).toBe('Mei Tan, Luo Jin');
  expect(readPublisher(facts(ld))).toBe('Post');
});

test('an address is no name', () => {
  expect(
    readByline(facts('<meta property="article:author" content="https://social.example/mei">'), null),
  ).toBeNull();
});

test('what stands in the page serves for want of better, without "By"', () => {
  expect(readByline(facts(''), ' By  Mei Tan ')).toBe('Mei Tan');
  expect(readByline(facts(''), '作者：李青')).toBe('李青');
});

test('a page that names nobody has neither', () => {
  expect(readByline(facts(''), null)).toBeNull();
  expect(readPublisher(facts(''))).toBeNull();
});
