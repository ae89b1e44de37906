// The lines of a page as a reader sees them, menus and programs left out: where pages write date, number and issuing body.
import type { Line } from '../../core/article/imprint';

/** A line before it is known where the title stands. */
export type PageLine = Omit<Line, 'after'> & {
  readonly heading: boolean;
  /** The number of the card that it stands in, from 1; 0 outside cards. */
  readonly card: number;
  /** It stands beside or below the page's own matter. */
  readonly aside: boolean;
};

const INLINE =
  /^(A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/i;
const UNSEEN = /^(HEAD|NAV|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SELECT|TEXTAREA|BUTTON|SVG|IFRAME)$/i;
const NAME = /\b(DT|TH)\b/i;
const VALUE = /\b(DD|TD)\b/i;

/** More lines than a page of reading has. */
const MOST = 4000;

/** A short date or a number beside a link. */
const BESIDE = 6;

const ASIDE = 'aside,footer,[role="complementary"],[role="contentinfo"]';

/** Reads a clone that is still whole. */
export function pageLines(clone: Document, cards: ReadonlySet<Element> = new Set()): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let links = 0;
  let time: string | null = null;
  let card = 0;
  let number = 0;
  let asides = 0;
  const end = (block: Element) => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line) {
      const heading = /^H[1-3]$/i.test(block.tagName);
      lines.push({
        text: line,
        role: roleOf(block),
        linked: links > 0 && links >= line.length - BESIDE,
        time,
        heading,
        card,
        aside: asides > 0,
      });
    }
    text = '';
    links = 0;
    time = null;
  };
  const visit = (element: Element, block: Element, linked: boolean): void => {
    for (let node = element.firstChild; node && lines.length < MOST; node = node.nextSibling) {
      if (node.nodeType === 3) {
        text += node.nodeValue;
        if (linked) links += node.nodeValue?.length ?? 0;
      } else if (isElement(node) && !UNSEEN.test(node.tagName)) {
        time ??= /^TIME$/i.test(node.tagName) ? node.getAttribute('datetime') : null;
        const outer = card;
        if (cards.has(node)) card ||= ++number;
        const aside = node.matches(ASIDE) ? 1 : 0;
        asides += aside;
        const inline = INLINE.test(node.tagName) && card === outer;
        if (!inline) end(block);
        // A span after a span is another word, even where no space parts them.
        else text += ' ';
        visit(node, inline ? block : node, linked || /^A$/i.test(node.tagName));
        if (!inline) end(node);
        asides -= aside;
        card = outer;
      }
    }
  };
  if (clone.body) visit(clone.body, clone.body, false);
  return lines;
}

/** A cell may hold a paragraph that holds the line. */
function roleOf(block: Element): Line['role'] {
  const tags = `${block.tagName} ${block.parentElement?.tagName}`;
  return NAME.test(tags) ? 'name' : VALUE.test(tags) ? 'value' : 'plain';
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
