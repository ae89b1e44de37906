// Reads the database of clippings past the store, row by row, and says what does not fit together. It knows the tables and the
// schemas of the rows, and shares no other code with the store that it judges.
import * as v from 'valibot';
import { ChangeSchema } from '../../../../src/core/clippings/change';
import { BodySchema, ClippingSchema, VersionSchema } from '../../../../src/core/clippings/clipping';

export type Inspection = {
  /** What does not fit together, a line each; nothing where the store is whole. */
  readonly faults: readonly string[];
  readonly clippings: readonly {
    readonly id: string;
    readonly page: string;
    readonly version: number;
    readonly tags: readonly string[];
    readonly note: string;
  }[];
  readonly versions: number;
  /** Rows of uses, and whether the derived tables say of themselves that they are up to date. */
  readonly uses: number;
  readonly isUpToDate: boolean;
};

const TABLES = ['clippings', 'versions', 'bodies', 'highlights', 'log', 'uses', 'labels', 'meta'] as const;
type Rows = Readonly<Record<(typeof TABLES)[number], readonly unknown[]>>;

const StateSchema = v.object({
  name: v.literal('derived'),
  upTo: v.number(),
  rows: v.number(),
  scan: v.nullable(v.unknown()),
});
const UsesSchema = v.object({
  clippingId: v.string(),
  keys: v.array(v.string()),
  counts: v.array(v.number()),
  segment: v.number(),
});
const LabelsSchema = v.object({
  segment: v.number(),
  ids: v.array(v.string()),
  updatedAt: v.array(v.string()),
});

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** All rows as they are in one moment; null where there is no database. */
const readRows = async (name: string): Promise<Rows | null> => {
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
  const database = await result(indexedDB.open(name));
  try {
    const transaction = database.transaction(TABLES, 'readonly');
    const all = await Promise.all(TABLES.map((table) => result(transaction.objectStore(table).getAll())));
    return Object.fromEntries(TABLES.map((table, at) => [table, all[at] ?? []])) as unknown as Rows;
  } finally {
    database.close();
  }
};

const hash = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The rows that a schema takes; the others are faults. */
const parseAll = <S extends v.GenericSchema>(
  schema: S,
  table: string,
  rows: readonly unknown[],
  faults: string[],
) =>
  rows.flatMap((row): readonly v.InferOutput<S>[] => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return [parsed.output];
    faults.push(`${table}: a row cannot be read: ${parsed.issues[0].message}`);
    return [];
  });

type Parsed = {
  readonly clippings: readonly v.InferOutput<typeof ClippingSchema>[];
  readonly versions: readonly v.InferOutput<typeof VersionSchema>[];
  readonly bodies: readonly v.InferOutput<typeof BodySchema>[];
  readonly log: readonly v.InferOutput<typeof ChangeSchema>[];
};

const nameOf = ({ clippingId, number }: { readonly clippingId: string; readonly number: number }): string =>
  `${clippingId}/${number}`;

const checkTruth = async ({ clippings, versions, bodies, log }: Parsed, faults: string[]): Promise<void> => {
  const byName = new Map(versions.map((version) => [nameOf(version), version]));
  const ids = new Set<string>(clippings.map(({ id }) => id));
  const bodyNames = new Set(bodies.map(nameOf));
  for (const { id, version } of clippings) {
    for (let number = 1; number <= version; number++) {
      if (!byName.has(`${id}/${number}`)) faults.push(`clipping ${id} has no version ${number}`);
      if (!bodyNames.has(`${id}/${number}`)) faults.push(`clipping ${id} has no body ${number}`);
    }
    if (!log.some(({ clippingId }) => clippingId === id)) faults.push(`clipping ${id} is not in the log`);
  }
  const newest = new Map<string, number>(clippings.map(({ id, version }) => [id, version]));
  for (const row of [...versions, ...bodies]) {
    if (!ids.has(row.clippingId)) faults.push(`${nameOf(row)} belongs to no clipping`);
    else if (row.number > (newest.get(row.clippingId) ?? 0))
      faults.push(`${nameOf(row)} is above the newest`);
  }
  for (const body of bodies) {
    const written = byName.get(nameOf(body))?.provenance.sha256;
    if (written !== undefined && written !== (await hash(body.article.text)))
      faults.push(`${nameOf(body)}: the text is not the one that was saved`);
  }
  const pages = new Set(clippings.map(({ page }) => page));
  if (pages.size !== clippings.length) faults.push('a page has two clippings');
};

