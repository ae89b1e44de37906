// Rows as they come from the disk, parsed. What does not parse is damaged: it is skipped and told of, never thrown over.
import * as v from 'valibot';
import {
  type Body,
  BodySchema,
  type Clipping,
  type ClippingId,
  ClippingIdSchema,
  ClippingSchema,
  type Version,
  VersionSchema,
} from '../../core/clippings/clipping';
import { type Highlight, HighlightSchema } from '../../core/clippings/highlight';
import type { WholeClipping, WholeVersion } from '../../core/clippings/whole-clipping';
import type { Tables } from './database';

/** A record that is there and cannot be read. `id` is the Clipping's; `number` the version's, null for one that has none. */
export type Damage = {
  readonly table: 'clippings' | 'versions' | 'bodies' | 'highlights';
  readonly id: string;
  readonly number: number | null;
};

const parserOf =
  <S extends v.GenericSchema>(schema: S) =>
  (row: unknown): v.InferOutput<S> | null => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? parsed.output : null;
  };

/** Null where the row is missing or damaged. */
export const parseClipping: (row: unknown) => Clipping | null = parserOf(ClippingSchema);
export const parseVersion: (row: unknown) => Version | null = parserOf(VersionSchema);
export const parseBody: (row: unknown) => Body | null = parserOf(BodySchema);
export const parseHighlight: (row: unknown) => Highlight | null = parserOf(HighlightSchema);

/** Whether a key is one that a Clipping can have. */
export const isClippingId = (id: string): id is ClippingId => v.is(ClippingIdSchema, id);

/** The range of a Clipping's versions or bodies. */
export const numbersOf = (table: Tables['versions'] | Tables['bodies'], id: string) =>
  table.where('[clippingId+number]').between([id, 0], [id, Number.POSITIVE_INFINITY], true, true);

/** The range of a Clipping's Highlights. */
export const highlightsOf = (table: Tables['highlights'], id: string) =>
  table.where('[clippingId+id]').between([id, ''], [id, '\uffff']);

/** A Clipping's versions with their bodies, as far as both are sound; damage is told of. */
export const readVersions = async (
  { versions, bodies }: Tables,
  id: string,
  tell: (damage: Damage) => void = () => undefined,
): Promise<WholeVersion[]> => {
  const numbers = (await numbersOf(versions, id).primaryKeys()).map(([, number]) => number);
  const read = async (number: number): Promise<WholeVersion[]> => {
    const version = parseVersion(await versions.get([id, number]));
    const body = parseBody(await bodies.get([id, number]));
    if (version === null) tell({ table: 'versions', id, number });
    if (body === null) tell({ table: 'bodies', id, number });
    return version === null || body === null ? [] : [{ version, body }];
  };
  return (await Promise.all(numbers.map(read))).flat();
};

/** A Clipping with all that belongs to it and is sound; null where nothing can be made of it. */
export const readWhole = async (
  tables: Tables,
  id: string,
  tell: (damage: Damage) => void = () => undefined,
): Promise<WholeClipping | null> => {
  const clipping = parseClipping(await tables.clippings.get(id));
  const all = await readVersions(tables, id, tell);
  if (clipping === null) tell({ table: 'clippings', id, number: null });
  if (clipping === null) return null;
  const hasNewest = (await tables.versions.get([id, clipping.version])) !== undefined;
  if (!hasNewest) tell({ table: 'versions', id, number: clipping.version });
  const versions = all.filter(({ version }) => version.number <= clipping.version);
  if (versions.length === 0) return null;
  const highlights = await soundHighlights(tables, id, tell);
  const counts = { ...clipping.counts, highlights: highlights.length };
  return { clipping: { ...clipping, counts }, versions, highlights };
};

const soundHighlights = async (
  { highlights }: Tables,
  id: string,
  tell: (damage: Damage) => void,
): Promise<Highlight[]> =>
  (await highlightsOf(highlights, id).toArray()).flatMap((row) => {
    const highlight = parseHighlight(row);
    if (highlight === null) tell({ table: 'highlights', id, number: null });
    return highlight ?? [];
  });

/** Deletes Clippings with all that belongs to them. */
export const deleteWholes = async (tables: Tables, ids: readonly string[]): Promise<void> => {
  await tables.clippings.bulkDelete([...ids]);
  for (const id of ids) {
    await numbersOf(tables.versions, id).delete();
    await numbersOf(tables.bodies, id).delete();
    await highlightsOf(tables.highlights, id).delete();
  }
};

/** Writes a Clipping with all that belongs to it, in place of what was there. */
export const writeWhole = async (
  tables: Tables,
  { clipping, versions, highlights }: WholeClipping,
): Promise<void> => {
  await numbersOf(tables.versions, clipping.id).delete();
  await numbersOf(tables.bodies, clipping.id).delete();
  await highlightsOf(tables.highlights, clipping.id).delete();
  const counts = { ...clipping.counts, highlights: highlights.length };
  await tables.clippings.put({ ...clipping, counts });
  await tables.highlights.bulkPut(highlights);
  await tables.versions.bulkPut(versions.map(({ version }) => version));
  await tables.bodies.bulkPut(versions.map(({ body }) => body));
};
