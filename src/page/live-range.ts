// From stored range boundaries to what the page lays out now.

/** A live Range over boundaries that may be stale; null where their nodes have left the page or shrunk. */
export const liveRange = (document: Document, init: StaticRangeInit): Range | null => {
  const { startContainer, startOffset, endContainer, endOffset } = init;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // IndexSizeError: the page shortened the text after we read it. The place is lost, which the caller is told.
    return null;
  }
  return range;
};

/** The rectangles on screen of a row of ranges, those without extent left out. */
export const rectsOf = (document: Document, ranges: readonly StaticRangeInit[]): readonly DOMRect[] =>
  ranges
    .flatMap((init) => [...(liveRange(document, init)?.getClientRects() ?? [])])
    .filter((rect) => rect.width > 0 && rect.height > 0);

/** The rectangle around them all; null where nothing is laid out. */
export const extentOf = (document: Document, ranges: readonly StaticRangeInit[]): DOMRect | null => {
  const rects = rectsOf(document, ranges);
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};
