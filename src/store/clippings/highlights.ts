// Highlights of a Clipping. Every change is one transaction that also counts them in the Clipping and tells the log, as any other
// edit of a Clipping does.
import type { Clipping, ClippingId } from '../../core/clippings/clipping';
import {
  editedHighlight,
  type Highlight,
  type HighlightEdit,
  type HighlightKey,
} from '../../core/clippings/highlight';
import { fail, ok, type Result } from '../../core/result';
import type { Database, Tables } from './database';
import { logChanges } from './derived';
import { highlightsOf, parseClipping, parseHighlight } from './rows';
import { write } from './transaction';

/** gone: the Clipping or the Highlight is not there (any more). overtaken: it was changed meanwhile. damaged: it cannot be read. */
export type HighlightFailure = 'gone' | 'overtaken' | 'damaged';

/** The sound Highlights of a Clipping, in the order of ids. */
export const readHighlights = async (
  { highlights }: Tables,
  clippingId: ClippingId,
): Promise<readonly Highlight[]> =>
  (await highlightsOf(highlights, clippingId).toArray()).flatMap((row) => parseHighlight(row) ?? []);

const find = async (
  { highlights }: Tables,
  { clippingId, id }: HighlightKey,
): Promise<Result<Highlight | null, 'damaged'>> => {
  const row = await highlights.get([clippingId, id]);
  const highlight = row === undefined ? null : parseHighlight(row);
  return row !== undefined && highlight === null ? fail('damaged') : ok(highlight);
};

/** To be called after every change, in its transaction. */
const recount = async (tables: Tables, clipping: Clipping, at: string): Promise<void> => {
  const highlights = await highlightsOf(tables.highlights, clipping.id).count();
  await tables.clippings.put({ ...clipping, counts: { ...clipping.counts, highlights }, updatedAt: at });
  await logChanges(tables, [{ kind: 'edited', clippingId: clipping.id, at }]);
};

const sameState = (a: Highlight | null, b: Highlight | null): boolean =>
  a === null || b === null ? a === b : a.updatedAt === b.updatedAt;

/**
 * Puts one state of a Highlight in the place of another: `from` null adds, `to` null removes. Done already is done; refused as
 * overtaken where the store holds neither.
 */
export const setHighlight = (
  database: Database,
  { clippingId, id }: HighlightKey,
  from: Highlight | null,
  to: Highlight | null,
  now: () => string,
): Promise<Result<null, HighlightFailure>> =>
  write(database, async (tables) => {
    const row = await tables.clippings.get(clippingId);
    if (row === undefined) return fail('gone');
    const clipping = parseClipping(row);
    const found = await find(tables, { clippingId, id });
    if (clipping === null || !found.ok) return fail('damaged');
    if (sameState(found.value, to)) return ok(null);
    if (!sameState(found.value, from)) return fail('overtaken');
    if (to === null) await tables.highlights.delete([clippingId, id]);
    else await tables.highlights.put({ ...to, clippingId, id });
    await recount(tables, clipping, now());
    return ok(null);
  });

/** What was there, and what is there now. */
export type HighlightChange = { readonly before: Highlight; readonly after: Highlight | null };

const change = (
  database: Database,
  key: HighlightKey,
  next: (before: Highlight, at: string) => Highlight | null,
  now: () => string,
): Promise<Result<HighlightChange, HighlightFailure>> =>
  write(database, async (tables) => {
    const clipping = parseClipping(await tables.clippings.get(key.clippingId));
    const found = await find(tables, key);
    if (!found.ok) return found;
    if (clipping === null || found.value === null) return fail('gone');
    const at = now();
    const after = next(found.value, at);
    if (after === null) await tables.highlights.delete([key.clippingId, key.id]);
    else await tables.highlights.put(after);
    await recount(tables, clipping, at);
    return ok({ before: found.value, after });
  });

/** Replaces what is given of a Highlight. */
export const editHighlight = (
  database: Database,
  key: HighlightKey,
  edit: HighlightEdit,
  now: () => string,
): Promise<Result<HighlightChange, HighlightFailure>> =>
  change(database, key, (before, at) => editedHighlight(before, edit, at), now);

/** Removes a Highlight. Keep `before` for undo: nothing else has it. */
export const removeHighlight = (
  database: Database,
  key: HighlightKey,
  now: () => string,
): Promise<Result<HighlightChange, HighlightFailure>> => change(database, key, () => null, now);

/** Writes down what became of Highlights when the page was read. What was found is no edit: neither log nor list tells of it. */
export const noteAnchorings = (database: Database, changed: readonly Highlight[]): Promise<void> =>
  write(database, async (tables) => {
    for (const highlight of changed) {
      const found = await find(tables, highlight);
      if (found.ok && found.value !== null && sameState(found.value, highlight))
        await tables.highlights.put(highlight);
    }
  });
