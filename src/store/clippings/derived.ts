// The derived table of uses: which term stands in which Clipping, how often. It can be lost at any time: it is fed from the log
// of changes, and built anew from truth in slices where it is missing, damaged or of another format. Every slice is one
// transaction that also writes how far it came, so that a rebuild may end anywhere and go on later, or in another context.
import * as v from 'valibot';
import { type Change, ChangeSchema } from '../../core/clippings/change';
import { ClippingIdSchema } from '../../core/clippings/clipping';
import { dateOf } from '../../core/clippings/query';
import type { Seen } from '../../core/clippings/seen';
import type { Database, Tables, Uses } from './database';
import { parseClipping } from './rows';
import { read, write } from './transaction';

/** Raise it whenever the rows of `uses` are made differently. */
export const DERIVED_FORMAT = 1;

/** Clippings or changes worked on in one transaction: some 50 ms in a browser. */
const SLICE = 10;
/** A change of more Clippings than this leaves the derived tables behind, for `bringUp` to follow. */
const MOST_AT_ONCE = 50;
/** Above every id. */
const LAST = '\uffff';

const StateSchema = v.object({
  name: v.literal('derived'),
  format: v.literal(DERIVED_FORMAT),
  /** The change up to which the tables are right, once the scan is done. */
  upTo: v.number(),
  /** Rows there must be. */
  rows: v.number(),
  /** A scan of truth under way: the last Clipping done, how many, and of how many at its start; null when none is. */
  scan: v.nullable(v.object({ after: v.string(), done: v.number(), total: v.number() })),
});
type State = Readonly<v.InferOutput<typeof StateSchema>>;

const UsesSchema = v.object({
  clippingId: ClippingIdSchema,
  at: v.string(),
  keys: v.array(v.string()),
  counts: v.array(v.number()),
});

/** How far a rebuild has come. `total` is Clippings during the scan, changes after it. */
export type RebuildProgress = { readonly done: number; readonly total: number };

const lastSeq = async ({ log }: Tables): Promise<number> => Number((await log.toCollection().lastKey()) ?? 0);

const loadState = async ({ meta }: Tables): Promise<State | null> => {
  const parsed = v.safeParse(StateSchema, await meta.get('derived'));
  return parsed.success ? parsed.output : null;
};

const saveState = ({ meta }: Tables, state: State): PromiseLike<unknown> => meta.put(state);

/** As much of a version as is derived from: to parse all its cards would take several times as long. */
const TermsSchema = v.object({
  terms: v.array(v.object({ key: v.string(), places: v.array(v.unknown()) })),
});

/** The uses of the newest versions of Clippings; none of those that are gone or damaged. */
const usesOf = async ({ clippings, versions }: Tables, ids: readonly string[]): Promise<readonly Uses[]> => {
  const found = (await clippings.bulkGet([...ids])).flatMap((row) => parseClipping(row) ?? []);
  const rows = await versions.bulkGet(found.map(({ id, version }): [string, number] => [id, version]));
  return found.flatMap((clipping, index): readonly Uses[] => {
    const parsed = v.safeParse(TermsSchema, rows[index]);
    if (!parsed.success) return [];
    const { terms } = parsed.output;
    const [keys, counts] = [terms.map(({ key }) => key), terms.map(({ places }) => places.length)];
    return [{ clippingId: clipping.id, at: dateOf(clipping), keys, counts }];
  });
};

/** Makes the uses of these Clippings anew; says by how many rows the table has grown. */
const derive = async (tables: Tables, ids: readonly string[]): Promise<number> => {
  const unique = [...new Set(ids)];
  const before = await tables.uses.where('clippingId').anyOf(unique).count();
  const rows = await usesOf(tables, unique);
  await tables.uses.bulkDelete(unique);
  await tables.uses.bulkPut([...rows]);
  return rows.length - before;
};

/** Only what cannot be seen from the state itself: whether rows are missing. */
const isSound = async (tables: Tables): Promise<boolean> => {
  const state = await loadState(tables);
  return state !== null && state.rows === (await tables.uses.count());
};

/** To be called on a new store, which has nothing to derive from. */
export const startDerived = (tables: Tables): PromiseLike<unknown> =>
  saveState(tables, { name: 'derived', format: DERIVED_FORMAT, upTo: 0, rows: 0, scan: null });

