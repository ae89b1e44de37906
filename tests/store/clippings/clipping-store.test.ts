import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/store/clippings/notices';
import { sampleCapture, sampleId, sampleTerm } from '../../core/clippings/sample-capture';
import { countRows, createClock, createDisk, expectValue, NAME, onDisk, openStore } from './sample-store';

describe('saving', () => {
  test('a new page becomes a clipping with one version', async () => {
    const store = openStore(createDisk());
    const saved = await expectValue(store.save(sampleCapture(), { tags: ['council'], note: 'First.' }));
    expect(saved).toEqual({ id: sampleId(1), version: 1, isNew: true, textChanged: false });
    expect(await expectValue(store.get(saved.id))).toMatchObject({
      id: sampleId(1),
      page: 'https://gov.example/news/1001.html',
      title: 'The council met',
      tags: ['council'],
      note: 'First.',
      savedAt: '2026-11-23T10:00:01.000Z',
      updatedAt: '2026-11-23T10:00:01.000Z',
      version: 1,
    });
    expect((await expectValue(store.version(saved.id, 1)))?.provenance.requestedUrl).toBe(
      'https://gov.example/news/1001.html#top',
    );
    expect((await expectValue(store.body(saved.id, 1)))?.article.text).toBe(
      'The council met on Monday.\nIt adopted the three tasks.',
    );
  });

  test('the same text again adds no version; time, tags and note are kept up', async () => {
    const store = openStore(createDisk());
    await store.save(sampleCapture(), { tags: ['a'], note: 'First.' });
    const saved = await expectValue(store.save(sampleCapture(), { tags: ['b'], note: 'Second.' }));
    expect(saved).toEqual({ id: sampleId(1), version: 1, isNew: false, textChanged: false });
    expect(await expectValue(store.versions(saved.id))).toHaveLength(1);
    expect(await expectValue(store.get(saved.id))).toMatchObject({
      tags: ['a', 'b'],
      note: 'First.\n\nSecond.',
      savedAt: '2026-11-23T10:00:01.000Z',
      updatedAt: '2026-11-23T10:00:02.000Z',
    });
  });

  test('another text adds a version and keeps the old one', async () => {
    const store = openStore(createDisk());
    const { id } = await expectValue(store.save(sampleCapture({ text: 'One.', title: 'Old' }), {}));
    const again = await expectValue(store.save(sampleCapture({ text: 'Two.', title: 'New' }), {}));
    expect(again).toEqual({ id, version: 2, isNew: false, textChanged: true });
    expect((await expectValue(store.body(id, 1)))?.article.text).toBe('One.');
    expect((await expectValue(store.body(id, 2)))?.article.text).toBe('Two.');
    expect(await expectValue(store.get(id))).toMatchObject({ title: 'New', version: 2 });
    expect((await expectValue(store.versions(id))).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('the same text read with newer packs adds a version whose text is not changed', async () => {
    const store = openStore(createDisk());
    await store.save(sampleCapture(), {});
    expect(await expectValue(store.save(sampleCapture({ packVersion: '2026.12.1' }), {}))).toEqual({
      id: sampleId(1),
      version: 2,
      isNew: false,
      textChanged: false,
    });
  });

  test('a page is known by its identity, before and after', async () => {
    const store = openStore(createDisk());
    const { page, provenance } = sampleCapture();
    expect(await expectValue(store.knownPage(page))).toBeNull();
    await store.save(sampleCapture({ url: `${page}?utm_source=mail` }), {});
    expect(await expectValue(store.knownPage(page))).toEqual({
      id: sampleId(1),
      savedAt: '2026-11-23T10:00:01.000Z',
      updatedAt: '2026-11-23T10:00:01.000Z',
      version: 1,
      sha256: provenance.sha256,
    });
  });

  test('the log tells what happened, in order', async () => {
    const store = openStore(createDisk());
    const { id } = await expectValue(store.save(sampleCapture(), {}));
    await store.edit(id, { tags: ['x'] });
    await store.remove([id]);
    expect(await expectValue(store.log(0, 10))).toEqual([
      { seq: 1, kind: 'saved', clippingId: id, at: '2026-11-23T10:00:01.000Z' },
      { seq: 2, kind: 'edited', clippingId: id, at: '2026-11-23T10:00:02.000Z' },
      { seq: 3, kind: 'removed', clippingId: id, at: '2026-11-23T10:00:03.000Z' },
    ]);
    expect((await expectValue(store.log(1, 1))).map(({ seq }) => seq)).toEqual([2]);
  });
});

describe('editing and removing', () => {
  test('an edit replaces what is given and leaves the rest', async () => {
    const store = openStore(createDisk());
    const { id } = await expectValue(store.save(sampleCapture(), { tags: ['a'], note: 'Note.' }));
    expect(await expectValue(store.edit(id, { tags: [' b ', 'b', ''] }))).toMatchObject({
      tags: ['b'],
      note: 'Note.',
    });
    expect(await expectValue(store.edit(id, { note: '' }))).toMatchObject({ tags: ['b'], note: '' });
  });

  test('what is not there is null', async () => {
    const store = openStore(createDisk());
    expect(await expectValue(store.edit(sampleId(9), { tags: [] }))).toBeNull();
    expect(await expectValue(store.get(sampleId(9)))).toBeNull();
    expect(await expectValue(store.body(sampleId(9), 1))).toBeNull();
    expect(await expectValue(store.remove([sampleId(9)]))).toEqual([]);
  });

  test('removing leaves nothing of it on disk, and undo brings all of it back', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    const { id } = await expectValue(
      store.save(sampleCapture({ text: 'One.', terms: [sampleTerm('? a', 2)] }), { tags: ['t'] }),
    );
    await store.save(sampleCapture({ text: 'Two.', terms: [sampleTerm('? a', 3)] }), {});
    const before = await expectValue(store.get(id));
    const removed = await expectValue(store.remove([id]));
    for (const table of ['clippings', 'versions', 'bodies', 'uses'])
      expect(await countRows(disk, table), table).toBe(0);
    await expectValue(store.restore(removed));
    expect(await expectValue(store.get(id))).toEqual(before);
    expect((await expectValue(store.body(id, 1)))?.article.text).toBe('One.');
    expect(await expectValue(store.seen('? a'))).toMatchObject({ count: 3, clippings: 1, complete: true });
  });

  test('undo after the page was saved anew loses neither', async () => {
    const store = openStore(createDisk());
    const { id } = await expectValue(
      store.save(sampleCapture({ text: 'Old.', capturedAt: '2026-11-01T00:00:00.000Z' }), { tags: ['old'] }),
    );
    const removed = await expectValue(store.remove([id]));
    const anew = await expectValue(store.save(sampleCapture({ text: 'New.' }), { tags: ['new'] }));
    await expectValue(store.restore(removed));
    expect(await expectValue(store.get(anew.id))).toMatchObject({ tags: ['new', 'old'], version: 2 });
    expect((await expectValue(store.body(anew.id, 1)))?.article.text).toBe('Old.');
    expect((await expectValue(store.body(anew.id, 2)))?.article.text).toBe('New.');
    expect(await expectValue(store.get(id))).toBeNull();
  });

  test('erasing everything deletes the database, and the store can be used anew', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    await store.save(sampleCapture(), {});
    expect(await store.eraseAll()).toEqual({ ok: true, value: null });
    expect(await disk.indexedDB.databases()).toEqual([]);
    expect((await expectValue(store.list({}, null, 10))).clippings).toEqual([]);
    expect(await expectValue(store.save(sampleCapture(), {}))).toMatchObject({ isNew: true });
  });

  test('erasing does not wait for another context that only reads', async () => {
    const disk = createDisk();
    const [worker, library] = [openStore(disk), openStore(disk, 100)];
    await worker.save(sampleCapture(), {});
    await library.list({}, null, 10);
    expect(await worker.eraseAll()).toEqual({ ok: true, value: null });
    expect((await expectValue(library.list({}, null, 10))).clippings).toEqual([]);
  });
});

describe('several contexts at once', () => {
  test('a race for one page ends as one clipping with two versions', async () => {
    const disk = createDisk();
    const [one, two] = [openStore(disk), openStore(disk, 100)];
    const saved = await Promise.all([
      expectValue(one.save(sampleCapture({ text: 'One.' }), { tags: ['one'] })),
      expectValue(two.save(sampleCapture({ text: 'Two.' }), { tags: ['two'] })),
    ]);
    expect(saved[0].id).toBe(saved[1].id);
    expect(saved.map(({ version }) => version).sort()).toEqual([1, 2]);
    expect((await expectValue(one.list({}, null, 10))).clippings).toHaveLength(1);
    expect([...((await expectValue(one.get(saved[0].id)))?.tags ?? [])].sort()).toEqual(['one', 'two']);
    const texts = await Promise.all([1, 2].map((number) => expectValue(two.body(saved[0].id, number))));
    expect(texts.map((body) => body?.article.text).sort()).toEqual(['One.', 'Two.']);
  });

  test('two tabs saving and the library editing and removing lose nothing', async () => {
    const disk = createDisk();
    const stores = [openStore(disk, 1), openStore(disk, 1000)];
    const library = openStore(disk, 2000);
    const page = (number: number) =>
      sampleCapture({ url: `https://gov.example/news/${number}.html`, text: `Text ${number}.` });
    const doomed = await expectValue(library.save(page(0), {}));
    const tabs = stores.map(async (store, tab) => {
      for (let number = 1; number <= 30; number += 1)
        await expectValue(store.save(page(number * 10 + tab), { tags: ['tab'] }));
    });
    const edits = async () => {
      for (let round = 0; round < 10; round += 1) {
        const { clippings } = await expectValue(library.list({ tag: 'tab' }, null, 5));
        for (const { id } of clippings) await expectValue(library.edit(id, { note: `round ${round}` }));
      }
      await expectValue(library.remove([doomed.id]));
    };
    await Promise.all([...tabs, edits()]);
    const { clippings } = await expectValue(library.list({}, null, 100));
    expect(clippings).toHaveLength(60);
    expect(clippings.every(({ tags }) => tags.includes('tab'))).toBe(true);
    expect(await countRows(disk, 'versions')).toBe(60);
    expect(await countRows(disk, 'bodies')).toBe(60);
    expect(await expectValue(library.check())).toEqual([]);
  });

  test('every context hears of a change, until it stops listening', async () => {
    const disk = createDisk();
    const [worker, library] = [openStore(disk), openStore(disk, 100)];
    const heard: Notice[] = [];
    const own: Notice[] = [];
    const stop = library.subscribe((notice) => void heard.push(notice));
    worker.subscribe((notice) => void own.push(notice));
    const { id } = await expectValue(worker.save(sampleCapture(), {}));
    await worker.edit(id, { note: 'x' });
    await expect
      .poll(() => heard)
      .toEqual([
        { kind: 'saved', clippingIds: [id] },
        { kind: 'edited', clippingIds: [id] },
      ]);
    expect(own).toEqual(heard);
    stop();
    await worker.eraseAll();
    await expect.poll(() => own).toHaveLength(3);
    expect(heard).toHaveLength(2);
  });
});

describe('damaged records', () => {
  test('are named and skipped in the list, and never thrown over', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    for (const number of [1, 2, 3])
      await store.save(sampleCapture({ url: `https://gov.example/${number}` }), {});
    const row = { ...(await expectValue(store.get(sampleId(2)))), title: 7 };
    await onDisk(disk, 'clippings', (rows) => rows.put(row));
    const page = await expectValue(store.list({}, null, 10));
    expect(page.clippings.map(({ id }) => id)).toEqual([sampleId(3), sampleId(1)]);
    expect(page.damaged).toEqual([sampleId(2)]);
    expect(await store.get(sampleId(2))).toEqual({ ok: false, error: 'damaged' });
    // What is derived has seen it sound; it is counted until it is removed, or all is derived anew.
    expect((await expectValue(store.facets({}))).total).toBe(3);
    expect(await expectValue(store.check())).toEqual([{ table: 'clippings', id: sampleId(2), number: null }]);
  });

  test('a damaged or missing body is told of, and the other versions are exported', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    const { id } = await expectValue(store.save(sampleCapture({ text: 'One.' }), {}));
    await store.save(sampleCapture({ text: 'Two.' }), {});
    await onDisk(disk, 'bodies', (rows) => rows.delete([id, 2]));
    expect(await expectValue(store.check())).toEqual([{ table: 'bodies', id, number: 2 }]);
    const wholes = [];
    for await (const whole of await expectValue(store.exportAll())) wholes.push(whole);
    expect(wholes[0]?.versions.map(({ version }) => version.number)).toEqual([1]);
  });

  test('a page whose record is damaged can be saved again, and its versions are kept', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    const { id } = await expectValue(store.save(sampleCapture({ text: 'One.' }), {}));
    const row = { ...(await expectValue(store.get(id))), counts: 'many' };
    await onDisk(disk, 'clippings', (rows) => rows.put(row));
    expect(await expectValue(store.save(sampleCapture({ text: 'Two.' }), {}))).toMatchObject({
      id,
      version: 2,
    });
    expect((await expectValue(store.body(id, 1)))?.article.text).toBe('One.');
    expect(await expectValue(store.get(id))).toMatchObject({ version: 2 });
  });

  test('a record under an id that is none makes room for the page', async () => {
    const disk = createDisk();
    const store = openStore(disk);
    await store.list({}, null, 1);
    await onDisk(disk, 'clippings', (rows) => rows.put({ id: 'nonsense', page: sampleCapture().page }));
    expect(await expectValue(store.save(sampleCapture(), {}))).toMatchObject({
      id: sampleId(1),
      isNew: true,
    });
    expect(await countRows(disk, 'clippings')).toBe(1);
  });
});

test('the database bears the name it is given, and nothing is made before something is asked', async () => {
  const disk = createDisk();
  const store = openStore(disk, 1, createClock());
  expect(await disk.indexedDB.databases()).toEqual([]);
  await store.list({}, null, 1);
  expect(await disk.indexedDB.databases()).toEqual([{ name: NAME, version: 30 }]);
});
