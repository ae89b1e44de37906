// Writes text as a browser shows it, white space collapsed and line breaks kept, and remembers for every character the
// place in the live page it came from, and for every inline stretch its place in the text.
import type { Span } from '../../core/article/article';
import type { Place } from '../../core/text/place';
import { createTextBuilder, type RawText } from './raw-text';

/** Words parted by single plain spaces: what needs no collapsing. */
const CHUNK = /\S+(?: \S+)*/g;

/** Between two of these a line break in the source is no space (CSS Text 3, segment break transformation). */
const WIDE = /[\u2E80-\u303E\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/;

/** An inline element that is open; `start` is -1 until its first character is written. */
type OpenSpan = { readonly element: Element; readonly span: Span; start: number };

/** White space met but not yet written, and whether there was a line break in it. */
type Gap = { readonly node: Text | undefined; readonly offset: number; readonly line: boolean };

export class BlockWriter {
  /** Where the current block, or cell, began. */
  private start = 0;
  /** Where the last character that is not white space ended. */
  private solid = 0;
  private spans: Span[] = [];
  private readonly open: OpenSpan[] = [];
  private gap: Gap | null = null;
  private breaks = 0;
  private readonly out = createTextBuilder();

  /**
   * `origin`: the live text node of a text node of the clone. `onParagraphEnd` is called when two line breaks in a row
   * end a paragraph inside its element.
   */
  constructor(
    private readonly origin: WeakMap<Text, Text>,
    private readonly onParagraphEnd: () => void,
  ) {}

  raw(): RawText {
    return this.out.raw();
  }

  /** Adds a text node, its white space collapsed. */
  addText(text: Text): void {
    const { data } = text;
    const node = this.origin.get(text);
    let end = 0;
    CHUNK.lastIndex = 0;
    for (let match = CHUNK.exec(data); match; match = CHUNK.exec(data)) {
      if (match.index > end) this.addGap(node, end, data.slice(end, match.index).includes('\n'));
      end = match.index + match[0].length;
      this.write(match[0], node, match.index);
    }
    if (end < data.length) this.addGap(node, end, data.slice(end).includes('\n'));
  }

  /** Adds a text node as it stands; only the line break that opens a block shows nowhere. */
  addVerbatim(text: Text): void {
    const { data } = text;
    const from = this.isEmpty() ? (/^\s*\n|/.exec(data)?.[0].length ?? 0) : 0;
    if (data.length > from && (data.trim() || !this.isEmpty())) {
      this.write(data.slice(from), this.origin.get(text), from, true);
    }
  }

  addBreak(): void {
    this.breaks++;
  }

  /** Parts words, as the edge of a block does inside a cell. */
  addGap(node?: Text, offset = 0, line = false): void {
    if (!this.gap && !this.isEmpty()) this.gap = { node, offset, line };
  }

  openSpan(element: Element, span: Span): void {
    if (!this.open.some((other) => other.span.kind === span.kind))
      this.open.push({ element, span, start: -1 });
  }

  closeSpan(element: Element): void {
    const last = this.open[this.open.length - 1];
    if (last?.element !== element) return;
    this.keepSpan(last);
    this.open.pop();
  }

  /** Ends the current block; null where it holds nothing. White space at its end is not part of it. */
  endBlock(): (Place & { readonly spans: Span[] }) | null {
    const { start } = this;
    const end = this.solid;
    for (const open of this.open) {
      this.keepSpan(open);
      open.start = -1;
    }
    const { spans } = this;
    this.begin();
    this.spans = [];
    return end > start ? { start, end, spans } : null;
  }

  /** Ends a cell and begins the next: its spans stay with the table. */
  endCell(): Place {
    const { start } = this;
    this.begin();
    return { start, end: this.start };
  }

  /** Ends a table after its last cell. */
  endTable(): { readonly end: number; readonly spans: Span[] } {
    const { spans } = this;
    this.spans = [];
    return { end: this.start, spans };
  }

  private begin(): void {
    this.start = this.out.length();
    this.gap = null;
    this.breaks = 0;
  }

  /** True where the current block has no character yet. */
  isEmpty(): boolean {
    return this.out.length() === this.start;
  }

  private keepSpan({ span, start }: OpenSpan): void {
    const end = this.out.length();
    if (start >= 0 && end > start) this.spans.push({ ...span, start, end });
  }

  private write(piece: string, node: Text | undefined, offset: number, verbatim = false): void {
    if (this.breaks > 1 && !verbatim && !this.isEmpty()) this.onParagraphEnd();
    if ((this.gap || this.breaks) && !this.isEmpty()) this.writeGap(piece);
    this.gap = null;
    this.breaks = 0;
    for (const open of this.open) if (open.start < 0) open.start = this.out.length();
    this.out.append(piece, node, offset);
    const { length } = verbatim ? piece.trimEnd() : piece;
    if (length) this.solid = this.out.length() - piece.length + length;
  }

  private writeGap(next: string): void {
    const { gap, breaks } = this;
    if (breaks) {
      const start = this.out.length();
      this.out.append('\n'.repeat(breaks), undefined, 0);
      this.spans.push({ kind: 'break', start, end: start + breaks });
    } else if (gap && !(gap.line && WIDE.test(next.charAt(0)) && WIDE.test(this.out.last()))) {
      this.out.append(' ', gap.node, gap.offset);
    }
  }
}
