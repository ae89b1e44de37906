// Saving: a page is new, or known with the same text (nothing is added), or known with something new (a version is added).
import * as v from 'valibot';
import {
  addRemarks,
  addVersion,
  type Capture,
  makeBody,
  makeClipping,
  makeVersion,
  type Remarks,
  samePacks,
  sameText,
} from '../../core/clippings/capture';
import {
  type Clipping,
  type ClippingId,
  ClippingIdSchema,
  type Provenance,
} from '../../core/clippings/clipping';
import type { Database, Tables } from './database';
import { logChanges } from './derived';
import { deleteWholes, highlightsOf, isClippingId, numbersOf, parseClipping, parseVersion } from './rows';
import { write } from './transaction';

/** What came of saving. */
export type Saved = {
  readonly id: ClippingId;
  /** The number of the newest version. */
  readonly version: number;
  /** The page was not in the library before. */
  readonly isNew: boolean;
  /** It was, with another text. */
  readonly textChanged: boolean;
};

/** Where the store gets times and ids from. */
export type Makers = {
  /** ISO 8601. */
  readonly now: () => string;
  /** A random UUID. */
  readonly newId: () => string;
};

/** What the store has of a page. `clipping` and `newest` are null where they are missing or damaged. */
type Known = {
  readonly id: ClippingId;
  readonly clipping: Clipping | null;
  readonly newest: Provenance | null;
  /** The highest number that was ever given. */
  readonly number: number;
};

const findPage = async (tables: Tables, page: string): Promise<Known | null> => {
  const [key] = await tables.clippings.where('page').equals(page).primaryKeys();
  if (key === undefined) return null;
  if (!isClippingId(key)) {
    await deleteWholes(tables, [key]); // Nothing can ever be filed under it.
    return null;
  }
  const clipping = parseClipping(await tables.clippings.get(key));
  const last = Math.max(
    0,
    ...(await numbersOf(tables.versions, key).primaryKeys()).map(([, number]) => number),
  );
  const newest = parseVersion(await tables.versions.get([key, clipping?.version ?? last]));
  return {
    id: key,
    clipping,
    newest: newest?.provenance ?? null,
    number: Math.max(last, clipping?.version ?? 0),
  };
};

/** Saves a capture in one transaction; resolves when it is complete. */
export const saveCapture = (
  database: Database,
  capture: Capture,
  remarks: Remarks,
  { now, newId }: Makers,
): Promise<Saved> =>
  write(database, async (tables) => {
    const known = await findPage(tables, capture.page);
    const id = known?.id ?? v.parse(ClippingIdSchema, newId());
    const { provenance } = capture;
    const hasText = known?.newest != null && sameText(known.newest, provenance);
    const addsVersion =
      known?.clipping == null || known.newest === null || !hasText || !samePacks(known.newest, provenance);
    const number = (known?.number ?? 0) + (addsVersion ? 1 : 0);
    const key = { clippingId: id, number };
    const at = now();
    if (known?.clipping == null) {
      const clipping = makeClipping(capture, key, remarks, at);
      const highlights = await highlightsOf(tables.highlights, id).count(); // There where only the record was damaged.
      await tables.clippings.put({ ...clipping, counts: { ...clipping.counts, highlights } });
    } else {
      const clipping = addsVersion ? addVersion(known.clipping, capture, number) : known.clipping;
      await tables.clippings.put(addRemarks(clipping, remarks, at));
    }
    if (addsVersion) {
      await tables.versions.add(makeVersion(capture, key));
      await tables.bodies.put(makeBody(capture, key));
    }
    await logChanges(tables, [{ kind: 'saved', clippingId: id, at }]);
    return { id, version: number, isNew: known === null, textChanged: known !== null && !hasText };
  });
