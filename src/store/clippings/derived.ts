// The derived tables: uses (which term stands in which Clipping, how often) and labels (what the list is filtered and counted
// by). They can be lost at any time: they are fed from the log of changes, and built anew from truth in slices where they are
// missing, damaged or of another format. Every slice is one transaction that also writes how far it came, so that a rebuild may end anywhere and go on later, or in another context.
import * as v from 'valibot';
import { type Change, ChangeSchema } from '../../core/clippings/change';
import type { Label } from '../../core/clippings/query';
import type { Seen } from '../../core/clippings/seen';
import type { Database, Tables } from './database';
import { derive, deriveStretch, readStretch, UsesSchema } from './derive';
import { readLabels } from './labels';
import { read, write } from './transaction';

/** Raise it whenever the rows of `uses` or `labels` are made differently. */
export const DERIVED_FORMAT = 2;

/** Clippings or changes worked on in one transaction: some 50 ms in a browser, in tasks of half that. */
const SLICE = 25;
/** A change of more Clippings than this leaves the derived tables behind, for `bringUp` to follow. */
const MOST_AT_ONCE = 50;

const StateSchema = v.object({
  name: v.literal('derived'),
  format: v.literal(DERIVED_FORMAT),
  /** The change up to which the tables are right, once the scan is done. */
  upTo: v.number(),
  /** Rows of uses, and as many labels, there must be; and segments of labels. */
  rows: v.number(),
  segments: v.number(),
  /** A scan of truth under way: the last Clipping done, how many, and of how many at its start; null when none is. */
  scan: v.nullable(v.object({ after: v.string(), done: v.number(), total: v.number() })),
});
type State = Readonly<v.InferOutput<typeof StateSchema>>;

/** How far a rebuild has come. `total` is Clippings during the scan, changes after it. */
export type RebuildProgress = { readonly done: number; readonly total: number };

const lastSeq = async ({ log }: Tables): Promise<number> => Number((await log.toCollection().lastKey()) ?? 0);

const loadState = async ({ meta }: Tables): Promise<State | null> => {
  const parsed = v.safeParse(StateSchema, await meta.get('derived'));
  return parsed.success ? parsed.output : null;
};

const saveState = async ({ meta, labels }: Tables, state: Omit<State, 'segments'>): Promise<void> => {
  const row: State = { ...state, segments: await labels.count() };
  await meta.put(row);
};

/** What is derived turned out to be damaged: it is built anew by the next `bringUp`. */
const forgetState = ({ meta }: Tables): PromiseLike<unknown> => meta.delete('derived');

const isUpToDate = async (tables: Tables, state: State | null): Promise<boolean> =>
  state?.scan === null && state.upTo === (await lastSeq(tables));

/** Only what cannot be seen from the state itself: whether rows are missing. */
const isSound = async (tables: Tables): Promise<boolean> => {
  const state = await loadState(tables);
  if (state === null || state.rows !== (await tables.uses.count())) return false;
  return state.segments === (await tables.labels.count());
};

/** To be called on a new store, which has nothing to derive from. */
export const startDerived = (tables: Tables): PromiseLike<unknown> =>
  saveState(tables, { name: 'derived', format: DERIVED_FORMAT, upTo: 0, rows: 0, scan: null });

/** Forgets a damaged state, so that the tables are built anew. Says whether it was damaged. */
export const checkDerived = (database: Database): Promise<boolean> =>
  write(database, async (tables) => {
    const isDamaged = !(await isSound(tables));
    if (isDamaged) await forgetState(tables);
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
  if (grown === null) await forgetState(tables);
  else await saveState(tables, { ...state, upTo: await lastSeq(tables), rows: state.rows + grown });
};

/** Begins anew. What is saved while the scan runs is followed from the log after it. */
const beginScan = async (tables: Tables): Promise<RebuildProgress> => {
  await tables.uses.clear();
  await tables.labels.clear();
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
  const stretch = await readStretch(tables, scan.after, SLICE);
  const grown = await deriveStretch(tables, stretch);
  if (grown === null) return beginScan(tables);
  const rows = state.rows + grown;
  const last = stretch.ids.at(-1);
  const done = scan.done + stretch.ids.length;
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
  if (grown === null) return beginScan(tables);
  const upTo = seqs.at(-1) ?? last;
  await saveState(tables, { ...state, upTo, rows: state.rows + grown });
  return { done: upTo, total: last };
};

/** A scan reads neighbours at once: where most have changed, it is sooner done than following change by change. */
const isFarBehind = async ({ clippings }: Tables, changes: number): Promise<boolean> =>
  changes > MOST_AT_ONCE && changes > (await clippings.count()) / 2;

/** One slice of work; null when there is nothing left to do. */
const slice = (database: Database): Promise<RebuildProgress | null> =>
  write(database, async (tables) => {
    const state = await loadState(tables);
    if (state === null) return beginScan(tables);
    if (state.scan !== null) return scanSlice(tables, state, state.scan);
    const last = await lastSeq(tables);
    if (await isFarBehind(tables, last - state.upTo)) return beginScan(tables);
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
    return {
      count: counts.reduce((sum, count) => sum + count, 0),
      clippings: uses.length,
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
      complete: (await isUpToDate(tables, state)) && uses.length === found.length,
    };
  });

/** All labels; null while they are not up to date, or where they are damaged. */
export const currentLabels = (database: Database): Promise<readonly Label[] | null> =>
  read(database, async (tables) => {
    const state = await loadState(tables);
    if (!(await isUpToDate(tables, state))) return null;
    const labels = await readLabels(tables);
    return labels?.length === state?.rows ? labels : null;
  });