/** Forgets a damaged state, so that the tables are built anew. Says whether it was damaged. */
export const checkDerived = (database: Database): Promise<boolean> =>
  write(database, async (tables) => {
    const isDamaged = !(await isSound(tables));
    if (isDamaged) await tables.meta.delete('derived');
    return isDamaged;
  });

/**
 * Writes changes to the log, inside the transaction that made them, and follows them at once where the derived tables are
 * up to date and the changes few.
 */
export const logChanges = async (tables: Tables, changes: readonly Omit<Change, 'seq'>[]): Promise<void> => {
  const before = await lastSeq(tables);
  const state = await loadState(tables);
  await tables.log.bulkAdd([...changes]);
  if (state?.scan !== null || state.upTo !== before || changes.length > MOST_AT_ONCE) return;
  const grown = await derive(
    tables,
    changes.map(({ clippingId }) => clippingId),
  );
  await saveState(tables, { ...state, upTo: await lastSeq(tables), rows: state.rows + grown });
};

/** Begins anew. What is saved while the scan runs is followed from the log after it. */
const beginScan = async (tables: Tables): Promise<RebuildProgress> => {
  await tables.uses.clear();
  const [upTo, total] = [await lastSeq(tables), await tables.clippings.count()];
  await saveState(tables, {
    name: 'derived',
    format: DERIVED_FORMAT,
    upTo,
    rows: 0,
    scan: { after: '', done: 0, total },
  });
  return { done: 0, total };
};

const scanSlice = async (
  tables: Tables,
  state: State,
  scan: NonNullable<State['scan']>,
): Promise<RebuildProgress> => {
  const ids = await tables.clippings.where(':id').between(scan.after, LAST, false).limit(SLICE).primaryKeys();
  const rows = state.rows + (await derive(tables, ids));
  const last = ids.at(-1);
  const done = scan.done + ids.length;
  await saveState(tables, {
    ...state,
    rows,
    scan: last === undefined ? null : { ...scan, after: last, done },
  });
  return { done, total: Math.max(done, scan.total) };
};

const followSlice = async (tables: Tables, state: State, last: number): Promise<RebuildProgress> => {
  const log = tables.log.where('seq').above(state.upTo).limit(SLICE);
  const [rows, seqs] = [await log.toArray(), await log.primaryKeys()];
  const ids = rows.flatMap((row) => {
    const change = v.safeParse(ChangeSchema, row);
    return change.success ? [change.output.clippingId] : [];
  });
  const grown = await derive(tables, ids);
  const upTo = seqs.at(-1) ?? last;
  await saveState(tables, { ...state, upTo, rows: state.rows + grown });
  return { done: upTo, total: last };
};

/** One slice of work; null when there is nothing left to do. */
const slice = (database: Database): Promise<RebuildProgress | null> =>
  write(database, async (tables) => {
    const state = await loadState(tables);
    if (state === null) return beginScan(tables);
    if (state.scan !== null) return scanSlice(tables, state, state.scan);
    const last = await lastSeq(tables);
    return state.upTo < last ? followSlice(tables, state, last) : null;
  });

/** How a rebuild is to go. */
export type BringUp = {
  /** Lets others have their turn between two slices: requestIdleCallback in a page, a timer in the worker. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
};

/** Brings the derived tables up to truth, slice by slice. Answers whether they are there; false when it was told to stop. */
export const bringUp = async (
  database: Database,
  { pause, onProgress, signal }: BringUp,
): Promise<boolean> => {
  for (;;) {
    if (signal?.aborted) return false;
    const progress = await slice(database);
    if (progress === null) return true;
    onProgress?.(progress);
    await pause();
  }
};

/** Where a term was seen, from what is derived so far; dates as `dateOf` gives them. */
export const seen = (database: Database, key: string): Promise<Seen> =>
  read(database, async (tables) => {
    const found = await tables.uses.where('keys').equals(key).toArray();
    const uses = found.flatMap((row) => {
      const parsed = v.safeParse(UsesSchema, row);
      return parsed.success ? [parsed.output] : [];
    });
    const counts = uses.map((use) => use.counts[use.keys.indexOf(key)] ?? 0);
    const dates = uses.map(({ at }) => at).sort();
    const state = await loadState(tables);
    const isUpToDate = state?.scan === null && state.upTo === (await lastSeq(tables));
    return {
      count: counts.reduce((sum, count) => sum + count, 0),
      clippings: uses.length,
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
      complete: isUpToDate && uses.length === found.length,
    };
  });
