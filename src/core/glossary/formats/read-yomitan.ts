// Reads a dictionary zip of Yomitan (formats 1 to 3): index.json and term_bank_N.json. Rows of one sequence are one entry; ours carry
// the whole record in a data attribute of the definition, of others' the text is kept.
import { fail, ok, type Result } from '../../result';
import type { Entry, Form } from '../entry';
import { findJsonFault } from './find-json-fault';
import type { Chunks, Fault, ReadOptions, Slice, Warning } from './format';
import { createEntryMaker, type Draft, type EntryMaker, languageOf, splitGloss } from './make-entry';
import { type UnzippedFile, unzipFiles } from './unzip';
import { dataOf, fieldsOf, plainDefinition } from './yomitan-text';

/** The data attribute under which the record stands. */
export const RECORD = 'entry';

type Row = {
  readonly term: string;
  readonly reading: string;
  readonly definitions: readonly unknown[];
  /** 0: of no sequence. */
  readonly sequence: number;
  /** Its place in the bank, from 1. */
  readonly number: number;
};

const rowOf = (value: unknown, number: number): Row | null => {
  if (!Array.isArray(value)) return null;
  const [term, reading, , , , definitions, sequence]: readonly unknown[] = value;
  if (typeof term !== 'string' || term.trim() === '' || (reading !== null && typeof reading !== 'string'))
    return null;
  const first = !Array.isArray(definitions);
  return {
    term: term.trim(),
    reading: (reading ?? '').trim(),
    // The first format writes the definitions flat, from the sixth place on.
    definitions: first ? value.slice(5) : definitions,
    sequence: !first && typeof sequence === 'number' && sequence > 0 ? sequence : 0,
    number,
  };
};

/** More rows than this under one number are no entry: some dictionaries give all rows the same. */
const GROUP = 100;

const belongs = (row: Row, group: readonly Row[]): boolean => {
  const first = group[0];
  if (!first || group.length >= GROUP || row.sequence !== first.sequence) return false;
  return row.sequence > 0 || (row.term === first.term && row.reading === first.reading);
};

const recordOf = (group: readonly Row[]): Draft | null => {
  for (const { definitions } of group) {
    for (const definition of definitions) {
      const record = dataOf(definition, RECORD);
      if (record === null) continue;
      try {
        const fields: unknown = JSON.parse(record);
        if (fieldsOf(fields)) return fields as Draft; // held against the record by `check`
      } catch {
        return null; // the text of the definition is still there
      }
    }
  }
  return null;
};

const draftOf = (group: readonly Row[], options: ReadOptions): Draft => {
  const texts = [...new Set(group.flatMap(({ definitions }) => definitions.map(plainDefinition)))];
  const forms = [...new Set(group.map(({ term }) => term))].map(
    (text, at): Form => ({
      text,
      lang: languageOf(text, options.defaults),
      kind: at === 0 ? 'preferred' : 'variant',
    }),
  );
  const { gloss, explanation } = splitGloss(
    texts.filter((text) => text !== '').join('; ') || options.defaults.gloss,
  );
  const reading = group.find(
    (row) => row.reading !== row.term && /\p{Script=Latin}/u.test(row.reading),
  )?.reading;
  return { forms, gloss, ...(explanation ? { explanation } : {}), ...(reading ? { pinyin: reading } : {}) };
};

/** Whether definitions are longer than an entry may be, or nested more deeply than the engine can follow. */
const isLong = (definitions: readonly unknown[], entryLength: number): boolean => {
  try {
    return JSON.stringify(definitions).length > entryLength;
  } catch {
    return true; // a RangeError: nesting without end
  }
};

type Bank = { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] };

const readGroups = (
  rows: readonly unknown[],
  file: string,
  options: ReadOptions,
  maker: EntryMaker,
): Bank => {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  let group: Row[] = [];
  const close = (): void => {
    const line = group[0]?.number;
    if (line === undefined) return;
    const made = maker.check(recordOf(group) ?? draftOf(group, options));
    if (made.ok) entries.push(made.value);
    else for (const detail of made.error) faults.push({ line, file, reason: 'bad-field', detail });
    group = [];
  };
  rows.forEach((value, at) => {
    const row = rowOf(value, at + 1);
    const long = row && isLong(row.definitions, options.limits.entryLength);
    if (!row || long) faults.push({ line: at + 1, file, reason: long ? 'too-long' : 'broken' });
    else {
      if (!belongs(row, group)) close();
      group.push(row);
    }
  });
  close();
  return { entries, faults };
};

const parseFile = ({ name, bytes }: UnzippedFile, options: ReadOptions): Result<unknown, Fault> => {
  const text = options
    .decoder('utf-8')
    .decode(bytes)
    .replace(/^\ufeff/, '');
  const lost = text.indexOf('\ufffd');
  if (lost >= 0)
    return fail({ line: text.slice(0, lost).split('\n').length, file: name, reason: 'wrong-bytes' });
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    return fail({ line: findJsonFault(text), file: name, reason: 'broken', detail });
  }
};

const TERMS = /^term_bank_\d+\.json$/;
const OTHERS = /^(term_meta|kanji|kanji_meta)_bank_1\.json$/;

/** What is wrong with the index; null where nothing is. */
const indexFault = (index: unknown): Fault | null => {
  const format = fieldsOf(index)?.format ?? fieldsOf(index)?.version;
  const known = typeof fieldsOf(index)?.title === 'string' && (format === 1 || format === 2 || format === 3);
  return known
    ? null
    : { line: 1, file: 'index.json', reason: 'not-this-format', detail: `format ${String(format)}` };
};

/** Reads a dictionary zip; `line` of its faults is the row in the bank, or the line where the JSON is broken. */
export async function* readYomitan(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const maker = createEntryMaker(options.defaults);
  let indexed = false;
  const readOne = (file: UnzippedFile): Bank => {
    const parsed = parseFile(file, options);
    if (!parsed.ok) return { entries: [], faults: [parsed.error] };
    if (file.name === 'index.json') {
      indexed = true;
      const fault = indexFault(parsed.value);
      return { entries: [], faults: fault ? [fault] : [] };
    }
    if (Array.isArray(parsed.value)) return readGroups(parsed.value, file.name, options, maker);
    return { entries: [], faults: [{ line: 1, file: file.name, reason: 'broken', detail: 'not a list' }] };
  };
  const wanted = (name: string): boolean => name === 'index.json' || TERMS.test(name) || OTHERS.test(name);
  let last = 0;
  for await (const { files, fault, read } of unzipFiles(chunks, options.limits, wanted)) {
    last = read;
    const others = files.filter(({ name }) => OTHERS.test(name));
    const warnings: Warning[] = others.map(({ name }) => ({ line: 0, file: name, reason: 'left-out' }));
    const banks = files.filter((file) => !others.includes(file)).map(readOne);
    const faults = [...banks.flatMap((bank) => bank.faults), ...(fault ? [fault] : [])];
    yield { entries: banks.flatMap(({ entries }) => entries), faults, warnings, read };
    if (fault) return;
  }
  if (indexed) return;
  const faults: readonly Fault[] = [{ line: 0, file: 'index.json', reason: 'not-this-format' }];
  yield { entries: [], faults, warnings: [], read: last };
}
