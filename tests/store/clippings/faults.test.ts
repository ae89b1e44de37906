// What can go wrong in the middle of a save, and that it then never happened.
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createBackupReader, writeBackup } from '../../../src/core/clippings/backup';
import { sampleCapture, sampleTerm } from '../../core/clippings/sample-capture';
import { countRows, createDisk, expectValue, openStore } from './sample-store';

afterEach(() => void vi.restoreAllMocks());

const TABLES = ['clippings', 'versions', 'bodies', 'log', 'uses'] as const;

const first = () => sampleCapture({ url: 'https://gov.example/1', text: 'One.', terms: [sampleTerm('? a')] });
const second = () =>
  sampleCapture({ url: 'https://gov.example/2', text: 'Two.', terms: [sampleTerm('? a')] });

const changed = () =>
  sampleCapture({ url: 'https://gov.example/1', text: 'Changed.', terms: [sampleTerm('? b')] });

/** Makes writing into one table fail, as a full disk does: at the write itself, or when the transaction is to be completed. */
const fill = (table: string, how: 'at the write' | 'at the end'): void => {
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name !== table) return write.apply(this, args);
      if (how === 'at the write') throw new DOMException('full', 'QuotaExceededError');
      const request = write.apply(this, args);
      request.addEventListener('success', () => {
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      });
      return request;
    });
  }
};

describe.each(['at the write', 'at the end'] as const)('a full disk %s', (how) => {
  test.each(TABLES)('of %s is named, and nothing is half-written', async (table) => {
    const disk = createDisk();
    const store = openStore(disk);
    await expectValue(store.save(first(), {}));
    const before = await Promise.all(TABLES.map((name) => countRows(disk, name)));
    fill(table, how);
    expect(await store.save(second(), {})).toEqual({ ok: false, error: 'quota' });
    expect(await store.save(changed(), { tags: ['x'] })).toEqual({ ok: false, error: 'quota' });
    vi.restoreAllMocks();
    if (table !== 'uses')
      expect(await Promise.all(TABLES.map((name) => countRows(disk, name)))).toEqual(before);
    expect(await expectValue(store.check())).toEqual([]);
    expect(await expectValue(store.save(second(), {}))).toMatchObject({ isNew: true });
  });
});

test('a full disk can still be exported, and pages removed', async () => {
  const store = openStore(createDisk());
  const { id } = await expectValue(store.save(first(), {}));
  fill('bodies', 'at the end');
  expect((await store.save(second(), {})).ok).toBe(false);
  const reader = createBackupReader();
  for await (const line of writeBackup(await expectValue(store.exportAll()))) reader.read(line.trimEnd());
  expect(reader.end()).toEqual({ ok: true, value: { clippings: 1, versions: 1, highlights: 0 } });
  expect(await expectValue(store.remove([id]))).toHaveLength(1);
});

test.each(TABLES)('a bug in the middle of a save, at %s, is thrown and leaves nothing', async (table) => {
  const disk = createDisk();
  const store = openStore(disk);
  await expectValue(store.list({}, null, 1));
  for (const method of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table) throw new TypeError('a bug');
      return write.apply(this, args);
    });
  }
  await expect(store.save(first(), {})).rejects.toThrow('a bug');
  vi.restoreAllMocks();
  for (const name of TABLES) expect(await countRows(disk, name), name).toBe(0);
  expect(await expectValue(store.save(first(), {}))).toMatchObject({ isNew: true, version: 1 });
});

test('a browser without a store is named', async () => {
  const disk = createDisk();
  vi.spyOn(disk.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not in this window', 'InvalidStateError');
  });
  const store = openStore(disk);
  expect(await store.save(first(), {})).toEqual({ ok: false, error: 'unavailable' });
  vi.restoreAllMocks();
  expect((await store.save(first(), {})).ok).toBe(true);
});
