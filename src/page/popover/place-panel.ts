// Keeps the panel beside its words while the page scrolls, and inside the viewport always.
import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** px between the panel and the edge of the window. */
const EDGE = 8;
/** px that the panel may be high, and the least it keeps where there is little room. */
const HIGHEST = 520;
const LOWEST = 140;

/** What the panel stands beside. */
export type Anchor = {
  /** Rectangles of the words on screen, line by line; empty when they are gone. */
  rects(): readonly DOMRect[];
  /** An element around the words, whose scrolling moves them. */
  readonly around: Element | null;
  /** Where the pointer was when the card opened: of several lines, it chooses the one to stand at. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
};

const boundsOf = (rects: readonly DOMRect[]): DOMRect => {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};

/** A reference for floating-ui. While the words are gone, it stays where they last were. */
const referenceOf = (anchor: Anchor): VirtualElement => {
  let last: readonly DOMRect[] = [new DOMRect(0, 0, 0, 0)];
  const rects = () => {
    const now = anchor.rects();
    if (now.length > 0) last = now;
    return last;
  };
  const reference = { getBoundingClientRect: () => boundsOf(rects()), getClientRects: () => [...rects()] };
  return anchor.around ? { ...reference, contextElement: anchor.around } : reference;
};

/** Places the panel beside the anchor and keeps it there; the returned function lets go. */
export const placePanel = (panel: HTMLElement, anchor: Anchor): (() => void) => {
  const reference = referenceOf(anchor);
  // Where the pointer was is true only until the page scrolls.
  let pointer = anchor.pointer;
  const update = async () => {
    const { x, y } = await computePosition(reference, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(pointer ? { x: pointer.x, y: pointer.y } : {}),
        offset(EDGE),
        flip({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            panel.style.maxHeight = `${Math.round(Math.min(HIGHEST, Math.max(LOWEST, availableHeight)))}px`;
          },
        }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    pointer = null;
    panel.style.left = `${Math.round(x)}px`;
    panel.style.top = `${Math.round(y)}px`;
  };
  panel.style.maxHeight = `${HIGHEST}px`;
  return autoUpdate(reference, panel, update);
};
