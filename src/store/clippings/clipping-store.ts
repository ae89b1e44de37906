// Where clippings are kept: the one door to the database of what was saved. Every answer is a Result, since a store may be
// full, newer than this extension, or not to be had. Any context of the extension may have one of its own, at the same time.
import type { BackupCounts, BackupFault } from '../../core/clippings/backup';
import type { Capture, Remarks } from '../../core/clippings/capture';
import type { Change } from '../../core/clippings/change';
import type { Body, Clipping, ClippingId, Version } from '../../core/clippings/clipping';
import type { Highlight, HighlightEdit, HighlightKey } from '../../core/clippings/highlight';
import type { ClippingQuery, Facets } from '../../core/clippings/query';
import type { Seen } from '../../core/clippings/seen';
import type { WholeClipping } from '../../core/clippings/whole-clipping';
import type { Result } from '../../core/result';
import { type Connection, createConnection } from './connection';
import type { IndexedDb } from './database';
import { type BringUp, bringUp, checkDerived, seen } from './derived';
import { editClipping } from './edit';
import {
  editHighlight,
  type HighlightChange,
  type HighlightFailure,
  noteAnchorings,
  readHighlights,
  removeHighlight,
  setHighlight,
} from './highlights';
import { type Cursor, countClippings, type ListPage, listClippings } from './list';
import { createNotices, type Notice } from './notices';
import {
  type KnownPage,
  knownPage,
  readBody,
  readClipping,
  readLog,
  readVersion,
  type VersionInfo,
  versionInfos,
} from './read';
import { type Removed, removeClippings, restoreClippings } from './removal';
import type { Damage } from './rows';
import { type Makers, type Saved, saveCapture } from './save';
import type { StoreFailure } from './store-failure';
import {
  type BackupSource,
  exportWholes,
  type ImportMode,
  type ImportPreview,
  importBackup,
  previewImport,
} from './transfer';

/** An answer of the store, or why there is none. */
export type Answer<T, E = never> = Promise<Result<T, StoreFailure | E>>;

export type ClippingStore = {
  /**
   * Saves a page. Resolves once the transaction is complete. The same text read with the same packs adds no version; anything
   * else does, and the old ones stay. Tags are added to those there, a note is joined to the one there.
   */
  save(capture: Capture, remarks: Remarks): Answer<Saved>;
  /** One page of the list, the newest first. `after`: the `next` of the page before, null for the first. */
  list(query: ClippingQuery, after: Cursor | null, limit: number): Answer<ListPage>;
  /** Counts of the matches of a query by publisher, language, tag and month. */
  facets(query: ClippingQuery): Answer<Facets>;
  /** Null where it is not there (any more). */
  get(id: ClippingId): Answer<Clipping | null, 'damaged'>;
  /** One version with its provenance, hits and cards. */
  version(id: ClippingId, number: number): Answer<Version | null, 'damaged'>;
  /** All versions, the oldest first, without hits. */
  versions(id: ClippingId): Answer<readonly VersionInfo[]>;
  /** The article of a version. */
  body(id: ClippingId, number: number): Answer<Body | null, 'damaged'>;
  /** Replaces tags or note, whichever is given; null where the Clipping is not there. */
  edit(id: ClippingId, remarks: Remarks): Answer<Clipping | null, 'damaged'>;
  /** The Highlights of a Clipping, in the order of ids. */
  highlights(id: ClippingId): Answer<readonly Highlight[]>;
  /** Puts one state of a Highlight in the place of another: `from` null adds or brings back, `to` null removes. */
  setHighlight(
    key: HighlightKey,
    from: Highlight | null,
    to: Highlight | null,
  ): Answer<null, HighlightFailure>;
  /** Replaces colour, note or tags, whichever is given. */
  editHighlight(key: HighlightKey, edit: HighlightEdit): Answer<HighlightChange, HighlightFailure>;
  /** Removes a Highlight. Keep the answer for undo: nothing else has it. */
  removeHighlight(key: HighlightKey): Answer<HighlightChange, HighlightFailure>;
  /** Writes down what became of Highlights (`lastAnchoring`); those that were changed meanwhile are left alone. */
  noteAnchorings(changed: readonly Highlight[]): Answer<void>;
  /** Deletes Clippings with all that belongs to them. Keep the answer for undo: nothing else has it. */
  remove(ids: readonly string[]): Answer<Removed>;
  /** Undoes a removal. */
  restore(removed: Removed): Answer<null>;
  /** A term in the library, by the key of its Card. */
  seen(key: string): Answer<Seen>;
  /** What the library has of a page, by `pageIdentity`; null where it was never saved. */
  knownPage(page: string): Answer<KnownPage | null>;
  /** Every Clipping whole, in the order of ids, for `writeBackup`. Damaged records are told of and left out. */
  exportAll(tell?: (damage: Damage) => void): Answer<AsyncIterable<WholeClipping>>;
  /** What an import of this backup would do. Changes nothing. */
  preview(source: BackupSource): Answer<ImportPreview, BackupFault>;
  /** Imports a backup: all of it or nothing. Call `bringUp` afterwards. */
  importAll(source: BackupSource, mode: ImportMode): Answer<BackupCounts, BackupFault>;
  /** Deletes the whole database, also one that is newer or damaged. */
  eraseAll(): Answer<null>;
  /** Changes after one (0: from the first), the oldest first. */
  log(after: number, limit: number): Answer<readonly Change[]>;
  /** Reads everything and names every record that cannot be read. */
  check(): Answer<readonly Damage[]>;
  /**
   * Brings the derived tables up to truth, slice by slice: to be called when a context starts, and after an import. Answers
   * false when it was told to stop; the next call goes on from there.
   */
  bringUp(how: BringUp): Answer<boolean>;
  /** Calls back at every change, made here or in another context; the answer ends it. */
  subscribe(take: (notice: Notice) => void): () => void;
  /** Lets go of the database and the channel; the next call opens them again. */
  close(): void;
};

