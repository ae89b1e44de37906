// The list: metadata only, the newest first. Without a filter it walks an index and reads one page. With one it asks the labels
// which match; where they are many, or the labels not up to date, it reads the metadata of the narrowest index, in pieces: a
// cursor over thousands of rows costs more than all of them at once, and all of them at once would hold the page up.
import type { Clipping } from '../../core/clippings/clipping';
import {
  type ClippingQuery,
  countFacets,
  type Facets,
  type Label,
  labelOf,
  matcherOf,
} from '../../core/clippings/query';
import type { Database, Tables } from './database';
import { currentLabels } from './derived';
import { parseClipping } from './rows';

/** Where a page of the list ended. */
export type Cursor = { readonly updatedAt: string; readonly id: string };

export type ListPage = {
  /** The newest first, by `updatedAt`. May be fewer than asked for where records are damaged. */
  readonly clippings: readonly Clipping[];
  /** Ids of records on this page that cannot be read. */
  readonly damaged: readonly string[];
  /** To be given for the next page; null when this was the last. */
  readonly next: Cursor | null;
};

/** Below and above every pair of strings. */
const FIRST = ['', ''];
const LAST = ['\uffff', '\uffff'];

type Parsed = { readonly key: string; readonly clipping: Clipping | null };

const keyOf = (row: unknown): string =>
  row !== null && typeof row === 'object' && 'id' in row ? String(row.id) : '';
const parseRow = (row: unknown): Parsed => ({ key: keyOf(row), clipping: parseClipping(row) });

const page = (rows: readonly Parsed[], next: Cursor | null): ListPage => ({
  clippings: rows.flatMap(({ clipping }) => clipping ?? []),
  damaged: rows.flatMap(({ key, clipping }) => (clipping === null ? [key] : [])),
  next,
});

const listAll = async ({ clippings }: Tables, after: Cursor | null, limit: number): Promise<ListPage> => {
  const upper = after === null ? LAST : [after.updatedAt, after.id];
  const found = clippings.where('[updatedAt+id]').between(FIRST, upper).reverse().limit(limit);
  const rows = await found.toArray();
  const last = rows.at(-1);
  const hasMore = rows.length === limit && last !== undefined;
  return page(rows.map(parseRow), hasMore ? cursorOf(last) : null);
};

/** The index guarantees that both are there. */
const cursorOf = (row: unknown): Cursor | null =>
  row !== null && typeof row === 'object' && 'updatedAt' in row && typeof row.updatedAt === 'string'
    ? { updatedAt: row.updatedAt, id: keyOf(row) }
    : null;

const isFiltered = (query: ClippingQuery): boolean =>
  Object.values(query).some((value) => value !== undefined && value !== '');

/**
 * The rows among which the query's matches are; null where no index narrows them. Null is no key: unknown publishers and
 * languages are in no index.
 */
const narrow = ({ clippings }: Tables, { tag, publisher, lang }: ClippingQuery) => {
  if (tag !== undefined) return clippings.where('tags').equals(tag);
  if (publisher != null) return clippings.where('publisher').equals(publisher);
  return lang == null ? null : clippings.where('lang').equals(lang);
};

/** Records parsed, or read, in one task of the page: some 10 ms, and several times that on a machine that is busy. */
const PIECE = 250;
/** Records that are read one by one sooner than all of them at once. */
const FEW = 400;

/** All rows of the table in the order of ids, in pieces. */
const readAll = async ({ clippings }: Tables): Promise<readonly Parsed[]> => {
  const all: Parsed[] = [];
  for (let after = ''; ; ) {
    const rows = (await clippings.where(':id').above(after).limit(PIECE).toArray()).map(parseRow);
    all.push(...rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PIECE) return all;
    after = last.key;
  }
};

const parseAll = async ({ meta }: Tables, rows: readonly unknown[]): Promise<readonly Parsed[]> => {
  const all: Parsed[] = [];
  for (let at = 0; at < rows.length; at += PIECE) {
    all.push(...rows.slice(at, at + PIECE).map(parseRow));
    await meta.get('nothing'); // Another task.
  }
  return all;
};

/** What the query leaves, read from the records themselves, with those that are damaged. */
const scan = async (tables: Tables, query: ClippingQuery): Promise<readonly Parsed[]> => {
  const matches = matcherOf(query);
  const narrowed = narrow(tables, query);
  const rows = await (narrowed === null ? readAll(tables) : parseAll(tables, await narrowed.toArray()));
  return rows.filter(({ clipping }) => clipping === null || matches(labelOf(clipping)));
};

/** The few records whose labels match; null where they are many, or labels cannot be had. */
const pickFew = async (database: Database, query: ClippingQuery): Promise<readonly Parsed[] | null> => {
  if (narrow(database, query) !== null) return null;
  const matching = (await currentLabels(database))?.filter(matcherOf(query)) ?? null;
  if (matching === null || matching.length > FEW) return null;
  const rows = await database.clippings.bulkGet(matching.map(({ id }) => id));
  return rows.filter((row) => row !== undefined).map(parseRow);
};

const select = async (database: Database, query: ClippingQuery): Promise<readonly Parsed[]> =>
  (await pickFew(database, query)) ?? scan(database, query);

const comesFirst = (a: Clipping | Cursor, b: Clipping | Cursor): number =>
  a.updatedAt === b.updatedAt ? (a.id > b.id ? -1 : 1) : a.updatedAt > b.updatedAt ? -1 : 1;

const listFiltered = async (
  database: Database,
  query: ClippingQuery,
  after: Cursor | null,
  limit: number,
): Promise<ListPage> => {
  const rows = await select(database, query);
  const damaged = after === null ? rows.filter(({ clipping }) => clipping === null) : [];
  const rest = rows
    .flatMap(({ clipping }) => clipping ?? [])
    .filter((clipping) => after === null || (clipping.id !== after.id && comesFirst(after, clipping) < 0))
    .sort(comesFirst);
  const shown = rest.slice(0, limit).map((clipping) => ({ key: clipping.id, clipping }));
  const last = shown.at(-1)?.clipping;
  const next = rest.length > limit && last !== undefined ? { updatedAt: last.updatedAt, id: last.id } : null;
  return page([...damaged, ...shown], next);
};

/**
 * One page of the list.
 * @param after the `next` of the page before; null for the first page
 * @param limit Clippings at most, from 1
 */
export const listClippings = (
  database: Database,
  query: ClippingQuery,
  after: Cursor | null,
  limit: number,
): Promise<ListPage> =>
  isFiltered(query) ? listFiltered(database, query, after, limit) : listAll(database, after, limit);

const labelsFrom = async (database: Database): Promise<readonly Label[]> =>
  (await readAll(database)).flatMap(({ clipping }) => (clipping === null ? [] : labelOf(clipping)));

/** What the matches of a query have in common. */
export const countClippings = async (database: Database, query: ClippingQuery): Promise<Facets> => {
  const labels = (await currentLabels(database)) ?? (await labelsFrom(database));
  return countFacets(labels.filter(matcherOf(query)));
};
