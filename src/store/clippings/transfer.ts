// Everything out, and a backup in: with a preview first, and then all of it or nothing.
import { type BackupCounts, type BackupFault, createBackupReader } from '../../core/clippings/backup';
import { countNew } from '../../core/clippings/merge';
import type { WholeClipping } from '../../core/clippings/whole-clipping';
import { fail, ok, type Result } from '../../core/result';
import type { Database, Tables } from './database';
import { idOfPage, putIn } from './put-in';
import { type Damage, isClippingId, readWhole } from './rows';
import type { Makers } from './save';
import { read, waitIn, write } from './transaction';

/** The lines of a backup, without their "\n"; it is called anew for each reading. */
export type BackupSource = () => AsyncIterable<string>;

/** merge: what is here stays, what the backup has is added. replace: afterwards the store holds the backup and nothing else. */
export type ImportMode = 'merge' | 'replace';

/** What an import would do. */
export type ImportPreview = BackupCounts & {
  /** Pages of the backup that are not here. */
  readonly fresh: number;
  /** Pages that are here and would get versions. */
  readonly extended: number;
  /** Pages here that the backup has not: `replace` would delete them. */
  readonly missing: number;
};

/** Clippings exported, and lines read, at a time. */
const BATCH = 20;

/** Every Clipping in the order of ids, each as it is in one moment. Damaged records are told of and left out. */
export async function* exportWholes(
  database: Database,
  tell: (damage: Damage) => void,
): AsyncGenerator<WholeClipping, void> {
  for (let after = ''; ; ) {
    const { ids, wholes } = await read(database, async (tables) => {
      const keys = await tables.clippings.where(':id').above(after).limit(BATCH).primaryKeys();
      return { ids: keys, wholes: await Promise.all(keys.map((id) => readWhole(tables, id, tell))) };
    });
    for (const whole of wholes) if (whole !== null) yield whole;
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

/** Lines in batches, so that a transaction waits for the file once a batch. */
async function* batches(lines: AsyncIterable<string>): AsyncGenerator<readonly string[], void> {
  let batch: string[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** How a backup is read through. */
type Reading = {
  /** Waits for the next lines. */
  readonly wait: <T>(begin: () => Promise<T>) => Promise<T>;
  /** Gets the Clippings in order. */
  readonly take: (whole: WholeClipping) => Promise<void>;
};

/** Reads a backup to its end or its first fault. */
const readThrough = async (
  source: BackupSource,
  { wait, take }: Reading,
): Promise<Result<BackupCounts, BackupFault>> => {
  const reader = createBackupReader();
  const iterator = batches(source());
  for (;;) {
    const batch = await wait(() => iterator.next());
    if (batch.done) return reader.end();
    for (const line of batch.value) {
      const next = reader.read(line);
      if (!next.ok) return next;
      if (next.value !== null) await take(next.value);
    }
  }
};

/** What an import of this backup would do; the first fault where it is none. Changes nothing. */
export const previewImport = async (
  database: Database,
  source: BackupSource,
): Promise<Result<ImportPreview, BackupFault>> => {
  const count = { fresh: 0, extended: 0, shared: 0 };
  const take = async (whole: WholeClipping): Promise<void> => {
    const id = await idOfPage(database, whole.clipping.page);
    if (id === null) count.fresh += 1;
    else count.shared += 1;
    const here = id === null ? null : await readWhole(database, id);
    if (here !== null && countNew(here, whole) > 0) count.extended += 1;
  };
  const counts = await readThrough(source, { wait: (begin) => begin(), take });
  if (!counts.ok) return counts;
  const { fresh, extended, shared } = count;
  return ok({ ...counts.value, fresh, extended, missing: (await database.clippings.count()) - shared });
};

/** Derived tables follow later, by `bringUp`: an import is large. */
const logAll = async ({ log }: Tables, ids: readonly string[], kind: 'saved' | 'removed', at: string) => {
  const known = ids.filter(isClippingId);
  await log.bulkAdd(known.map((clippingId) => ({ kind, clippingId, at })));
};

const clearAll = async (tables: Tables, at: string): Promise<void> => {
  const ids = await tables.clippings.toCollection().primaryKeys();
  await tables.clippings.clear();
  await tables.versions.clear();
  await tables.bodies.clear();
  await tables.highlights.clear();
  await logAll(tables, ids, 'removed', at);
};

/** Ends the transaction of an import whose file turned out to be faulty. */
class FaultyBackup extends Error {
  constructor(readonly fault: BackupFault) {
    super('faulty backup');
  }
}

/**
 * Imports a backup in one transaction: all of it, or nothing. The transaction stays open while the file is read, so that a
 * large backup is never in memory as a whole; who wants to write meanwhile waits.
 */
export const importBackup = async (
  database: Database,
  source: BackupSource,
  mode: ImportMode,
  makers: Makers,
): Promise<Result<BackupCounts, BackupFault>> => {
  try {
    const counts = await write(database, async (tables) => {
      const at = makers.now();
      if (mode === 'replace') await clearAll(tables, at);
      const ids: string[] = [];
      const done = await readThrough(source, {
        wait: (begin) => waitIn(tables, begin),
        take: async (whole) => void ids.push(await putIn(tables, whole, makers)),
      });
      if (!done.ok) throw new FaultyBackup(done.error);
      await logAll(tables, ids, 'saved', at);
      return done.value;
    });
    return ok(counts);
  } catch (error) {
    if (error instanceof FaultyBackup) return fail(error.fault);
    throw error;
  }
};
