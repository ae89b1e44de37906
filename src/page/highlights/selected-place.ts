// From what is selected on the page to a place in the Article: the way that ranges go, backwards.
import type { Place } from '../../core/text/place';
import type { PageMap } from '../page-reading';

/** The stretch of a text node that lies in a range; null where that is nothing but spaces. */
const stretchIn = (node: Text, range: Range): readonly [number, number] | null => {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(from, to).trim() === '' ? null : [from, to];
};

const textNodesIn = (range: Range): readonly Text[] => {
  const { commonAncestorContainer: root } = range;
  if (root instanceof Text) return [root];
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (range.intersectsNode(node)) nodes.push(node);
    else if (nodes.length > 0) break;
  }
  return nodes;
};

const trimmed = (text: string, { start, end }: Place): Place | null => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
};

/** The place in the Article of a range of the page, as far as the two overlap; null where they do not. */
export const placeOfRange = (range: Range, { position }: PageMap, text: string): Place | null => {
  const places = textNodesIn(range).flatMap((node) => {
    const stretch = stretchIn(node, range);
    const start = stretch && position(node, stretch[0]);
    const end = stretch && position(node, stretch[1]);
    return start === null || end === null ? [] : [{ start, end }];
  });
  const [first, last] = [places[0], places.at(-1)];
  return first && last && first.start < last.end
    ? trimmed(text, { start: first.start, end: last.end })
    : null;
};
