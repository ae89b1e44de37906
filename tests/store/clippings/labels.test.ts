import { expect, test } from 'vitest';
import type { ClippingQuery } from '../../../src/core/clippings/query';
import { sampleCapture, sampleId } from '../../core/clippings/sample-capture';
import { countRows, createDisk, expectValue, onDisk, openStore } from './sample-store';

const pause = async (): Promise<void> => undefined;

const QUERIES: readonly ClippingQuery[] = [
  {},
  { publisher: 'Council' },
  { publisher: null, words: 'number' },
  { lang: null },
  { tag: 'third' },
  { from: '2026-02' },
  { words: 'number 7' },
];

/** 300 clippings: three segments. */
const filled = async () => {
  const disk = createDisk();
  const store = openStore(disk);
  for (let number = 1; number <= 300; number += 1)
    await expectValue(
      store.save(
        sampleCapture({
          url: `https://a.example/${number}`,
          title: `Number ${number}`,
          publisher: number % 2 === 0 ? 'Council' : null,
          lang: number % 5 === 0 ? null : 'en',
          published: `2026-0${(number % 3) + 1}-01`,
        }),
        { tags: number % 3 === 0 ? ['third'] : [] },
      ),
    );
  return { disk, store };
};

const answers = (store: ReturnType<typeof openStore>) =>
  Promise.all(
    QUERIES.map(async (query) => ({
      facets: await expectValue(store.facets(query)),
      ids: (await expectValue(store.list(query, null, 1000))).clippings.map(({ id }) => id),
    })),
  );

test('what labels answer is what the records themselves would', async () => {
  const { disk, store } = await filled();
  await expectValue(store.remove([sampleId(7), sampleId(140)]));
  await expectValue(store.edit(sampleId(30), { tags: ['late'], note: 'number 7' }));
  expect(await countRows(disk, 'labels')).toBe(3);
  const byLabels = await answers(store);
  // Without a state nothing derived is believed.
  await onDisk(disk, 'meta', (rows) => rows.clear());
  expect(await answers(store)).toEqual(byLabels);
  expect(byLabels[6]?.ids.slice(0, 2)).toEqual([30, 297].map(sampleId));
  expect(byLabels[0]?.facets.total).toBe(298);
}, 30_000);

test('a segment that is damaged or missing is not believed, and all is derived anew at the next change', async () => {
  const { disk, store } = await filled();
  const right = await answers(store);
  await onDisk(disk, 'labels', (rows) => rows.put({ segment: 2, ids: ['x'] }));
  expect(await answers(store)).toEqual(right);
  await onDisk(disk, 'labels', (rows) => rows.delete(1));
  expect(await answers(store)).toEqual(right);
  await expectValue(store.edit(sampleId(150), { tags: [] }));
  await expectValue(store.bringUp({ pause }));
  expect(await countRows(disk, 'labels')).toBe(3);
  expect((await expectValue(store.facets({}))).total).toBe(300);
  expect((await expectValue(store.facets({ tag: 'third' }))).total).toBe(99);
}, 30_000);

test('segments that are emptied go', async () => {
  const { disk, store } = await filled();
  const all = Array.from({ length: 300 }, (_, index) => sampleId(index + 1));
  for (let at = 0; at < 300; at += 50) await expectValue(store.remove(all.slice(at, at + 50)));
  expect(await countRows(disk, 'labels')).toBe(0);
  expect((await expectValue(store.facets({}))).total).toBe(0);
}, 30_000);
