// A pack as one binary record. Its entries lie in it as JSON, each by itself, and are parsed when a card asks for one: a worker that
// wakes parses nothing. What matches its terms are further sections, which the room of the terms writes and reads.
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { type Entry, type EntryId, type Pack, PackSchema, type Source } from './entry';
import { fullEntry, isLean, leanEntry } from './lean-entry';
import { openRecord, type RecordFault, type Section, type StoredSection, writeRecord } from './record';
import { readTexts, type TextTable, writeTexts } from './text-table';

/** What is said of a pack as a whole. `entries.length` is how many it holds. */
export type PackHead = Omit<Pack, 'entries'> & { readonly entries: { readonly length: number } };

/** An opened pack. Its entries are numbered in the order of their ids. */
export type PackRecord = {
  readonly head: PackHead;
  readonly idOf: (number: number) => EntryId;
  /** The entry of an id, parsed anew each time; null where the pack does not hold it. */
  readonly find: (id: EntryId) => Entry | null;
  /** The sections that match its terms. */
  readonly matching: readonly StoredSection[];
};

/** Head, ids, entries, sources. */
const TABLES = 4;

/** The entries of a pack in the order in which a record numbers them, each id once. */
export const numbered = (entries: readonly Entry[]): readonly Entry[] => {
  const byId = new Map<EntryId, Entry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/**
 * Writes a pack.
 * @param entries its entries, as `numbered` gives them
 * @param matching what matches their terms
 */
export const writePack = (
  pack: Pack,
  entries: readonly Entry[],
  matching: readonly Section[],
): Uint8Array<ArrayBuffer> => {
  const { id, title, jurisdiction, version, licence } = pack;
  const sources = new Map<string, number>();
  const known = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const text = JSON.stringify(source);
    const number = sources.get(text) ?? sources.size;
    sources.set(text, number);
    known.set(source, number);
    return number;
  };
  const texts = entries.map((entry) => JSON.stringify(leanEntry(entry, numberOf)));
  return writeRecord([
    ...writeTexts([JSON.stringify({ id, title, jurisdiction, version, licence })]),
    ...writeTexts(entries.map((entry) => entry.id)),
    ...writeTexts(texts),
    ...writeTexts([...sources.keys()]),
    ...matching,
  ]);
};

/** The number of an id in a sorted table; -1 where it is not in it. */
const numberIn = (ids: TextTable, id: EntryId): number => {
  let low = 0;
  let high = ids.size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids.at(middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const HeadSchema = v.omit(PackSchema, ['entries']);

/** What a JSON text says; null for what is no JSON. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The caller says what it means that nothing can be read here.
  }
};

/** An entry as it was written; null where the bytes hold none, which only a record made by somebody else can bring about. */
const entryOf = (text: string, id: EntryId, sources: TextTable): Entry | null => {
  const stored = parseJson(text);
  if (!isLean(stored)) return null;
  return fullEntry(stored, id, (number) => JSON.parse(sources.at(number)));
};

/**
 * Opens a pack that `writePack` wrote. Takes time linear in its bytes, for the checksum, and parses nothing but the head.
 * @returns the pack; or why it was refused
 */
export const openPack = (bytes: Uint8Array): Result<PackRecord, RecordFault> => {
  const opened = openRecord(bytes);
  if (!opened.ok) return opened;
  const [heads, ids, entries, sources] = tablesOf(opened.value);
  if (!heads || !ids || !entries || !sources) return fail('damaged');
  const head = v.safeParse(HeadSchema, parseJson(heads.at(0)));
  if (!head.success) return fail('damaged');
  // Ids that were given out are the ones asked for.
  const given = new Map<EntryId, number>();
  return ok({
    head: { ...head.output, entries: { length: ids.size } },
    idOf: (number) => {
      const id = ids.at(number);
      given.set(id, number);
      return id;
    },
    find: (id) => {
      const number = given.get(id) ?? numberIn(ids, id);
      return number === -1 ? null : entryOf(entries.at(number), id, sources);
    },
    matching: opened.value.slice(2 * TABLES),
  });
};

/** The tables of texts that begin a pack's record: two sections each. */
const tablesOf = (sections: readonly StoredSection[]): readonly TextTable[] =>
  Array.from({ length: TABLES }, (_, table) => {
    const [offsets, texts] = sections.slice(2 * table);
    return offsets && texts ? [readTexts(offsets, texts)] : [];
  }).flat();
