import { describe, expect, test } from 'vitest';
import type { RebuildProgress } from '../../../src/store/clippings/derived';
import { sampleCapture, sampleId, sampleTerm, sampleWhole } from '../../core/clippings/sample-capture';
import { countRows, createDisk, expectValue, onDisk, openStore } from './sample-store';

const pause = async (): Promise<void> => undefined;

const page = (number: number, published: string | null, count: number) =>
  sampleCapture({
    url: `https://gov.example/${number}`,
    text: `Text ${number}.`,
    published,
    terms: [sampleTerm('? three tasks', count)],
  });

/** 25 clippings that have the term once each, and a 26th that has it three times. */
const filled = async (disk = createDisk()) => {
  const store = openStore(disk);
  for (let number = 1; number <= 25; number += 1) {
    const day = String(number).padStart(2, '0');
    await expectValue(store.save(page(number, `2026-01-${day}`, 1), {}));
  }
  await expectValue(store.save(page(26, '2025-06-30', 3), {}));
  store.close();
  return disk;
};

const ALL = { count: 28, clippings: 26, first: '2025-06-30', last: '2026-01-25', complete: true };

describe('a term in the library', () => {
  test('that was never saved is not seen', async () => {
    expect(await expectValue(openStore(createDisk()).seen('? none'))).toEqual({
      count: 0,
      clippings: 0,
      first: null,
      last: null,
      complete: true,
    });
  });

  test('is counted as it is saved', async () => {
    const store = openStore(await filled());
    expect(await expectValue(store.seen('? three tasks'))).toEqual(ALL);
    expect(await expectValue(store.seen('? three'))).toMatchObject({ clippings: 0 });
  });

  test('counts the newest version only, and goes with its clipping', async () => {
    const store = openStore(createDisk());
    const { id } = await expectValue(
      store.save(sampleCapture({ text: 'a', terms: [sampleTerm('? a', 5), sampleTerm('? b')] }), {}),
    );
    await store.save(sampleCapture({ text: 'b', terms: [sampleTerm('? a', 2)] }), {});
    expect(await expectValue(store.seen('? a'))).toMatchObject({ count: 2, clippings: 1, complete: true });
    expect(await expectValue(store.seen('? b'))).toMatchObject({ count: 0, complete: true });
    await store.remove([id]);
    expect(await expectValue(store.seen('? a'))).toMatchObject({ count: 0, complete: true });
  });

  test('is dated by publication, else by saving', async () => {
    const store = openStore(createDisk());
    await store.save(page(1, null, 1), {});
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({
      first: '2026-11-23',
      last: '2026-11-23',
    });
  });
});

describe('derived tables are noticed to be', () => {
  test.each<[string, string, (rows: IDBObjectStore) => IDBRequest]>([
    ['without their state', 'meta', (rows: IDBObjectStore) => rows.clear()],
    [
      'of another format',
      'meta',
      (rows: IDBObjectStore) => rows.put({ name: 'derived', format: 0, upTo: 26, rows: 26, scan: null }),
    ],
    [
      'with a damaged state',
      'meta',
      (rows: IDBObjectStore) => rows.put({ name: 'derived', format: 2, upTo: 'all' }),
    ],
    ['empty', 'uses', (rows: IDBObjectStore) => rows.clear()],
    ['without a row', 'uses', (rows: IDBObjectStore) => rows.delete(sampleId(7))],
    ['without labels', 'labels', (rows: IDBObjectStore) => rows.clear()],
  ])('%s, and are built anew with progress', async (_, table, damage) => {
    const disk = await filled();
    await onDisk(disk, table, damage);
    const store = openStore(disk);
    expect((await expectValue(store.seen('? three tasks'))).complete).toBe(false);
    const progress: RebuildProgress[] = [];
    expect(await expectValue(store.bringUp({ pause, onProgress: (step) => void progress.push(step) }))).toBe(
      true,
    );
    expect(progress.slice(0, 4)).toEqual([
      { done: 0, total: 26 },
      { done: 25, total: 26 },
      { done: 26, total: 26 },
      { done: 26, total: 26 },
    ]);
    expect(await expectValue(store.seen('? three tasks'))).toEqual(ALL);
  });

  test('with a row that cannot be read, which is not counted', async () => {
    const disk = await filled();
    await onDisk(disk, 'uses', (rows) =>
      rows.put({ clippingId: sampleId(7), keys: ['? three tasks'], counts: 'many' }),
    );
    expect(await expectValue(openStore(disk).seen('? three tasks'))).toMatchObject({
      clippings: 25,
      complete: false,
    });
  });
});

describe('a rebuild', () => {
  test('has nothing to do where all is well', async () => {
    const store = openStore(await filled());
    const progress: RebuildProgress[] = [];
    expect(await expectValue(store.bringUp({ pause, onProgress: (step) => void progress.push(step) }))).toBe(
      true,
    );
    expect(progress).toEqual([]);
  });

  test('that is told to stop goes on later where it was', async () => {
    const disk = await filled();
    await onDisk(disk, 'meta', (rows) => rows.clear());
    const controller = new AbortController();
    const first = openStore(disk);
    const stop = ({ done }: RebuildProgress) => (done === 25 ? controller.abort() : undefined);
    expect(await expectValue(first.bringUp({ pause, signal: controller.signal, onProgress: stop }))).toBe(
      false,
    );
    expect(await countRows(disk, 'uses')).toBe(25);
    const later = openStore(disk);
    expect((await expectValue(later.seen('? three tasks'))).complete).toBe(false);
    const progress: number[] = [];
    await expectValue(later.bringUp({ pause, onProgress: ({ done }) => void progress.push(done) }));
    expect(progress[0]).toBe(26);
    expect(await expectValue(later.seen('? three tasks'))).toEqual(ALL);
  });

  test('takes in what is saved, changed and removed while it runs', async () => {
    const disk = await filled();
    await onDisk(disk, 'uses', (rows) => rows.clear());
    const [library, worker] = [openStore(disk), openStore(disk, 1000)];
    const doings = [
      () => worker.save(page(100, '2026-02-01', 7), {}),
      () => worker.remove([sampleId(1)]),
      () =>
        worker.save({ ...page(25, '2026-01-25', 4), provenance: { ...page(99, null, 1).provenance } }, {}),
      () => worker.edit(sampleId(3), { tags: ['x'] }),
    ];
    const doOne = async (): Promise<void> => void (await doings.pop()?.());
    expect(await expectValue(library.bringUp({ pause: doOne }))).toBe(true);
    expect(doings).toEqual([]);
    expect(await expectValue(library.seen('? three tasks'))).toEqual({
      count: 28 - 1 + 3 + 7,
      clippings: 26,
      first: '2025-06-30',
      last: '2026-02-01',
      complete: true,
    });
  });

  test('in two contexts at once ends right', async () => {
    const disk = await filled();
    await onDisk(disk, 'uses', (rows) => rows.clear());
    const stores = [openStore(disk), openStore(disk)];
    await Promise.all(stores.map((store) => expectValue(store.bringUp({ pause }))));
    expect(await countRows(disk, 'uses')).toBe(26);
    for (const store of stores) expect(await expectValue(store.seen('? three tasks'))).toEqual(ALL);
  });

  test('follows a large change that was not followed at once', async () => {
    const store = openStore(createDisk());
    const wholes = Array.from({ length: 60 }, (_, index) => sampleWhole(index + 1));
    await expectValue(store.restore(wholes));
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 0, complete: false });
    await expectValue(store.bringUp({ pause }));
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 60, complete: true });
  });
});
