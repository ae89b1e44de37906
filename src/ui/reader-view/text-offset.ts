// From a selection in the reader view back to a place in the Article. Every element with `data-at` shows the text from that
// offset on, to the letter, line breaks included: so an offset is that number plus the characters before the point.
import type { Place } from '../../core/text/place';

const anchorOf = (node: Node): HTMLElement | null => {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-at]') ?? null;
};

const offsetOf = (node: Node, offset: number): number | null => {
  const anchor = anchorOf(node);
  if (anchor === null) return null;
  const range = anchor.ownerDocument.createRange();
  range.setStart(anchor, 0);
  range.setEnd(node, offset);
  return Number(anchor.dataset.at) + range.toString().length;
};

/** The selected place; null where nothing is selected or an end lies outside of the article's text. */
export const selectedPlace = (selection: Selection | null, root: Element): Place | null => {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
};
