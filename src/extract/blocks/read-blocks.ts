// Reads the content into blocks, element by element. No recursion over elements: pages nest without bound.
import type { Block, Cell } from '../../core/article/article';
import { BlockWriter } from './block-writer';
import { isDataTable } from './data-table';
import type { RawText } from './raw-text';

/** An element on lines of its own that holds text somewhere below; `parent` is an index too, -1 at the top. */
export type Home = {
  readonly parent: number;
  readonly tag: string;
  /** Its classes, id, role and itemprop, parted by spaces. */
  readonly names: string;
};

export type BlockReading = {
  readonly blocks: readonly Block[];
  readonly raw: RawText;
  /** In document order: a parent stands before its children. */
  readonly homes: readonly Home[];
  /** For each block, the index of the innermost home around it. */
  readonly homeOf: readonly number[];
  /** For each block, the names of inline elements that open before its first character. */
  readonly leads: readonly string[];
};

/** What the enclosing elements make of the text inside them. */
type Context = {
  /** Level of the heading; 0 outside headings. */
  readonly heading: number;
  /** The item of a list: its first text is the list item, the rest are paragraphs. */
  readonly item: { used: boolean } | null;
  readonly depth: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  readonly pre: boolean;
  /** Index of the home. */
  readonly home: number;
};

const TOP: Context = { heading: 0, item: null, depth: 0, ordered: false, quoted: false, pre: false, home: 0 };

/** Elements that stand on lines of their own (HTML, rendering section). */
const BLOCK = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI LISTING MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE ' +
    'TBODY TD TFOOT TH THEAD TR UL XMP'
  ).split(' '),
);

/** Never shown as text (fallbacks), or a reading aid above the line that would cut words apart (ruby). */
const PASSED_OVER =
  /^(svg|audio|video|canvas|object|iframe|template|script|style|noscript|head|rt|rp|select|textarea|datalist)$/i;

const EMPHASIS: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  B: 'strong',
  STRONG: 'strong',
  EM: 'emphasis',
  I: 'emphasis',
};

/**
 * All text of the content as blocks, their places counted in `raw`. `origin` gives the live text node of a text node
 * of the content, `leftOut` holds text nodes to pass over, links are resolved against `base`.
 */
