// Transactions. Work gets tables that are bound to its transaction: what it does with them is inside, or fails; it can never
// slip out of the transaction unnoticed, as it could where Dexie finds the current transaction by following promises.
import Dexie, { type Transaction } from 'dexie';
import type { Database, Tables } from './database';

const boundTo = (transaction: Transaction): Tables => ({
  clippings: transaction.table('clippings'),
  versions: transaction.table('versions'),
  bodies: transaction.table('bodies'),
  highlights: transaction.table('highlights'),
  log: transaction.table('log'),
  uses: transaction.table('uses'),
  labels: transaction.table('labels'),
  meta: transaction.table('meta'),
});

const run = async <T>(
  database: Database,
  mode: 'r' | 'rw',
  work: (tables: Tables) => Promise<T>,
): Promise<T> => {
  const begun: Transaction[] = [];
  try {
    // Dexie follows native awaits only where this very function is an async one.
    return await database.transaction(mode, database.tables, async (transaction) => {
      begun.push(transaction);
      return work(boundTo(transaction));
    });
  } catch (error) {
    // Where the browser ended the transaction (a full disk), requests under way say only that it is over; it knows why.
    throw begun[0]?.idbtrans?.error ?? error;
  }
};

/** Runs work in one transaction: all of it or nothing. Complete when the promise resolves. */
export const write = <T>(database: Database, work: (tables: Tables) => Promise<T>): Promise<T> =>
  run(database, 'rw', work);

/** Reads everything as it is in one moment. */
export const read = <T>(database: Database, work: (tables: Tables) => Promise<T>): Promise<T> =>
  run(database, 'r', work);

/**
 * Waits for something that is not of the database, a file, without losing the transaction: a transaction without requests
 * ends by itself, so it is asked small things until the other is there.
 */
export const waitIn = async <T>({ meta }: Tables, begin: () => Promise<T>): Promise<T> => {
  const other = Dexie.ignoreTransaction(begin);
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  other.then(settle, settle);
  while (!settled) await meta.get('nothing');
  return other;
};
