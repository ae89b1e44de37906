// Brings a place of the article into view and lights it up for a moment, without changing the document.
import type { Place } from '../../core/text/place';

const FLASH = 'officialese-library-flash';
const FLASH_MS = 1600;

/** The point in the document that shows a character of the text; null where the text is not shown. */
const pointAt = (root: Element, offset: number): { readonly node: Node; readonly offset: number } | null => {
  const anchors = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const anchor = anchors.findLast(({ dataset }) => Number(dataset.at) <= offset);
  if (anchor === undefined) return null;
  const walker = root.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  let left = offset - Number(anchor.dataset.at);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
};

/** The range that shows a place; null where the article does not show it. */
export const rangeOf = (root: Element, { start, end }: Place): Range | null => {
  const [from, to] = [pointAt(root, start), pointAt(root, end)];
  if (from === null || to === null) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
};

/** Scrolls to a place and flashes it. */
export const showPlace = (root: Element, place: Place): void => {
  const range = rangeOf(root, place);
  if (range === null) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(FLASH, new Highlight(range));
  setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
};
