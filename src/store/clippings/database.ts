// The one database of what was saved, and the way it is opened. Truth: clippings, versions, bodies, highlights, and the log of changes.
// Derived and disposable: uses and labels, and in meta how far they are built. Rows are `unknown` until parsed where they are read.
import Dexie, { type Table } from 'dexie';
import type { Change } from '../../core/clippings/change';
import type { Body, Clipping, ClippingId, Version } from '../../core/clippings/clipping';
import type { Highlight } from '../../core/clippings/highlight';
import { fail, ok, type Result } from '../../core/result';
import { failureOf, type StoreFailure } from './store-failure';

/** A row as it is written, and as it may come back. */
type Rows<Row, Key> = Table<unknown, Key, Row>;

/**
 * The terms of a Clipping's newest version: how often each, and the date of the Clipping (`dateOf`). One row a Clipping with
 * an index entry a term costs a tenth of a row a term.
 */
export type Uses = {
  readonly clippingId: ClippingId;
  readonly at: string;
  readonly keys: readonly string[];
  /** As many as there are keys. */
  readonly counts: readonly number[];
  /** The segment that its label lies in. */
  readonly segment: number;
};

/** What the list is filtered and counted by, by column: each has as many values as there are ids. */
export type LabelSegment = {
  readonly segment: number;
  readonly ids: readonly string[];
  readonly updatedAt: readonly string[];
  readonly dates: readonly string[];
  readonly publishers: readonly (string | null)[];
  readonly langs: readonly (string | null)[];
  readonly tags: readonly (readonly string[])[];
  readonly words: readonly string[];
};

/** The tables: of the database, or bound to a transaction. */
export type Tables = {
  readonly clippings: Rows<Clipping, string>;
  readonly versions: Rows<Version, [string, number]>;
  readonly bodies: Rows<Body, [string, number]>;
  readonly highlights: Rows<Highlight, [string, string]>;
  readonly log: Rows<Omit<Change, 'seq'>, number>;
  readonly uses: Rows<Uses, string>;
  readonly labels: Rows<LabelSegment, number>;
  readonly meta: Rows<{ readonly name: string }, string>;
};

export type Database = Dexie & Tables;

/** One version of the schema. `upgrade` runs inside the browser's own upgrade transaction: all of it or nothing. */
export type SchemaStep = {
  readonly number: number;
  readonly tables: Readonly<Record<string, string>>;
  readonly upgrade?: (database: Database) => PromiseLike<unknown>;
};

/** Every schema there was, the oldest first. A released step is never changed; a new one is added. */
export const SCHEMA: readonly SchemaStep[] = [
  {
    number: 1,
    tables: {
      // The pair makes paging exact where two were saved in the same millisecond.
      clippings: 'id, &page, [updatedAt+id], publisher, lang, *tags',
      versions: '[clippingId+number]',
      bodies: '[clippingId+number]',
      log: '++seq',
      uses: 'clippingId, *keys',
      meta: 'name',
    },
  },
  // Labels are derived: they are made when the store is next brought up.
  { number: 2, tables: { labels: 'segment' } },
  // Under their clipping's id, so that no import can take a highlight from another clipping.
  { number: 3, tables: { highlights: '[clippingId+id]' } },
];

/** The IndexedDB of this world. */
export type IndexedDb = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };

const define = (name: string, world: IndexedDb, steps: readonly SchemaStep[]): Database => {
  // autoOpen would open a newer store unasked; strict durability is what "saved" means to the reader.
  const database = new Dexie(name, {
    ...world,
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as Database;
  for (const { number, tables, upgrade } of steps) {
    const version = database.version(number).stores(tables);
    if (upgrade !== undefined) version.upgrade((transaction) => upgrade(transaction.db as Database));
  }
  return database;
};

/**
 * The schema number of the store on disk; 0 where there is none. Dexie opens newer stores too, and may change them: hence
 * this look beforehand, which changes nothing.
 */
const numberOnDisk = (name: string, { indexedDB }: IndexedDb): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort(); // An aborted first upgrade leaves no database behind.
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version / 10);
    };
    request.onerror = () => (isNew ? resolve(0) : reject(request.error));
  });

/** How a store is opened. */
export type Opening = {
  /** Runs inside the transaction that makes a new store. */
  readonly populate: (database: Database) => PromiseLike<unknown>;
  /** The schemas up to the one in use. */
  readonly steps?: readonly SchemaStep[];
};

/** Opens the store: made where there is none, upgraded where it is older, refused where it is newer. */
export const openDatabase = async (
  name: string,
  world: IndexedDb,
  { populate, steps = SCHEMA }: Opening,
): Promise<Result<Database, StoreFailure>> => {
  try {
    if ((await numberOnDisk(name, world)) > (steps.at(-1)?.number ?? 0)) return fail('newer-store');
    const database = define(name, world, steps);
    database.on('populate', () => populate(database));
    await database.open();
    return ok(database);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return fail(failure);
  }
};
