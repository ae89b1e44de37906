// The derived table of labels: what the list is filtered and counted by. Packed by column, a row for a segment of Clippings, so
// that all of them are read in a few rows: ten thousand Clippings read and parsed one by one take ten times as long.
import * as v from 'valibot';
import type { Label } from '../../core/clippings/query';
import type { LabelSegment, Tables } from './database';

/** Labels in a segment: a save writes one segment anew, some 30 kB. */
const SEGMENT = 128;

const strings = v.array(v.string());
const names = v.array(v.nullable(v.string()));
const SegmentSchema = v.pipe(
  v.object({
    segment: v.number(),
    ids: strings,
    updatedAt: strings,
    dates: strings,
    publishers: names,
    langs: names,
    tags: v.array(strings),
    words: strings,
  }),
  v.check(
    ({ segment: _, ids, ...columns }) => Object.values(columns).every(({ length }) => length === ids.length),
    'all columns are of one length',
  ),
);

const pack = (segment: number, labels: readonly Label[]): LabelSegment => ({
  segment,
  ids: labels.map(({ id }) => id),
  updatedAt: labels.map(({ updatedAt }) => updatedAt),
  dates: labels.map(({ date }) => date),
  publishers: labels.map(({ publisher }) => publisher),
  langs: labels.map(({ lang }) => lang),
  tags: labels.map(({ tags }) => tags),
  words: labels.map(({ words }) => words),
});

/** The labels of a row; null where it is missing or damaged. */
const unpack = (row: unknown): readonly Label[] | null => {
  const parsed = v.safeParse(SegmentSchema, row);
  if (!parsed.success) return null;
  const { ids, updatedAt, dates, publishers, langs, tags, words } = parsed.output;
  return ids.map((id, at) => ({
    id,
    updatedAt: updatedAt[at] ?? '',
    date: dates[at] ?? '',
    publisher: publishers[at] ?? null,
    lang: langs[at] ?? null,
    tags: tags[at] ?? [],
    words: words[at] ?? '',
  }));
};

/** Every label; null where a row is damaged. Whether rows are missing is for the caller to know. */
export const readLabels = async ({ labels }: Tables): Promise<readonly Label[] | null> => {
  const segments = (await labels.toArray()).map(unpack);
  return segments.some((segment) => segment === null) ? null : segments.flatMap((segment) => segment ?? []);
};

/** Which segment the label of a Clipping lies in, by id. */
export type Places = ReadonlyMap<string, number>;

/** The segments that a change touches. */
const openSegments = async ({ labels }: Tables, places: Places): Promise<Map<number, Label[]> | null> => {
  const last = (await labels.toCollection().lastKey()) ?? null;
  const numbers = [...new Set([...places.values(), ...(last === null ? [] : [Number(last)])])];
  const rows = (await labels.bulkGet(numbers)).map(unpack);
  const open = new Map<number, Label[]>();
  for (const [at, number] of numbers.entries()) {
    const segment = rows[at];
    if (!segment) return null;
    open.set(
      number,
      segment.filter(({ id }) => !places.has(id)),
    );
  }
  return open;
};

/**
 * Replaces the labels that lie in `before` by others; a new one comes into the last segment.
 * @returns where each of `after` lies; null where a segment is damaged: then nothing was written
 */
export const replaceLabels = async (
  tables: Tables,
  before: Places,
  after: readonly Label[],
): Promise<Places | null> => {
  const open = await openSegments(tables, before);
  if (open === null) return null;
  const places = new Map<string, number>();
  for (const label of after) {
    const last = Math.max(0, ...open.keys());
    const isFull = (open.get(last)?.length ?? 0) >= SEGMENT;
    const number = before.get(label.id) ?? (isFull ? last + 1 : last);
    open.set(number, [...(open.get(number) ?? []), label]);
    places.set(label.id, number);
  }
  const segments = [...open];
  await tables.labels.bulkDelete(segments.flatMap(([number, { length }]) => (length === 0 ? [number] : [])));
  await tables.labels.bulkPut(
    segments.flatMap(([number, labels]) => (labels.length === 0 ? [] : [pack(number, labels)])),
  );
  return places;
};