export function readBlocks(
  root: Element,
  options: { readonly origin: WeakMap<Text, Text>; readonly leftOut: WeakSet<Text>; readonly base: string },
): BlockReading {
  return new BlockReader(options).read(root);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly homes: Home[] = [];
  private readonly homeOf: number[] = [];
  private readonly leads: string[] = [];
  private lead = '';
  private readonly contexts: Context[] = [];
  private context = TOP;
  private inTable = false;
  private readonly writer: BlockWriter;
  private readonly leftOut: WeakSet<Text>;
  private readonly base: string;

  constructor(options: Parameters<typeof readBlocks>[1]) {
    this.writer = new BlockWriter(options.origin, () => this.flush());
    this.leftOut = options.leftOut;
    this.base = options.base;
  }

  read(root: Element): BlockReading {
    this.homes.push(homeOf(root, -1));
    this.walk(root);
    this.flush();
    const { blocks, homes, homeOf: own, leads } = this;
    return { blocks, homes, homeOf: own, leads, raw: this.writer.raw() };
  }

  private walk(top: Element): void {
    let node: Node | null = top.firstChild;
    while (node) {
      if (isTextNode(node)) this.readText(node);
      else if (isElementNode(node) && this.enter(node)) {
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        this.leave(node);
      }
      while (!node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === top) return;
        if (isElementNode(parent)) this.leave(parent);
        node = parent;
      }
      node = node.nextSibling;
    }
  }

  private readText(text: Text): void {
    if (this.leftOut.has(text)) return;
    if (this.context.pre && !this.inTable) this.writer.addVerbatim(text);
    else this.writer.addText(text);
  }

  /** Returns true where the children are to be read as well. */
  private enter(element: Element): boolean {
    const tag = element.tagName;
    if (PASSED_OVER.test(tag) || isHidden(element)) return false;
    if (tag === 'BR') this.addBreak();
    else if (tag === 'TABLE' && this.readTable(element)) return false;
    else if (BLOCK.has(tag)) this.enterBlock(element);
    else this.enterInline(element, tag);
    return true;
  }

  private enterInline(element: Element, tag: string): void {
    const emphasis = EMPHASIS[tag];
    if (this.lead.length < 200 && this.writer.isEmpty()) this.lead += namesOf(element);
    if (tag === 'A') this.openLink(element);
    else if (emphasis) this.writer.openSpan(element, { kind: emphasis, start: 0, end: 0 });
  }

  private leave(element: Element): void {
    const tag = element.tagName;
    if (BLOCK.has(tag)) this.leaveBlock();
    else if (tag === 'A' || EMPHASIS[tag]) this.writer.closeSpan(element);
  }

  private addBreak(): void {
    if (this.inTable) this.writer.addGap();
    else this.writer.addBreak();
  }

  private enterBlock(element: Element): void {
    if (this.inTable) this.writer.addGap();
    else this.flush();
    this.contexts.push(this.context);
    const home = this.homes.push(homeOf(element, this.context.home)) - 1;
    this.context = { ...contextOf(element, this.context), home };
  }

  private leaveBlock(): void {
    if (this.inTable) this.writer.addGap();
    else this.flush();
    this.context = this.contexts.pop() ?? TOP;
  }

  private openLink(element: Element): void {
    const href = linkTarget(element, this.base);
    if (href) this.writer.openSpan(element, { kind: 'link', start: 0, end: 0, href });
  }

  private addBlock(block: Block): void {
    this.blocks.push(block);
    this.homeOf.push(this.context.home);
    this.leads.push(this.lead);
    this.lead = '';
  }

  private flush(): void {
    const block = this.writer.endBlock();
    if (!block) {
      this.lead = '';
      return;
    }
    const { heading, item, depth, ordered, quoted, pre } = this.context;
    if (heading) this.addBlock({ kind: 'heading', ...block, level: heading });
    else if (pre) this.addBlock({ kind: 'preformatted', ...block });
    else if (item && !item.used) {
      item.used = true;
      this.addBlock({ kind: 'list-item', ...block, depth: Math.max(1, depth), ordered });
    } else this.addBlock({ kind: quoted ? 'quotation' : 'paragraph', ...block });
  }

  /** False where it is a table for layout only, to be read like any element. */
  private readTable(table: Element): boolean {
    if (this.inTable || !isTable(table) || !isDataTable(table)) return false;
    this.flush();
    if (table.caption) {
      this.walk(table.caption);
      this.flush();
    }
    this.inTable = true;
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => this.readCell(cell)));
    this.inTable = false;
    const filled = rows.filter((row) => row.some((cell) => cell.end > cell.start));
    const start = filled[0]?.[0]?.start;
    const ending = this.writer.endTable();
    if (start !== undefined) this.addBlock({ kind: 'table', start, ...ending, rows: filled });
    return true;
  }

  private readCell(cell: HTMLTableCellElement): Cell {
    this.walk(cell);
    const header = cell.tagName === 'TH' || cell.parentElement?.parentElement?.tagName === 'THEAD';
    return { ...this.writer.endCell(), header };
  }
}

const isTextNode = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
const isElementNode = (node: Node): node is Element => node.nodeType === 1;
const isTable = (element: Element): element is HTMLTableElement => 'rows' in element;

function contextOf(element: Element, outer: Context): Context {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return { ...outer, heading: Number(tag[1]) };
  switch (tag) {
    case 'UL':
    case 'OL':
      return { ...outer, depth: outer.depth + 1, ordered: tag === 'OL' };
    case 'LI':
      return { ...outer, item: { used: false } };
    case 'BLOCKQUOTE':
      return { ...outer, quoted: true };
    case 'PRE':
    case 'LISTING':
    case 'XMP':
      return { ...outer, pre: true };
    default:
      return element.getAttribute('role') === 'heading' ? { ...outer, heading: roleLevel(element) } : outer;
  }
}

const homeOf = (element: Element, parent: number): Home => ({
  parent,
  tag: element.tagName,
  names: namesOf(element),
});

const NAMING = ['class', 'id', 'role', 'itemprop'];

function namesOf(element: Element): string {
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value.slice(0, 120)}`;
  }
  return names;
}

/** As the page's own markup says it; what a style sheet hides is not seen on a clone. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && !/fallback-image/.test(element.className)) ||
  /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');

const roleLevel = (element: Element): number =>
  Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));

/** Null for links that lead nowhere outside the page's own scripts. */
function linkTarget(element: Element, base: string): string | null {
  const href = element.getAttribute('href');
  if (!href || ABSOLUTE.test(href)) return href;
  const url = URL.parse(href, base);
  return url && (SAFE.test(url.href) || base.startsWith(url.protocol)) ? url.href : null;
}

const SAFE = /^(https?|mailto|tel|ftp):/;

/** What Readability has resolved already. */
const ABSOLUTE = /^https?:\/\//;
