// Stores over one IndexedDB in memory, as two contexts of one browser have them.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import type { Result } from '../../../src/core/result';
import { type ClippingStore, createClippingStore } from '../../../src/store/clippings/clipping-store';
import type { IndexedDb } from '../../../src/store/clippings/database';
import { sampleId } from '../../core/clippings/sample-capture';

export const NAME = 'clippings';

const opened: ClippingStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

/** A browser with an empty disk. */
export const createDisk = (): IndexedDb => ({ indexedDB: new IDBFactory(), IDBKeyRange });

/** The clock of a store: a second later at every look. */
export const createClock = (start = '2026-11-23T10:00:00.000Z'): (() => string) => {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return new Date(time).toISOString();
  };
};

/** Opens a store; `firstId` keeps the ids of two stores apart. */
export const openStore = (disk: IndexedDb, firstId = 1, now = createClock()): ClippingStore => {
  let id = firstId;
  const store = createClippingStore({ ...disk, name: NAME, now, newId: () => sampleId(id++) });
  opened.push(store);
  return store;
};

/** The value of an answer that is expected to be one. */
export const expectValue = async <T>(answer: Promise<Result<T, unknown>>): Promise<T> => {
  const answered = await answer;
  if (!answered.ok) throw new Error(`failed: ${JSON.stringify(answered.error)}`);
  return answered.value;
};

/** Runs one transaction over the bare database, past the store. */
export const onDisk = async <T>(
  { indexedDB }: IndexedDb,
  table: string,
  work: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const open = indexedDB.open(NAME);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = database.transaction(table, 'readwrite');
  const request = work(transaction.objectStore(table));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return request.result;
};

/** How many rows a table has. */
export const countRows = (disk: IndexedDb, table: string): Promise<number> =>
  onDisk(disk, table, (rows) => rows.count());
