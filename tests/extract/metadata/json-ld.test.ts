import { expect, test } from 'vitest';
import { articleNodes, parseJsonLd, textsOf } from '../../../src/extract/metadata/json-ld';

const headlines = (text: string) =>
  articleNodes(parseJsonLd(text)).flatMap(({ node }) => textsOf(node, 'headline'));

test.each([
  ['a single node', '{"@type":"NewsArticle","headline":"A"}'],
  ['an array', '[{"@type":"Organization"},{"@type":["NewsArticle","Thing"],"headline":"A"}]'],
  [
    'a graph',
    '{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"Article","headline":"A"}]}',
  ],
  ['a main entity', '{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"A"}}'],
  ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"A"} -->'],
  ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
  [
    'raw line breaks and a comma too many',
    '{"@type":"NewsArticle","headline":"A","description":"one\ntwo",}',
  ],
])('%s is read', (_, text) => {
  expect(headlines(text)).toEqual(['A']);
});

test.each(['', '{"@type":', 'null', '[[[]]]', '{"@type":7,"headline":"A"}', '"text"'])(
  '%j yields nothing and does not throw',
  (text) => {
    expect(headlines(text)).toEqual([]);
  },
);

test('names of nested things are read as texts', () => {
  const [author] = parseJsonLd(
    '{"@type":"Article","author":[{"@type":"Person","name":" Mei Tan "},"Luo Jin",7,{"name":["X"]}]}',
  );
  expect(author && textsOf(author.node, 'author')).toEqual(['Mei Tan', 'Luo Jin', 'X']);
});

test('a graph of thousands of nodes is read in part', () => {
  expect(
    parseJsonLd(JSON.stringify(Array.from({ length: 5000 }, () => ({ '@type': 'Article' })))),
  ).toHaveLength(100);
});
