// Finds, before Readability runs, the forms in which readers are asked to write something: their labels and prompts are
// left standing when the fields are cleaned away. Found by structure, so in any language.

/** UTF-16 units of text that a form with its labels may hold; a form around a whole page holds more. */
const LARGEST_FORM = 700;
/** What may stand beside the form and belong to it: its heading, a line on privacy. */
const LARGEST_REST = 160;

/** Adds to `leftOut` every text node of such a form, and of the small box around it. */
export function leaveOutCommentForms(clone: Document, leftOut: WeakSet<Text>): void {
  for (const field of [...clone.querySelectorAll('textarea')].slice(0, 20)) {
    const box = boxOf(field);
    if (!box) continue;
    const walker = clone.createTreeWalker(box, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) leftOut.add(node);
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;

function boxOf(field: Element): Element | null {
  let box = field.closest('form') ?? field.parentElement;
  const size = box ? textLength(box) : 0;
  if (!box || size > LARGEST_FORM || holdsArticle(box)) return null;
  for (let outer = box.parentElement; outer; outer = outer.parentElement) {
    if (holdsArticle(outer) || textLength(outer) - size > LARGEST_REST) break;
    box = outer;
  }
  return box;
}

const holdsArticle = (element: Element): boolean =>
  /^(BODY|HTML|MAIN|ARTICLE)$/.test(element.tagName) || !!element.querySelector('h1,article,main');

const textLength = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;
