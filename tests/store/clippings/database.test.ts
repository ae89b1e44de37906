import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { type Database, type IndexedDb, openDatabase, SCHEMA } from '../../../src/store/clippings/database';
import { sampleId, sampleWhole } from '../../core/clippings/sample-capture';
import { createDisk, expectValue, NAME, openStore } from './sample-store';

const populate = async (): Promise<void> => undefined;

/** A store as an earlier schema might have left it: the rows, with other indexes, without log and derived tables. */
const makeOlder = async (disk: IndexedDb): Promise<void> => {
  const older = new Dexie(NAME, disk);
  older
    .version(0.5)
    .stores({ clippings: 'id, page', versions: '[clippingId+number]', bodies: '[clippingId+number]' });
  for (const number of [1, 2]) {
    const { clipping, versions } = sampleWhole(number, { texts: ['One.', 'Two.'] });
    await older.table('clippings').add(clipping);
    await older.table('versions').bulkAdd(versions.map(({ version }) => version));
    await older.table('bodies').bulkAdd(versions.map(({ body }) => body));
  }
  older.close();
};

const versionOf = async ({ indexedDB }: IndexedDb): Promise<number | undefined> =>
  (await indexedDB.databases())[0]?.version;

test('an older store is brought to the schema in use, with all that is in it', async () => {
  const disk = createDisk();
  await makeOlder(disk);
  expect(await versionOf(disk)).toBe(5);
  const store = openStore(disk);
  expect((await expectValue(store.list({}, null, 10))).clippings.map(({ id }) => id)).toEqual([
    sampleId(2),
    sampleId(1),
  ]);
  expect(await versionOf(disk)).toBe(30);
  expect((await expectValue(store.body(sampleId(1), 2)))?.article.text).toBe('Two.');
  expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 0, complete: false });
  await expectValue(store.bringUp({ pause: populate }));
  expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 2, complete: true });
});

/** The schema after this one, for the sake of the test: titles become capitals. */
const NEXT = [
  ...SCHEMA,
  {
    number: 4,
    tables: {},
    upgrade: (database: Database) =>
      database.clippings.toCollection().modify((row) => {
        const clipping = row as { title: string };
        clipping.title = clipping.title.toUpperCase();
      }),
  },
];

test('a step of the schema changes the rows that are there, once', async () => {
  const disk = createDisk();
  await expectValue(openStore(disk).restore([sampleWhole(1)]));
  for (let time = 0; time < 2; time += 1) {
    const opened = await expectValue(openDatabase(NAME, disk, { populate, steps: NEXT }));
    expect(await opened.clippings.get(sampleId(1))).toMatchObject({ title: 'THE COUNCIL MET' });
    opened.close();
  }
});

test('an upgrade that fails leaves the store as it was', async () => {
  const disk = createDisk();
  const store = openStore(disk);
  await expectValue(store.restore([sampleWhole(1)]));
  const failing = {
    number: 4,
    tables: { clippings: 'id' },
    upgrade: async (database: Database) => {
      await database.clippings.clear();
      throw new Error('a bug in an upgrade');
    },
  };
  await openDatabase(NAME, disk, { populate, steps: [...SCHEMA, failing] }).catch(() => null);
  expect(await versionOf(disk)).toBe(30);
  expect((await expectValue(store.list({}, null, 10))).clippings).toHaveLength(1);
});

test('a newer store is refused by name, and nothing in it is changed', async () => {
  const disk = createDisk();
  await expectValue(openStore(disk).restore([sampleWhole(1)]));
  (await expectValue(openDatabase(NAME, disk, { populate, steps: NEXT }))).close();
  const store = openStore(disk);
  const refused = { ok: false, error: 'newer-store' };
  expect(await store.list({}, null, 10)).toEqual(refused);
  expect(await store.restore([sampleWhole(2)])).toEqual(refused);
  expect(await store.exportAll()).toEqual(refused);
  expect(await versionOf(disk)).toBe(40);
  const opened = await expectValue(openDatabase(NAME, disk, { populate, steps: NEXT }));
  expect(await opened.clippings.count()).toBe(1);
  opened.close();
  expect(await store.eraseAll()).toEqual({ ok: true, value: null });
  expect(await disk.indexedDB.databases()).toEqual([]);
});

test('a store that another context upgrades is let go, and refused from then on', async () => {
  const disk = createDisk();
  const store = openStore(disk);
  await expectValue(store.restore([sampleWhole(1)]));
  (await expectValue(openDatabase(NAME, disk, { populate, steps: NEXT }))).close();
  expect(await store.list({}, null, 10)).toEqual({ ok: false, error: 'newer-store' });
});