/** What the store needs of the world. */
export type StoreWorld = IndexedDb &
  Makers & { /** Of the database, and of the channel of changes. */ readonly name: string };

/** The answers of an operation that fails in its own way too, as one Result. */
const flatten = async <T, E>(outer: Answer<Result<T, E>>): Answer<T, E> => {
  const answer = await outer;
  return answer.ok ? answer.value : answer;
};

const editedNotice = ({ clippingId }: HighlightKey): Notice => ({
  kind: 'edited',
  clippingIds: [clippingId],
});

/** Whether the derived tables are whole is looked at once for each connection, when they are first asked. */
const createCheck = (connection: Connection): (() => Answer<boolean>) => {
  let checked: Answer<boolean> | null = null;
  return async () => {
    checked ??= connection.run(checkDerived);
    const answer = await checked;
    if (!answer.ok) checked = null;
    return answer;
  };
};

/** Opens the door. Nothing is opened or made on disk before something is asked. */
export const createClippingStore = ({
  name,
  indexedDB,
  IDBKeyRange,
  now,
  newId,
}: StoreWorld): ClippingStore => {
  const connection = createConnection(name, { indexedDB, IDBKeyRange });
  const notices = createNotices(name);
  const makers: Makers = { now, newId };
  const { run } = connection;
  let check = createCheck(connection);
  const telling = async <T, E>(answer: Answer<T, E>, noticeOf: (value: T) => Notice | null): Answer<T, E> => {
    const answered = await answer;
    const notice = answered.ok ? noticeOf(answered.value) : null;
    if (notice !== null) notices.tell(notice);
    return answered;
  };
  return {
    save: (capture, remarks) =>
      telling(
        run((database) => saveCapture(database, capture, remarks, makers)),
        ({ id }) => ({ kind: 'saved', clippingIds: [id] }),
      ),
    list: (query, after, limit) => run((database) => listClippings(database, query, after, limit)),
    facets: (query) => run((database) => countClippings(database, query)),
    get: (id) => flatten(run((database) => readClipping(database, id))),
    version: (id, number) => flatten(run((database) => readVersion(database, id, number))),
    versions: (id) => run((database) => versionInfos(database, id)),
    body: (id, number) => flatten(run((database) => readBody(database, id, number))),
    edit: (id, remarks) =>
      telling(flatten(run((database) => editClipping(database, id, remarks, now))), (clipping) =>
        clipping === null ? null : { kind: 'edited', clippingIds: [id] },
      ),
    highlights: (id) => run((database) => readHighlights(database, id)),
    setHighlight: (key, from, to) =>
      telling(flatten(run((database) => setHighlight(database, key, from, to, now))), () =>
        editedNotice(key),
      ),
    editHighlight: (key, edit) =>
      telling(flatten(run((database) => editHighlight(database, key, edit, now))), () => editedNotice(key)),
    removeHighlight: (key) =>
      telling(flatten(run((database) => removeHighlight(database, key, now))), () => editedNotice(key)),
    noteAnchorings: (changed) => run((database) => noteAnchorings(database, changed)),
    remove: (ids) =>
      telling(
        run((database) => removeClippings(database, ids, makers)),
        (removed) => ({ kind: 'removed', clippingIds: removed.map(({ clipping }) => clipping.id) }),
      ),
    restore: async (removed) => {
      const restored = await telling(
        run((database) => restoreClippings(database, removed, makers)),
        (clippingIds) => ({ kind: 'restored', clippingIds: [...clippingIds] }),
      );
      return restored.ok ? { ok: true, value: null } : restored;
    },
    seen: async (key) => {
      const checked = await check();
      return checked.ok ? run((database) => seen(database, key)) : checked;
    },
    knownPage: (page) => run((database) => knownPage(database, page)),
    exportAll: (tell = () => undefined) => run(async (database) => exportWholes(database, tell)),
    preview: (source) => flatten(run((database) => previewImport(database, source))),
    importAll: (source, mode) =>
      telling(flatten(run((database) => importBackup(database, source, mode, makers))), () => ({
        kind: 'imported',
      })),
    eraseAll: async () => {
      check = createCheck(connection);
      return telling(connection.erase(), () => ({ kind: 'erased' }));
    },
    log: (after, limit) => run((database) => readLog(database, after, limit)),
    check: () =>
      run(async (database) => {
        const damages: Damage[] = [];
        for await (const _whole of exportWholes(database, (damage) => void damages.push(damage)));
        return damages;
      }),
    bringUp: async (how) => {
      const checked = await check();
      return checked.ok ? run((database) => bringUp(database, how)) : checked;
    },
    subscribe: notices.listen,
    close: () => {
      connection.close();
      notices.close();
    },
  };
};
