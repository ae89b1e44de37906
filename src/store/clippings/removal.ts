// Deleting deletes: what was removed is nowhere on disk. Undo has it in memory, for as long as somebody keeps it.
import type { ClippingId } from '../../core/clippings/clipping';
import type { WholeClipping } from '../../core/clippings/whole-clipping';
import type { Database } from './database';
import { logChanges } from './derived';
import { putIn } from './put-in';
import { deleteWholes, isClippingId, readWhole } from './rows';
import type { Makers } from './save';
import { write } from './transaction';

/** What was removed, as it was. */
export type Removed = readonly WholeClipping[];

/** Removes Clippings and all that belongs to them, in one transaction. Damaged records go too, and cannot come back. */
export const removeClippings = (
  database: Database,
  ids: readonly string[],
  { now }: Makers,
): Promise<Removed> =>
  write(database, async (tables) => {
    const there = await tables.clippings
      .where(':id')
      .anyOf([...ids])
      .primaryKeys();
    const wholes = await Promise.all(there.map((id) => readWhole(tables, id)));
    await deleteWholes(tables, ids);
    const at = now();
    const changes = there
      .filter(isClippingId)
      .map((clippingId) => ({ kind: 'removed' as const, clippingId, at }));
    await logChanges(tables, changes);
    return wholes.filter((whole) => whole !== null);
  });

/** Puts removed Clippings back, in one transaction; where the page was saved again meanwhile, both become one. */
export const restoreClippings = (
  database: Database,
  removed: Removed,
  makers: Makers,
): Promise<readonly ClippingId[]> =>
  write(database, async (tables) => {
    const at = makers.now();
    const ids: ClippingId[] = [];
    for (const whole of removed) ids.push(await putIn(tables, whole, makers));
    await logChanges(
      tables,
      ids.map((clippingId) => ({ kind: 'saved', clippingId, at })),
    );
    return ids;
  });
