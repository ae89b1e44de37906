// A copy of the page that Readability may take apart, and for each text node of the copy the live one it stands for.
// The browser's own cloneNode is fastest by far; the careful way, node by node, is for pages that are too long to be
// read whole, nested too deeply for recursive code, or XML (where Readability's upper-case tag names match nothing).
import { disarm } from './disarm';
import { isDocument, isElement, isText, native } from './native';

/** How much of a page is read: UTF-16 units of text (scripts and styles not counted), and text nodes. */
export type Limits = { readonly characters: number; readonly textNodes: number };

export type PageClone = {
  readonly document: Document;
  /** The live text node that a text node of the clone was copied from. */
  readonly origin: WeakMap<Text, Text>;
  /** True when the limits cut it off. */
  readonly partial: boolean;
};

const TEXT = 4 | 8; // SHOW_TEXT | SHOW_CDATA_SECTION
const CONTENT = TEXT | 1; // with SHOW_ELEMENT

/**
 * Elements nested deeper than this are kept, but side by side: Readability's time grows with the cube of the depth, and
 * its recursion ends in a stack overflow. Real pages stay well below.
 */
const DEEPEST = 120;

/** Clones the page; `careful` when the fast way, or Readability on its result, has thrown. */
export function clonePage(page: Document, limits: Limits, careful: boolean): PageClone {
  const html = native(page, 'contentType') === 'text/html';
  const fast = !careful && html ? fastClone(page, limits) : null;
  if (fast) {
    disarm(fast.document);
    if (!isTooDeep(fast.document)) return fast;
  }
  const clone = carefulClone(page, limits);
  disarm(clone.document);
  return clone;
}

/** Walks a disarmed clone. */
function isTooDeep({ documentElement: root }: Document): boolean {
  let depth = 0;
  let element: Element | null = root;
  while (element) {
    const child: Element | null = element.firstElementChild;
    if (child) {
      if (++depth > DEEPEST) return true;
      element = child;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth--;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  return false;
}

const walker = (root: Document, show: number): TreeWalker =>
  native(root, 'createTreeWalker').call(root, root, show);

/** Null where the page is over the limits. Text nodes of page and clone are in step: a deep clone leaves none out. */
function fastClone(page: Document, limits: Limits): PageClone | null {
  const copy = native(page, 'cloneNode').call(page, true);
  if (!isDocument(copy)) return null;
  const origin = new WeakMap<Text, Text>();
  const live = walker(page, TEXT);
  const cloned = walker(copy, TEXT);
  let characters = 0;
  let textNodes = 0;
  for (let from = live.nextNode(), to = cloned.nextNode(); from && to; ) {
    if (!isTextNode(from) || !isTextNode(to)) return null;
    origin.set(to, from);
    characters += to.length;
    if (++textNodes > limits.textNodes || characters > limits.characters) return null;
    from = live.nextNode();
    to = cloned.nextNode();
  }
  return { document: copy, origin, partial: false };
}

/** Text nodes cannot be shadowed, so that the plain property will do; this is the hottest line of extraction. */
const isTextNode = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

const UNREAD = /^(script|style|template)$/i;

/** Scripts and styles take no part in reading, but JSON-LD does. */
function isUnread(element: Element): boolean {
  const type = native(element, 'getAttribute').call(element, 'type');
  return UNREAD.test(native(element, 'localName')) && !/ld\+json/i.test(type ?? '');
}

function carefulClone(page: Document, limits: Limits): PageClone {
  const copy = native(page, 'implementation').createHTMLDocument('');
  copy.documentElement.remove();
  const origin = new WeakMap<Text, Text>();
  const live = walker(page, CONTENT);
  /** The copy of what is open at each depth. */
  const open: Node[] = [copy];
  let depth = 0;
  let { characters, textNodes } = limits;
  let node = live.firstChild();
  while (node) {
    if (isText(node)) {
      characters -= node.length;
      if (--textNodes < 0 || characters < 0) return { document: copy, origin, partial: true };
    }
    const skipped = isElement(node) && isUnread(node);
    if (!skipped) open[depth + 1] = copyInto(open, depth, { node, copy, origin });
    const child: Node | null = skipped ? null : live.firstChild();
    if (child) depth++;
    node = child ?? live.nextSibling();
    while (!node && live.parentNode() && depth > 0) {
      depth--;
      node = live.nextSibling();
    }
  }
  return { document: copy, origin, partial: false };
}

/** Adds the copy of one node, without its children, where it belongs; returns what its children belong to. */
function copyInto(
  open: readonly Node[],
  depth: number,
  {
    node,
    copy,
    origin,
  }: { readonly node: Node; readonly copy: Document; readonly origin: WeakMap<Text, Text> },
): Node {
  const deepest = open[Math.min(depth, DEEPEST)] ?? copy;
  // Of what is nested too deeply, only elements with text of their own are worth a place.
  if (depth > DEEPEST && isElement(node) && !isText(native(node, 'firstChild'))) return deepest;
  const own = open[depth];
  const parent = isText(node) && own && own === deepest.lastChild ? own : deepest;
  const twin = copy.importNode(node, false);
  // A document takes one element and no text; a stray second one is not worth the exception.
  if (parent !== copy || (isElement(twin) && !copy.documentElement)) parent.appendChild(twin);
  if (isText(node) && isText(twin)) origin.set(twin, node);
  return twin;
}
