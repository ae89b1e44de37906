// The list: metadata only, the newest first. Without a filter it walks an index and reads one page; with one it reads the
// metadata of the narrowest index in one go, since a cursor over thousands of rows costs more than all of them at once.
import type { Clipping } from '../../core/clippings/clipping';
import { type ClippingQuery, countFacets, type Facets, matcherOf } from '../../core/clippings/query';
import type { Tables } from './database';
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

/** The rows among which the query's matches are. Null is no key: unknown publishers and languages are in no index. */
const narrow = ({ clippings }: Tables, { tag, publisher, lang }: ClippingQuery) => {
  if (tag !== undefined) return clippings.where('tags').equals(tag);
  if (publisher != null) return clippings.where('publisher').equals(publisher);
  return lang == null ? clippings.toCollection() : clippings.where('lang').equals(lang);
};

const select = async (tables: Tables, query: ClippingQuery): Promise<readonly Parsed[]> => {
  const matches = matcherOf(query);
  const rows = (await narrow(tables, query).toArray()).map(parseRow);
  return rows.filter(({ clipping }) => clipping === null || matches(clipping));
};

const comesFirst = (a: Clipping | Cursor, b: Clipping | Cursor): number =>
  a.updatedAt === b.updatedAt ? (a.id > b.id ? -1 : 1) : a.updatedAt > b.updatedAt ? -1 : 1;

const listFiltered = async (
  tables: Tables,
  query: ClippingQuery,
  after: Cursor | null,
  limit: number,
): Promise<ListPage> => {
  const rows = await select(tables, query);
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
  tables: Tables,
  query: ClippingQuery,
  after: Cursor | null,
  limit: number,
): Promise<ListPage> =>
  isFiltered(query) ? listFiltered(tables, query, after, limit) : listAll(tables, after, limit);

/** What the matches of a query have in common. */
export const countClippings = async (tables: Tables, query: ClippingQuery): Promise<Facets> =>
  countFacets((await select(tables, query)).flatMap(({ clipping }) => clipping ?? []));
