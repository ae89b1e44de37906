// What jsdom has not: layout, adopted sheets, highlights, observers of size. Just enough that page code runs; every
// character is laid out 10 px wide and 20 px high on one line per text node, 30 px apart.
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

class Rect {
  constructor(
    readonly x = 0,
    readonly y = 0,
    readonly width = 0,
    readonly height = 0,
  ) {}
  get left() {
    return this.x;
  }
  get top() {
    return this.y;
  }
  get right() {
    return this.x + this.width;
  }
  get bottom() {
    return this.y + this.height;
  }
}

const lineOf = (node: Node): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let line = 0;
  while (walker.nextNode() && walker.currentNode !== node) line++;
  return line;
};

const rectsOfRange = function (this: Range): Rect[] {
  if (this.collapsed) return [];
  const top = lineOf(this.startContainer) * 30;
  return [new Rect(this.startOffset * 10, top, (this.endOffset - this.startOffset) * 10, 20)];
};

const caretAt = (x: number, y: number) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let line = 0; walker.nextNode(); line++) {
    if (line === Math.floor(y / 30)) return { offsetNode: walker.currentNode, offset: Math.round(x / 10) };
  }
  return null;
};

const define = (target: object, values: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
};

/** Gives the jsdom window what page code asks of a browser; returns the registry of highlights. */
export const standIn = (): Map<string, FakeHighlight> => {
  const highlights = new Map<string, FakeHighlight>();
  const still = { matches: true, addEventListener: () => {} };
  define(window, {
    CSS: { highlights },
    Highlight: FakeHighlight,
    DOMRect: Rect,
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    matchMedia: () => still,
  });
  define(globalThis, { DOMRect: Rect, ResizeObserver: NoObserver, IntersectionObserver: NoObserver });
  define(Range.prototype, { getClientRects: rectsOfRange });
  define(Element.prototype, { scrollTo: () => {}, scrollBy: () => {} });
  define(document, { adoptedStyleSheets: [], caretPositionFromPoint: caretAt });
  define(ShadowRoot.prototype, { adoptedStyleSheets: [] });
  return highlights;
};

/** The names and sizes of what is painted, sorted. */
export const painted = (highlights: Map<string, FakeHighlight>): readonly string[] =>
  [...highlights].map(([name, ranges]) => `${name} ${ranges.size}`).sort();
