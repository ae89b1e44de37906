// Tables typed with pipes and dashes, as text, come out of some editors as paragraphs. They are tables again here; their
// pipes and separator line stay out of the text.
import type { Block, Cell, Span } from '../../core/article/article';
import type { Place } from '../../core/text/place';
import { clipSpans } from '../lay-out';

const PIPE = /[|｜]/;

/** A cell of the line between header and body: dashes of any kind, a colon for alignment. */
const RULE = /^:?[-\u2010-\u2015\u2500\u2501=_~－ ]{2,}:?$/;

type Line = Place & {
  readonly cells: readonly Place[];
  readonly kind: 'row' | 'rule' | 'text';
  readonly of: Block;
};

/** Blocks of the raw text with every typed table among the paragraphs as one table block; all others as they were. */
export function joinPipeTables(blocks: readonly Block[], raw: string): Block[] {
  const out: Block[] = [];
  let lines: Line[] = [];
  const end = () => {
    out.push(...regroup(lines));
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && PIPE.test(raw.slice(block.start, block.end))) {
      lines.push(...linesOf(block, raw));
    } else {
      end();
      out.push(block);
    }
  }
  end();
  return out;
}

function linesOf(block: Block, raw: string): Line[] {
  const flat = unflatten(block, raw);
  if (flat) return flat;
  const lines: Line[] = [];
  let start = block.start;
  for (const text of raw.slice(block.start, block.end).split('\n')) {
    lines.push(readLine(trimmed(raw, start, start + text.length), raw, block));
    start += text.length + 1;
  }
  return lines;
}

function readLine(place: Place, raw: string, of: Block): Line {
  const cells = cellsOf(place, raw);
  if (cells.length > 1 && cells.every((cell) => RULE.test(textOf(raw, cell))))
    return { ...place, cells, kind: 'rule', of };
  const framed = PIPE.test(raw.charAt(place.start)) && PIPE.test(raw.charAt(place.end - 1));
  return { ...place, cells, kind: framed && cells.length > 1 ? 'row' : 'text', of };
}

/** What stands between the pipes; an opening and a closing pipe have nothing outside them. */
function cellsOf({ start, end }: Place, raw: string): Place[] {
  const cells = between(start, end, raw);
  if (textOf(raw, cells[0]) === '') cells.shift();
  if (textOf(raw, cells[cells.length - 1]) === '') cells.pop();
  return cells;
}

function between(start: number, end: number, raw: string): Place[] {
  const cells: Place[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !PIPE.test(raw.charAt(i))) continue;
    cells.push(trimmed(raw, from, i));
    from = i + 1;
  }
  return cells;
}

/**
 * The rows of a table whose line breaks were lost ("| A | B | |---|---| | 1 | 2 |"): the rule says how many cells a row
 * has, and after that many, a row has ended. Null where the block is no such thing.
 */
function unflatten(block: Block, raw: string): Line[] | null {
  if (raw.slice(block.start, block.end).includes('\n')) return null;
  const cells = between(block.start, block.end, raw);
  const rules = cells.map((cell) => RULE.test(textOf(raw, cell)));
  const width = rules.lastIndexOf(true) - rules.indexOf(true) + 1;
  if (width < 2 || rules.indexOf(true) !== width + 2) return null;
  const lines: Line[] = [];
  for (let i = 0; i + width < cells.length; i += width + 1) {
    const row = cells.slice(i + 1, i + 1 + width);
    const start = row[0]?.start ?? 0;
    const end = row[row.length - 1]?.end ?? start;
    if (textOf(raw, cells[i]) !== '' || row.length < width) return null;
    lines.push({ start, end, cells: row, kind: i === width + 1 ? 'rule' : 'row', of: block });
  }
  return lines;
}

/** Paragraphs and tables from lines. A table needs a rule under its first line, or three framed rows of equal width. */
function regroup(lines: readonly Line[]): Block[] {
  const out: Block[] = [];
  let text: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const length = tableLength(lines, i);
    if (length) {
      out.push(...paragraphs(text), makeTable(lines.slice(i, i + length)));
      text = [];
      i += length;
    } else {
      const line = lines[i++];
      if (line) text.push(line);
    }
  }
  return [...out, ...paragraphs(text)];
}

/** How many lines from here on are one table; 0 where none begins. */
function tableLength(lines: readonly Line[], at: number): number {
  const width = lines[at]?.cells.length ?? 0;
  const ruled = lines[at + 1]?.kind === 'rule' && lines[at]?.kind !== 'rule' && width > 1;
  if (!ruled && lines[at]?.kind !== 'row') return 0;
  let end = at + (ruled ? 2 : 1);
  const framed = lines[at]?.kind === 'row';
  while (isRowOf(lines[end], width, { ruled, framed })) end++;
  return end - at >= 3 ? end - at : 0;
}

/** Under a rule rows may be ragged; rows without an outer pipe, as their head has none, must be as wide as it. */
function isRowOf(
  line: Line | undefined,
  width: number,
  { ruled, framed }: { readonly ruled: boolean; readonly framed: boolean },
): boolean {
  if (!line || line.kind === 'rule') return false;
  if (ruled && framed) return line.kind === 'row';
  return line.cells.length === width && (ruled || line.kind === 'row');
}

function makeTable(lines: readonly Line[]): Block {
  const ruled = lines[1]?.kind === 'rule';
  const rows = lines
    .filter((line) => line.kind !== 'rule')
    .map((line, y) => line.cells.map((cell): Cell => ({ ...cell, header: ruled && y === 0 })));
  const spans = lines.flatMap((line) =>
    clipSpans(line.of.spans, line).filter((span) => span.kind !== 'break'),
  );
  return { kind: 'table', start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0, spans, rows };
}

/** The lines of one block that are left over, as one block again. */
function paragraphs(lines: readonly Line[]): Block[] {
  return [...Map.groupBy(lines, (line) => line.of)].map(([block, own]): Block => {
    const start = own[0]?.start ?? block.start;
    const end = own[own.length - 1]?.end ?? block.end;
    const spans: Span[] = clipSpans(block.spans, { start, end });
    return { kind: 'paragraph', start, end, spans };
  });
}

function trimmed(raw: string, start: number, end: number): Place {
  const text = raw.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

const textOf = (raw: string, place: Place | undefined): string =>
  place ? raw.slice(place.start, place.end) : '';
