// Editing what a reader says of a Clipping: tags and note are replaced, what was captured never changes.
import type { Remarks } from '../../core/clippings/capture';
import type { Clipping, ClippingId } from '../../core/clippings/clipping';
import { tidyTags } from '../../core/clippings/tags';
import type { Database } from './database';
import { logChanges } from './derived';
import { type Read, readClipping } from './read';
import { write } from './transaction';

/** Replaces what is given; answers with the Clipping as it is then. */
export const editClipping = (
  database: Database,
  id: ClippingId,
  { tags, note }: Remarks,
  now: () => string,
): Promise<Read<Clipping>> =>
  write(database, async (tables) => {
    const found = await readClipping(tables, id);
    if (!found.ok || found.value === null) return found;
    const at = now();
    const clipping: Clipping = {
      ...found.value,
      tags: tags === undefined ? found.value.tags : [...tidyTags(tags)],
      note: note ?? found.value.note,
      updatedAt: at,
    };
    await tables.clippings.put(clipping);
    await logChanges(tables, [{ kind: 'edited', clippingId: id, at }]);
    return { ok: true, value: clipping };
  });
