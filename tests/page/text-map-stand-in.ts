// A plain extraction for tests: the text nodes of <article>, one after another, each character in its place.
import type { Extract } from '../../src/page/page-reading';
import { article } from './sample';

/** Reads the <article> of a page; a page without one is no article. */
export const extractArticle: Extract = (page, url) => {
  const root = page.querySelector('article');
  if (!root) return { ok: false, error: { reason: 'no-article' } };
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  const ranges = ({ start, end }: { start: number; end: number }) =>
    nodes
      .filter(({ node, at }) => at < end && at + node.data.length > start)
      .map(({ node, at }) => ({
        startContainer: node,
        startOffset: Math.max(0, start - at),
        endContainer: node,
        endOffset: Math.min(node.data.length, end - at),
      }));
  const position = (of: Text, offset: number) => {
    const found = nodes.find(({ node }) => node === of);
    return found ? found.at + offset : null;
  };
  return { ok: true, value: { article: article(text, { url }), map: { ranges, position } } };
};
