// Tables: comma-separated (or by semicolons, as some spreadsheets write them) and tab-separated values. They hold the whole record.
import type { Entry } from '../entry';
import { defuse, restore } from './cell-text';
import type { Chunks, Fault, Format, Reader, ReadOptions, Slice, Warning, Writer } from './format';
import { createEntryMaker } from './make-entry';
import { FIELDS, type Field, fieldOf, guessColumns, holdTerms } from './table-columns';
import { CELLS, draftOf } from './table-draft';
import { readRecords, type TableRecord } from './table-records';

type Head = {
  readonly columns: readonly (Field | null)[];
  readonly isRow: boolean;
  readonly warnings: readonly Warning[];
};

/** What the first record tells: headings, or nothing (then the first column is the term, the second its meaning). */
const readHead = ({ cells, line }: TableRecord, options: ReadOptions): Head => {
  const guessed = guessColumns(cells);
  const isRow = !holdTerms(guessed);
  const chosen = options.columns?.map(fieldOf);
  const columns = chosen ?? (isRow ? (['term', 'gloss'] as const) : guessed);
  const unknown = isRow ? [] : cells.filter((_, at) => (columns[at] ?? null) === null);
  return { columns, isRow, warnings: unknown.map((detail) => ({ line, reason: 'unknown-column', detail })) };
};

const cellsOf = (record: TableRecord, columns: readonly (Field | null)[]): ReadonlyMap<Field, string> => {
  const cells = new Map<Field, string>();
  record.cells.forEach((cell, at) => {
    const field = columns[at];
    if (field) cells.set(field, restore(cell));
  });
  return cells;
};

const readTable = (delimiter: string | null): Reader =>
  async function* read(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
    const maker = createEntryMaker(options.defaults);
    let head: Head | null = null;
    for await (const { records, faults: broken, read } of readRecords(chunks, options, delimiter)) {
      const entries: Entry[] = [];
      const faults: Fault[] = [...broken];
      const warnings: Warning[] = [];
      for (const record of records) {
        if (!head) {
          head = readHead(record, options);
          warnings.push(...head.warnings);
          if (!head.isRow) continue;
        }
        const draft = draftOf(cellsOf(record, head.columns), options.defaults);
        const made = draft.forms.length > 0 ? maker.check(draft) : null;
        if (made?.ok) entries.push(made.value);
        else if (!made) faults.push({ line: record.line, reason: 'no-term' });
        else for (const detail of made.error) faults.push({ line: record.line, reason: 'bad-field', detail });
      }
      yield { entries, faults, warnings, read };
    }
  };

/** One row of a table, cells defused and quoted where they must be, ended as RFC 4180 wants. */
export const writeRow = (cells: readonly string[], delimiter: string): string =>
  `${cells
    .map(defuse)
    .map((cell) => (/["\n\r,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)}\r\n`;

/** A byte order mark: without it, Excel reads UTF-8 as something else. */
const BOM = '\ufeff';

const writeTable =
  (delimiter: string): Writer =>
  (entries) => {
    const rows = entries.map((entry) => FIELDS.map((field) => CELLS[field](entry)));
    return { data: BOM + [[...FIELDS], ...rows].map((row) => writeRow(row, delimiter)).join(''), losses: [] };
  };

export const csv: Format = {
  id: 'csv',
  name: 'CSV',
  endings: ['.csv'],
  read: readTable(null),
  write: writeTable(','),
};
export const tsv: Format = {
  id: 'tsv',
  name: 'TSV',
  endings: ['.tsv', '.tab'],
  read: readTable('\t'),
  write: writeTable('\t'),
};
