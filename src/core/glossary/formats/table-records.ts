// Records of a delimited table (RFC 4180) from pieces of text, each with the line it begins on, which the errors of papaparse do not
// carry (they count rows, and a quoted cell may span lines); its types would also bring Node into core.
import type { Chunks, Fault, ReadOptions } from './format';
import { lineFault, readText } from './read-text';

export type TableRecord = { readonly cells: readonly string[]; readonly line: number };
export type TableRecords = {
  readonly records: readonly TableRecord[];
  readonly faults: readonly Fault[];
  readonly read: number;
};

type Cell = { readonly text: string; readonly end: number };
/** end: the text ends inside the record. stray: text behind a closing quote, at `at`. */
type Stop = { readonly stop: 'end' } | { readonly stop: 'stray'; readonly at: number };

const quotedCell = (text: string, from: number, delimiter: string, final: boolean): Cell | Stop => {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || (quote + 1 === text.length && !final)) return { stop: 'end' };
    const next = text[quote + 1];
    at = quote + 2;
    if (next === '"') continue;
    if (next !== undefined && next !== '\n' && next !== delimiter) return { stop: 'stray', at: quote + 1 };
    return { text: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
};

const plainCell = (text: string, from: number, delimiter: string, final: boolean): Cell | Stop => {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return at === text.length && !final ? { stop: 'end' } : { text: text.slice(from, at), end: at };
};

type Parsed = { readonly cells: readonly string[]; readonly next: number };

const parseRecord = (text: string, from: number, delimiter: string, final: boolean): Parsed | Stop => {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const cell = (text[at] === '"' ? quotedCell : plainCell)(text, at, delimiter, final);
    if ('stop' in cell) return cell;
    cells.push(cell.text);
    if (text[cell.end] !== delimiter) return { cells, next: cell.end + 1 };
    at = cell.end + 1;
  }
};

const countLines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** Comma, semicolon or tab: what the first line has most of. */
const guessDelimiter = (text: string): string => {
  const line = text.split('\n', 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

/**
 * The records of a table. Empty lines are passed over.
 * @param delimiter one character; null: guessed from the first line
 */
export async function* readRecords(
  chunks: Chunks,
  options: ReadOptions,
  delimiter: string | null,
): AsyncGenerator<TableRecords, void, void> {
  const { entryLength } = options.limits;
  let mark = delimiter;
  let rest = '';
  let line = 1;
  let last = 0;
  const take = (text: string, final: boolean): { records: TableRecord[]; faults: Fault[]; lost: boolean } => {
    mark ??= guessDelimiter(text);
    const records: TableRecord[] = [];
    const faults: Fault[] = [];
    let at = 0;
    const stopAt = (fault: Fault) => ({ records, faults: [...faults, fault], lost: true });
    while (at < text.length) {
      const parsed = parseRecord(text, at, mark, final);
      if ('stop' in parsed) {
        if (parsed.stop === 'stray') {
          const detail = 'text after a closing quote';
          return stopAt({ line: line + countLines(text, at, parsed.at), reason: 'broken', detail });
        }
        if (text.length - at > entryLength) return stopAt({ line, reason: 'too-long' });
        if (final) return stopAt({ line, reason: 'truncated', detail: 'a quote is not closed' });
        break;
      }
      const fault = lineFault(text.slice(at, parsed.next), line, entryLength);
      if (fault) faults.push(fault);
      else if (parsed.cells.length > 1 || parsed.cells[0] !== '') records.push({ cells: parsed.cells, line });
      line += countLines(text, at, parsed.next);
      at = parsed.next;
    }
    rest = text.slice(at);
    return { records, faults, lost: false };
  };
  for await (const { text, read } of readText(chunks, options)) {
    const { records, faults, lost } = take(rest + text, false);
    yield { records, faults, read };
    // Where a quote went wrong, nothing behind it can be told apart.
    if (lost) return;
    last = read;
  }
  const { records, faults } = take(rest, true);
  yield { records, faults, read: last };
}
