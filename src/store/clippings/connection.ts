// The connection to the database: opened when first needed, let go when another context upgrades or erases, opened again then.
import { fail, ok, type Result } from '../../core/result';
import { type Database, type IndexedDb, openDatabase } from './database';
import { startDerived } from './derived';
import { failureOf, type StoreFailure, wasClosed } from './store-failure';

export type Connection = {
  /** Runs work on the open database. Expected failures are named; bugs throw. */
  run<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StoreFailure>>;
  /** Deletes the database itself, newer or damaged as it may be. */
  erase(): Promise<Result<null, StoreFailure>>;
  close(): void;
};

/** Connects to the database of that name, once something is asked of it. */
export const createConnection = (name: string, world: IndexedDb): Connection => {
  let current: Promise<Result<Database, StoreFailure>> | null = null;
  const open = (): Promise<Result<Database, StoreFailure>> => {
    if (current !== null) return current;
    const opening = openDatabase(name, world, { populate: startDerived }).then((opened) => {
      const forget = (): void => {
        if (current === opening) current = null;
      };
      if (opened.ok) opened.value.on('close', forget);
      else forget(); // So that the next call tries again.
      return opened;
    });
    current = opening;
    return opening;
  };
  const close = async (): Promise<void> => {
    const opened = await current;
    if (opened?.ok) opened.value.close();
  };
  const attempt = async <T>(
    work: (database: Database) => Promise<T>,
    again: boolean,
  ): Promise<Result<T, StoreFailure>> => {
    const opened = await open();
    if (!opened.ok) return opened;
    try {
      return ok(await work(opened.value));
    } catch (error) {
      if (again && wasClosed(error)) return attempt(work, false);
      const failure = failureOf(error);
      if (failure === null) throw error;
      return fail(failure);
    }
  };
  return {
    run: (work) => attempt(work, true),
    erase: async () => {
      await close();
      return deleteDatabase(name, world);
    },
    close: () => void close(),
  };
};

/** Waits until every other connection has let go, as ours do when asked. */
const deleteDatabase = (name: string, { indexedDB }: IndexedDb): Promise<Result<null, StoreFailure>> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(ok(null));
    request.onerror = () => resolve(fail(failureOf(request.error) ?? 'unavailable'));
  });
