// What is derived of a Clipping: its uses, and its label.
import * as v from 'valibot';
import { type Clipping, ClippingIdSchema } from '../../core/clippings/clipping';
import { dateOf, labelOf } from '../../core/clippings/query';
import type { Tables, Uses } from './database';
import { type Places, replaceLabels } from './labels';
import { parseClipping } from './rows';

export const UsesSchema = v.object({
  clippingId: ClippingIdSchema,
  at: v.string(),
  keys: v.array(v.string()),
  counts: v.array(v.number()),
  segment: v.number(),
});

/** As much of a version as is derived from: to parse all its cards would take several times as long. */
const TermsSchema = v.object({
  clippingId: v.string(),
  number: v.number(),
  terms: v.array(v.object({ key: v.string(), places: v.array(v.unknown()) })),
});
type Terms = v.InferOutput<typeof TermsSchema>['terms'];

/** Clippings that follow one another by id, and the rows that they were read from, sound or not. */
export type Stretch = { readonly ids: readonly string[]; readonly found: readonly Clipping[] };

/** A stretch in one request each: one by one, asking takes longer than reading. */
export const readStretch = async ({ clippings }: Tables, after: string, limit: number): Promise<Stretch> => {
  const stretch = clippings.where(':id').above(after).limit(limit);
  const [ids, rows] = [await stretch.primaryKeys(), await stretch.toArray()];
  return { ids, found: rows.flatMap((row) => parseClipping(row) ?? []) };
};

const termsByName = (rows: readonly unknown[]): ReadonlyMap<string, Terms> =>
  new Map(
    rows.flatMap((row): readonly [string, Terms][] => {
      const parsed = v.safeParse(TermsSchema, row);
      if (!parsed.success) return [];
      const { clippingId, number, terms } = parsed.output;
      return [[`${clippingId}/${number}`, terms]];
    }),
  );

/** The newest versions' rows, one by one. */
const newestVersions = ({ versions }: Tables, found: readonly Clipping[]): PromiseLike<readonly unknown[]> =>
  versions.bulkGet(found.map(({ id, version }): [string, number] => [id, version]));

/** Versions of a stretch, as many as it has Clippings: nearly always, that is all of them. */
const versionsOf = async ({ versions }: Tables, found: readonly Clipping[]): Promise<readonly unknown[]> => {
  const [first, last] = [found[0]?.id, found.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const range = versions.where('[clippingId+number]').between([first, 0], [last, Number.POSITIVE_INFINITY]);
  return range.limit(found.length).toArray();
};

/** The terms of the newest versions of a stretch, by id and number. */
const termsOfStretch = async (
  tables: Tables,
  found: readonly Clipping[],
): Promise<ReadonlyMap<string, Terms>> => {
  const terms = termsByName(await versionsOf(tables, found));
  const others = found.filter(({ id, version }) => !terms.has(`${id}/${version}`));
  return new Map([...terms, ...termsByName(await newestVersions(tables, others))]);
};

/** Uses of sound Clippings. One whose newest version is damaged has none, and is listed all the same. */
const usesOf = (found: readonly Clipping[], terms: ReadonlyMap<string, Terms>, places: Places): Uses[] =>
  found.map((clipping) => {
    const its = terms.get(`${clipping.id}/${clipping.version}`) ?? [];
    return {
      clippingId: clipping.id,
      at: dateOf(clipping),
      keys: its.map(({ key }) => key),
      counts: its.map(({ places: where }) => where.length),
      segment: places.get(clipping.id) ?? 0,
    };
  });

/** Derives from a stretch of which nothing is derived yet; says by how many rows the table of uses has grown. */
export const deriveStretch = async (tables: Tables, { found }: Stretch): Promise<number | null> => {
  const places = await replaceLabels(tables, new Map(), found.map(labelOf));
  if (places === null) return null;
  const terms = await termsOfStretch(tables, found);
  await tables.uses.bulkPut(usesOf(found, terms, places));
  return found.length;
};

/** Where the labels of Clippings lie now; null where that cannot be read. */
const placesOf = async ({ uses }: Tables, ids: readonly string[]): Promise<Places | null> => {
  const places = new Map<string, number>();
  for (const row of await uses.bulkGet([...ids])) {
    if (row === undefined) continue;
    const parsed = v.safeParse(UsesSchema, row);
    if (!parsed.success) return null;
    places.set(parsed.output.clippingId, parsed.output.segment);
  }
  return places;
};

/**
 * Derives from these Clippings anew, and forgets what was derived from those that are gone.
 * @returns by how many rows the table of uses has grown; null where what was derived is damaged
 */
export const derive = async (tables: Tables, ids: readonly string[]): Promise<number | null> => {
  const unique = [...new Set(ids)];
  const before = await placesOf(tables, unique);
  if (before === null) return null;
  const found = (await tables.clippings.bulkGet(unique)).flatMap((row) => parseClipping(row) ?? []);
  const places = await replaceLabels(tables, before, found.map(labelOf));
  if (places === null) return null;
  const rows = usesOf(found, termsByName(await newestVersions(tables, found)), places);
  const gone = unique.filter((id) => !places.has(id));
  if (gone.length > 0) await tables.uses.bulkDelete(gone);
  if (rows.length > 0) await tables.uses.bulkPut(rows);
  return rows.length - before.size;
};
