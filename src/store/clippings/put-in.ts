// A whole Clipping comes in, from a backup or by undo: as it is where its page is new, else merged with the one that is here.
import * as v from 'valibot';
import { type ClippingId, ClippingIdSchema } from '../../core/clippings/clipping';
import { mergeClippings, withId } from '../../core/clippings/merge';
import type { WholeClipping } from '../../core/clippings/whole-clipping';
import type { Tables } from './database';
import { readHighlights } from './highlights';
import { deleteWholes, isClippingId, readVersions, readWhole, writeWhole } from './rows';
import type { Makers } from './save';

/** The id under which a page is kept; null where it is not. */
export const idOfPage = async ({ clippings }: Tables, page: string): Promise<string | null> =>
  (await clippings.where('page').equals(page).primaryKeys())[0] ?? null;

/** The record under an id. Where only its first row is damaged, it is repaired from the one coming in. */
const present = async (
  tables: Tables,
  id: string,
  incoming: WholeClipping,
): Promise<WholeClipping | null> => {
  const whole = await readWhole(tables, id);
  if (whole !== null || !isClippingId(id)) return whole;
  const versions = await readVersions(tables, id);
  const number = versions.at(-1)?.version.number;
  if (number === undefined) return null;
  const highlights = [...(await readHighlights(tables, id))];
  return { clipping: { ...incoming.clipping, id, version: number }, versions, highlights };
};

/** Puts a record in. Says which id it has now: that of its page, else its own, or a new one where that is another page's. */
export const putIn = async (
  tables: Tables,
  incoming: WholeClipping,
  { newId }: Makers,
): Promise<ClippingId> => {
  const id = await idOfPage(tables, incoming.clipping.page);
  const here = id === null ? null : await present(tables, id, incoming);
  if (id !== null && here === null) await deleteWholes(tables, [id]);
  const isTaken = here === null && (await tables.clippings.get(incoming.clipping.id)) !== undefined;
  const added = isTaken ? withId(incoming, v.parse(ClippingIdSchema, newId())) : incoming;
  const whole = here === null ? added : mergeClippings(here, added);
  await writeWhole(tables, whole);
  return whole.clipping.id;
};
