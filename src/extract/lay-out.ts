// Puts the blocks that were kept one under the other: the final text, its blocks, and where its characters stand.
import type { Block, Cell, Span } from '../core/article/article';
import type { Place } from '../core/text/place';
import { firstRunAfter, type RawText, type Run } from './blocks/raw-text';

export type Layout = {
  readonly text: string;
  readonly blocks: Block[];
  readonly runs: readonly Run[];
};

/** `blocks` have their places in the raw text, in reading order; the result has them in the text it yields. */
export function layOut(blocks: readonly Block[], raw: RawText): Layout {
  let text = '';
  const runs: Run[] = [];
  /** Copies a stretch of the raw text to the end of the text. */
  const copy = ({ start, end }: Place): Place => {
    const at = text.length;
    const shift = at - start;
    text += raw.text.slice(start, end);
    for (let i = firstRunAfter(raw.runs, start); i < raw.runs.length; i++) {
      const run = raw.runs[i];
      if (!run || run.start >= end) break;
      const from = Math.max(run.start, start);
      const to = Math.min(run.end, end);
      runs.push({
        start: from + shift,
        end: to + shift,
        node: run.node,
        offset: run.offset + from - run.start,
      });
    }
    return { start: at, end: text.length };
  };
  const laid = blocks.map((block): Block => {
    if (text) text += '\n';
    if (block.kind !== 'table') {
      const place = copy(block);
      return { ...block, ...place, spans: clipSpans(block.spans, block, place.start - block.start) };
    }
    const start = text.length;
    const spans: Span[] = [];
    const rows = block.rows.map((row, y) =>
      row.map((cell, x): Cell => {
        if (x) text += '\t';
        else if (y) text += '\n';
        const place = copy(cell);
        spans.push(...clipSpans(block.spans, cell, place.start - cell.start));
        return { ...place, header: cell.header };
      }),
    );
    return { ...block, start, end: text.length, spans, rows };
  });
  return { text, blocks: laid, runs };
}

/** The parts of the spans that lie in a place, moved by `shift`. */
export function clipSpans(spans: readonly Span[], place: Place, shift = 0): Span[] {
  return spans.flatMap((span) => {
    const start = Math.max(span.start, place.start);
    const end = Math.min(span.end, place.end);
    return start < end ? [{ ...span, start: start + shift, end: end + shift }] : [];
  });
}
