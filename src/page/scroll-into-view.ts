// Brings a range into view, through every scrolling box around it. Element.scrollIntoView would bring its paragraph, which
// may be longer than the screen.

import { extentOf } from './live-range';

/** A box that scrolls, on screen: where it begins, how much it shows, how far it has scrolled and how far it can. All px. */
export type Scroller = {
  readonly top: number;
  readonly height: number;
  readonly scrolled: number;
  readonly range: number;
};

/** What lies between these parts of a box's height is in view enough to stay where it is. */
const COMFORT = { from: 0.12, to: 0.72 };
/** Where else it is brought: a little above the middle, so that a card fits below. */
const AIM = 0.38;

/** How far a box has to scroll (px, downwards positive) to bring what stands at `y` on screen into its comfortable part. */
export const scrollDistance = ({ top, height, scrolled, range }: Scroller, y: number): number => {
  const at = (y - top) / height;
  if (at >= COMFORT.from && at <= COMFORT.to) return 0;
  const wanted = y - (top + height * AIM);
  return Math.min(Math.max(wanted, -scrolled), range - scrolled);
};

const scrolls = (element: Element, view: Window): boolean =>
  element.scrollHeight > element.clientHeight + 1 &&
  /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY);

const scrollersAround = (node: Node, view: Window): readonly Element[] => {
  const { body, scrollingElement, documentElement } = view.document;
  const root = scrollingElement ?? documentElement;
  const boxes: Element[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (at !== root && at !== body && at !== documentElement && scrolls(at, view)) boxes.push(at);
  }
  // A body that scrolls by itself, beside a root that does not.
  if (body && body !== root && scrolls(body, view)) boxes.push(body);
  return [...boxes, root];
};

const measure = (element: Element, view: Window): Scroller => {
  const isRoot = element === (view.document.scrollingElement ?? view.document.documentElement);
  const height = isRoot ? view.innerHeight : element.clientHeight;
  const top = isRoot ? 0 : element.getBoundingClientRect().top;
  return { top, height, scrolled: element.scrollTop, range: element.scrollHeight - height };
};

/** Scrolls what stands at `rect` around `node` into view; true where anything had to move. */
const scrollTo = (view: Window, node: Node, rect: DOMRect, behavior: ScrollBehavior): boolean => {
  let y = rect.top + rect.height / 2;
  let moved = false;
  for (const element of scrollersAround(node, view)) {
    const top = scrollDistance(measure(element, view), y);
    if (Math.abs(top) < 1) continue;
    element.scrollBy({ top, behavior });
    y -= top;
    moved = true;
  }
  return moved;
};

/**
 * Brings ranges of the page into view. Under "reduce motion" the smooth way is taken at once.
 * @returns whether the page had to move for it; `lost` where nothing of them is laid out any more
 */
export const bringIntoView = (
  document: Document,
  ranges: readonly StaticRangeInit[],
  motion: 'smooth' | 'instant',
): 'moved' | 'stayed' | 'lost' => {
  const view = document.defaultView;
  const node = ranges[0]?.startContainer;
  const extent = extentOf(document, ranges);
  if (!view || !node || !extent) return 'lost';
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return scrollTo(view, node, extent, still ? 'instant' : motion) ? 'moved' : 'stayed';
};
