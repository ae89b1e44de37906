import { beforeAll, describe, expect, test } from 'vitest';
import type { Clipping } from '../../../src/core/clippings/clipping';
import type { ClippingQuery } from '../../../src/core/clippings/query';
import type { ClippingStore } from '../../../src/store/clippings/clipping-store';
import type { Cursor, ListPage } from '../../../src/store/clippings/list';
import { sampleCapture, sampleId } from '../../core/clippings/sample-capture';
import { createClock, createDisk, expectValue, onDisk, openStore } from './sample-store';

/** Every page of a list, one after the other. */
const pagesOf = async (
  store: ClippingStore,
  query: ClippingQuery,
  limit: number,
): Promise<readonly (readonly Clipping[])[]> => {
  const pages: (readonly Clipping[])[] = [];
  for (let after: Cursor | null = null; ; ) {
    const { clippings, next }: ListPage = await expectValue(store.list(query, after, limit));
    pages.push(clippings);
    if (next === null) return pages;
    after = next;
  }
};

const SAVED = [
  { url: 'https://a.example/1', publisher: 'Council', lang: 'en', published: '2026-01-05', tags: ['budget'] },
  {
    url: 'https://a.example/2',
    publisher: 'Council',
    lang: 'zh-Hans',
    published: '2026-02-05T08:00:00+08:00',
    tags: ['budget', 'plan'],
  },
  { url: 'https://a.example/3', publisher: 'Ministry', lang: 'zh-Hans', published: '2026-02', tags: [] },
  { url: 'https://a.example/4', publisher: null, lang: null, published: null, tags: ['plan'] },
];

describe('a small library', () => {
  const store = openStore(createDisk());
  beforeAll(async () => {
    for (const { tags, ...more } of SAVED) await expectValue(store.save(sampleCapture(more), { tags }));
  });

  test.each<[string, ClippingQuery, readonly number[]]>([
    ['lists all, the newest first', {}, [4, 3, 2, 1]],
    ['lists by publisher', { publisher: 'Council' }, [2, 1]],
    ['lists what names no publisher', { publisher: null }, [4]],
    ['lists by language', { lang: 'zh-Hans' }, [3, 2]],
    ['lists by tag', { tag: 'plan' }, [4, 2]],
    ['lists by two conditions', { tag: 'budget', lang: 'en' }, [1]],
    ['lists from a date on', { from: '2026-02-01' }, [4, 3, 2]],
    ['lists up to a date, that day included', { to: '2026-02-05' }, [3, 2, 1]],
    ['lists a month', { from: '2026-02', to: '2026-02' }, [3, 2]],
    ['lists by words of the metadata, whatever their case', { words: 'COUNCIL  plan' }, [4, 2]],
    ['lists nothing where nothing matches', { publisher: 'Nobody' }, []],
  ])('%s', async (_, query, numbers) => {
    const ids = (await pagesOf(store, query, 100)).flat().map(({ id }) => id);
    expect(ids).toEqual(numbers.map(sampleId));
  });

  test('comes in pages, filtered or not', async () => {
    const ids = async (query: ClippingQuery) =>
      (await pagesOf(store, query, 1)).map((page) => page.map(({ id }) => id));
    expect((await ids({})).flat()).toEqual([4, 3, 2, 1].map(sampleId));
    expect((await ids({ lang: 'zh-Hans' })).flat()).toEqual([3, 2].map(sampleId));
  });

  test('counts what its filters could be', async () => {
    expect(await expectValue(store.facets({}))).toEqual({
      total: 4,
      publishers: [
        { value: 'Council', count: 2 },
        { value: null, count: 1 },
        { value: 'Ministry', count: 1 },
      ],
      langs: [
        { value: 'zh-Hans', count: 2 },
        { value: null, count: 1 },
        { value: 'en', count: 1 },
      ],
      tags: [
        { value: 'budget', count: 2 },
        { value: 'plan', count: 2 },
      ],
      months: [
        { value: '2026-11', count: 1 },
        { value: '2026-02', count: 2 },
        { value: '2026-01', count: 1 },
      ],
    });
    expect(await expectValue(store.facets({ tag: 'plan', lang: 'zh-Hans' }))).toMatchObject({
      total: 1,
      publishers: [{ value: 'Council', count: 1 }],
    });
  });
});

test('what is edited or saved again comes to the top', async () => {
  const store = openStore(createDisk());
  for (const { tags, ...more } of SAVED) await store.save(sampleCapture(more), { tags });
  await store.edit(sampleId(2), { note: 'x' });
  await store.save(sampleCapture(SAVED[0]), {});
  expect((await pagesOf(store, {}, 100)).flat().map(({ id }) => id)).toEqual([1, 2, 4, 3].map(sampleId));
});

test('what was saved in one millisecond is neither skipped nor shown twice', async () => {
  const store = openStore(createDisk(), 1, () => '2026-11-23T10:00:00.000Z');
  for (let number = 1; number <= 7; number += 1)
    await store.save(sampleCapture({ url: `https://a.example/${number}` }), {});
  for (const query of [{}, { lang: 'en' }]) {
    const ids = (await pagesOf(store, query, 2)).flat().map(({ id }) => id);
    expect(ids).toEqual([7, 6, 5, 4, 3, 2, 1].map(sampleId));
  }
});

test('damaged records among the pages cost no sound one', async () => {
  const disk = createDisk();
  const store = openStore(disk);
  for (let number = 1; number <= 6; number += 1)
    await store.save(sampleCapture({ url: `https://a.example/${number}` }), {});
  for (const number of [5, 6]) {
    const row = { ...(await expectValue(store.get(sampleId(number)))), tags: 'none' };
    await onDisk(disk, 'clippings', (rows) => rows.put(row));
  }
  const [first, ...rest] = await pagesOf(store, {}, 2);
  expect(first).toEqual([]);
  expect(rest.flat().map(({ id }) => id)).toEqual([4, 3, 2, 1].map(sampleId));
});

test('a list of 2,000 pages through to the end, each clipping once', async () => {
  const disk = createDisk();
  const now = createClock();
  const store = openStore(disk, 1, now);
  const { id } = await expectValue(store.save(sampleCapture(), {}));
  const row = await expectValue(store.get(id));
  await onDisk(disk, 'clippings', (rows) => {
    for (let number = 2; number <= 2000; number += 1) {
      rows.put({
        ...row,
        id: sampleId(number),
        page: `https://a.example/${number}`,
        updatedAt: now(),
        tags: number % 3 ? [] : ['third'],
      });
    }
    return rows.count();
  });
  const all = await pagesOf(store, {}, 100);
  expect(all).toHaveLength(21);
  expect(all.flat().map((clipping) => clipping.id)).toEqual(
    Array.from({ length: 2000 }, (_, index) => sampleId(2000 - index)),
  );
  const thirds = await pagesOf(store, { tag: 'third' }, 100);
  expect(thirds).toHaveLength(7);
  expect(thirds.flat().map((clipping) => clipping.id)).toEqual(
    Array.from({ length: 666 }, (_, index) => sampleId(1998 - 3 * index)),
  );
});