/** Each clipping has one label, up to date, in the segment that its uses name. */
const checkLabels = (
  rows: Rows,
  uses: readonly v.InferOutput<typeof UsesSchema>[],
  clippings: Parsed['clippings'],
  faults: string[],
): void => {
  const labels = parseAll(LabelsSchema, 'labels', rows.labels, faults).flatMap(
    ({ segment, ids, updatedAt }) => ids.map((id, at) => `${id} ${segment} ${updatedAt[at]}`),
  );
  const segments = new Map(uses.map(({ clippingId, segment }) => [clippingId, segment]));
  const wanted = clippings.map(({ id, updatedAt }) => `${id} ${segments.get(id)} ${updatedAt}`);
  if (labels.sort().join('\n') !== wanted.sort().join('\n'))
    faults.push('labels are not those of the clippings');
};

const checkDerived = (rows: Rows, { clippings, versions }: Parsed, faults: string[]): boolean => {
  const state = rows.meta.flatMap((row) => {
    const parsed = v.safeParse(StateSchema, row);
    return parsed.success ? [parsed.output] : [];
  })[0];
  const last = Math.max(0, ...rows.log.map((row) => v.parse(v.object({ seq: v.number() }), row).seq));
  if (state === undefined || state.scan !== null || state.upTo !== last) return false;
  const uses = parseAll(UsesSchema, 'uses', rows.uses, faults);
  if (state.rows !== rows.uses.length) faults.push(`uses: ${rows.uses.length} rows, ${state.rows} said`);
  const byId = new Map(uses.map((use) => [use.clippingId, use]));
  if (uses.length !== clippings.length) faults.push(`uses: ${uses.length} for ${clippings.length} clippings`);
  for (const { id, version } of clippings) {
    const terms = versions.find((one) => one.clippingId === id && one.number === version)?.terms ?? [];
    const wanted = terms.map(({ key, places }) => `${key} ${places.length}`).join('\n');
    const use = byId.get(id);
    const found = use?.keys.map((key, at) => `${key} ${use.counts[at]}`).join('\n');
    if (found !== wanted) faults.push(`uses of ${id} are not those of its newest version`);
  }
  checkLabels(rows, uses, clippings, faults);
  return true;
};

/** Inspects the database of that name; one that is not there is whole and empty. */
export const inspectStore = async (name: string): Promise<Inspection> => {
  const rows = await readRows(name);
  if (rows === null) return { faults: [], clippings: [], versions: 0, uses: 0, isUpToDate: true };
  const faults: string[] = [];
  const parsed: Parsed = {
    clippings: parseAll(ClippingSchema, 'clippings', rows.clippings, faults),
    versions: parseAll(VersionSchema, 'versions', rows.versions, faults),
    bodies: parseAll(BodySchema, 'bodies', rows.bodies, faults),
    log: parseAll(ChangeSchema, 'log', rows.log, faults),
  };
  await checkTruth(parsed, faults);
  const isUpToDate = checkDerived(rows, parsed, faults);
  return {
    faults,
    clippings: parsed.clippings.map(({ id, page, version, tags, note }) => ({
      id,
      page,
      version,
      tags,
      note,
    })),
    versions: parsed.versions.length,
    uses: rows.uses.length,
    isUpToDate,
  };
};
