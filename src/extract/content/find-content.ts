// Runs Readability on clones of the page. When it finds fewer characters than a threshold, Readability by itself
// parses the page's HTML anew and tries again with a rule dropped; that would cut every tie to the live page. So the
// attempts are made here, each on a fresh clone with the rules dropped beforehand; the text comes out the same.
import { Readability } from '@mozilla/readability';
import { clonePage, type Limits, type PageClone } from '../clone/clone-page';

/** The part of a clone that reads as the article. */
export type Content = {
  readonly root: Element;
  readonly clone: PageClone;
  /** As Readability found it in the page, or its metadata; untrimmed. */
  readonly byline: string | null;
  /** UTF-16 units of its text, white space collapsed. */
  readonly length: number;
};

/** Readability's own measure of enough. */
const ENOUGH = 500;

/** FLAG_STRIP_UNLIKELYS, FLAG_WEIGHT_CLASSES, FLAG_CLEAN_CONDITIONALLY: the order in which Readability drops them. */
const FLAGS = [1, 2, 4];

/**
 * The first attempt with at least 500 characters, else the longest; null where no attempt finds any text.
 * `prepare` sees each clone before Readability takes it apart.
 */
export function findContent(
  page: Document,
  { limits, careful, prepare }: { limits: Limits; careful: boolean; prepare: (clone: PageClone) => void },
): Content | null {
  let best: Content | null = null;
  let byline: string | null = null;
  for (let dropped = 0; dropped <= FLAGS.length; dropped++) {
    const clone = clonePage(page, limits, careful);
    prepare(clone);
    const reader = createReader(clone.document);
    reader._articleByline = byline;
    for (const flag of FLAGS.slice(0, dropped)) reader._removeFlag(flag);
    const found = attempt(reader, clone);
    if (found && found.length > (best?.length ?? 0)) best = found;
    if (found && found.length >= ENOUGH) break;
    byline = reader._articleByline;
  }
  return best;
}

class NothingFound extends Error {}

/** Readability keeps a copy of the body's HTML for its own second attempt: costly, and never used here. */
function createReader(clone: Document): Readability<Node> {
  if (clone.body) {
    Object.defineProperty(clone.body, 'innerHTML', {
      get: () => '',
      set() {
        throw new NothingFound();
      },
    });
  }
  return new Readability<Node>(clone, { charThreshold: 1, serializer: (element) => element });
}

function attempt(reader: Readability<Node>, clone: PageClone): Content | null {
  try {
    const parsed = reader.parse();
    const root = parsed?.content;
    if (!root || !isElementNode(root)) return null;
    const length = (root.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length;
    return { root, clone, byline: parsed.byline ?? null, length };
  } catch (error) {
    if (error instanceof NothingFound) return null;
    throw error;
  }
}

const isElementNode = (node: Node): node is Element => node.nodeType === 1;
