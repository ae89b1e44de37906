// A pack as one binary record, or some packs that ship together. Their entries lie in it as JSON, each by itself, and are parsed when a
// card asks for one: a worker that wakes parses nothing. What matches its terms are further sections, which the room of the terms writes and reads.
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { readUtf8 } from '../text/utf8';
import { type Entry, type EntryId, type Pack, PackSchema, type Source } from './entry';
import { fullEntry, isLean, leanEntry } from './lean-entry';
import { openRecord, type RecordFault, type Section, type StoredSection, writeRecord } from './record';
import { type Decode, readTexts, type TextTable, writeTexts } from './text-table';

/** What is said of a pack as a whole. `entries.length` is how many it holds. */
export type PackHead = Omit<Pack, 'entries'> & { readonly entries: { readonly length: number } };

/** An entry with what is said of the pack that holds it. */
export type Held = { readonly entry: Entry; readonly pack: PackHead };

/** Opened packs. Their entries are numbered in the order of their ids. */
export type PackRecord = {
  readonly heads: readonly PackHead[];
  readonly idOf: (number: number) => EntryId;
  /** The entry of an id, parsed anew each time; null where no pack of the record holds it. */
  readonly find: (id: EntryId) => Held | null;
  /** Its numbered formulae, parsed anew each time. */
  readonly formulae: () => readonly Entry[];
  /** The sections that match its terms. */
  readonly matching: readonly StoredSection[];
};

/** Heads, ids, entries, sources. */
const TABLES = 4;

/** An entry with the number of its pack. */
type Placed = { readonly entry: Entry; readonly pack: number };

/** The entries of some packs in the order in which a record numbers them. Where two have one id, the first one counts. */
export const numbered = (packs: readonly Pack[]): readonly Placed[] => {
  const byId = new Map<EntryId, Placed>();
  for (const [pack, { entries }] of packs.entries())
    for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, { entry, pack });
  return [...byId.values()].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
};

/** Gives each source a number, equal ones the same. */
const createSources = () => {
  const numbers = new Map<string, number>();
  const known = new Map<Source, number>();
  const numberOf = (source: Source): number => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const text = JSON.stringify(source);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(source, number);
    return number;
  };
  return { numberOf, texts: (): readonly string[] => [...numbers.keys()] };
};

/**
 * Writes packs into one record: one, or some that are always used together, whose terms are then looked for in one go.
 * @param entries their entries, as `numbered` gives them
 * @param matching what matches their terms
 */
export const writePacks = (
  packs: readonly Pack[],
  entries: readonly Placed[],
  matching: readonly Section[],
): Uint8Array<ArrayBuffer> => {
  const sources = createSources();
  const heads = packs.map(({ id, title, jurisdiction, version, licence }, number) => ({
    ...{ id, title, jurisdiction, version, licence },
    entries: { length: entries.filter(({ pack }) => pack === number).length },
  }));
  const texts = entries.map(({ entry }) => JSON.stringify(leanEntry(entry, sources.numberOf)));
  return writeRecord([
    ...writeTexts(heads.map((head) => JSON.stringify(head))),
    ...writeTexts(entries.map(({ entry }) => entry.id)),
    ...writeTexts(texts),
    ...writeTexts(sources.texts()),
    Uint32Array.from(entries, ({ pack }) => pack),
    Uint32Array.from(entries.flatMap(({ entry }, number) => (entry.formula ? [number] : []))),
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

const HeadSchema = v.object({
  ...v.omit(PackSchema, ['entries']).entries,
  entries: v.object({ length: v.number() }),
});

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

const headsOf = (table: TextTable): readonly PackHead[] | null => {
  const heads = Array.from({ length: table.size }, (_, number) => parseJson(table.at(number)));
  const parsed = v.safeParse(v.array(HeadSchema), heads);
  return parsed.success ? parsed.output : null;
};

/** How a record is opened. */
export type Opening = {
  /** Decodes UTF-8; the platform's own is faster. */
  readonly decode?: Decode;
  /** Whether the record lies in the extension itself: the browser has checked it, and its sum need not be made again. */
  readonly isOurs?: boolean;
};

/**
 * Opens a record that `writePacks` wrote. It parses nothing but the heads; the checksum takes time linear in the bytes.
 * @returns the packs; or why the record was refused
 */
export const openPacks = (
  bytes: Uint8Array,
  { decode = readUtf8, isOurs = false }: Opening = {},
): Result<PackRecord, RecordFault> => {
  const opened = openRecord(bytes, isOurs);
  if (!opened.ok) return opened;
  const [heads, ids, entries, sources] = tablesOf(opened.value, decode);
  const about = heads ? headsOf(heads) : null;
  const packOf = opened.value[2 * TABLES]?.numbers();
  const formulae = opened.value[2 * TABLES + 1]?.numbers();
  if (!about || !ids || !entries || !sources || !packOf || !formulae) return fail('damaged');
  // Ids that were given out are the ones asked for.
  const given = new Map<EntryId, number>();
  return ok({
    heads: about,
    idOf: (number) => {
      const id = ids.at(number);
      given.set(id, number);
      return id;
    },
    find: (id) => {
      const number = given.get(id) ?? numberIn(ids, id);
      const pack = about[packOf[number] ?? -1];
      const entry = pack === undefined ? null : entryOf(entries.at(number), id, sources);
      return entry === null || pack === undefined ? null : { entry, pack };
    },
    formulae: () =>
      Array.from(formulae).flatMap((number) => entryOf(entries.at(number), ids.at(number), sources) ?? []),
    matching: opened.value.slice(2 * TABLES + 2),
  });
};

/** The tables of texts that begin a record: two sections each. */
const tablesOf = (sections: readonly StoredSection[], decode: Decode): readonly TextTable[] =>
  Array.from({ length: TABLES }, (_, table) => {
    const [offsets, texts] = sections.slice(2 * table);
    return offsets && texts ? [readTexts(offsets, texts, decode)] : [];
  }).flat();
