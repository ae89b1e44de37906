import { expect, test } from 'vitest';
import { sampleHighlight, sampleId, sampleWhole } from '../../core/clippings/sample-capture';
import { countRows, createDisk, expectValue, onDisk, openStore } from './sample-store';

const filled = async (disk = createDisk()) => {
  const store = openStore(disk, 1000);
  await expectValue(store.restore([sampleWhole(1), sampleWhole(2)]));
  return store;
};

const first = sampleHighlight(101);
const second = sampleHighlight(102, { note: 'Mine.' });

test('what is marked is there, counted and in the log', async () => {
  const store = await filled();
  await expectValue(store.setHighlight(first, null, first));
  await expectValue(store.setHighlight(second, null, second));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([first, second]);
  expect(await expectValue(store.highlights(sampleId(2)))).toEqual([]);
  const clipping = await expectValue(store.get(sampleId(1)));
  expect(clipping?.counts.highlights).toBe(2);
  expect((await expectValue(store.log(2, 10))).map(({ kind, clippingId }) => [kind, clippingId])).toEqual([
    ['edited', sampleId(1)],
    ['edited', sampleId(1)],
  ]);
  expect((await expectValue(store.list({}, null, 1))).clippings[0]?.id).toBe(sampleId(1));
});

test('an edit replaces what is given and answers with both states', async () => {
  const store = await filled();
  await expectValue(store.setHighlight(second, null, second));
  const edited = await expectValue(
    store.editHighlight(second, { colour: 'pink', tags: [' trade ', 'trade'] }),
  );
  expect(edited.before).toEqual(second);
  expect(edited.after).toMatchObject({ colour: 'pink', note: 'Mine.', tags: ['trade'] });
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([edited.after]);
});

test('a removed one is gone and can be brought back', async () => {
  const disk = createDisk();
  const store = await filled(disk);
  await expectValue(store.setHighlight(first, null, first));
  const { before } = await expectValue(store.removeHighlight(first));
  expect(await countRows(disk, 'highlights')).toBe(0);
  expect((await expectValue(store.get(sampleId(1))))?.counts.highlights).toBe(0);
  expect(await store.removeHighlight(first)).toEqual({ ok: false, error: 'gone' });
  await expectValue(store.setHighlight(first, null, before));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([first]);
});

test('what was changed meanwhile is not written over', async () => {
  const store = await filled();
  await expectValue(store.setHighlight(first, null, first));
  await expectValue(store.editHighlight(first, { note: 'Later.' }));
  expect(await store.setHighlight(first, null, first)).toEqual({ ok: false, error: 'overtaken' });
  expect(await store.setHighlight(first, first, null)).toEqual({ ok: false, error: 'overtaken' });
  expect(await expectValue(store.highlights(sampleId(1)))).toMatchObject([{ note: 'Later.' }]);
});

test('what is done already is done', async () => {
  const store = await filled();
  for (let time = 0; time < 2; time += 1) await expectValue(store.setHighlight(first, null, first));
  for (let time = 0; time < 2; time += 1) await expectValue(store.setHighlight(first, first, null));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([]);
});

test('nothing can be marked in a clipping that is gone', async () => {
  const store = await filled();
  await expectValue(store.remove([sampleId(1)]));
  expect(await store.setHighlight(first, null, first)).toEqual({ ok: false, error: 'gone' });
  expect(await store.editHighlight(first, { note: 'x' })).toEqual({ ok: false, error: 'gone' });
});

test('removing a clipping removes its highlights, and undo brings them back', async () => {
  const disk = createDisk();
  const store = await filled(disk);
  await expectValue(store.setHighlight(first, null, first));
  const removed = await expectValue(store.remove([sampleId(1)]));
  expect(await countRows(disk, 'highlights')).toBe(0);
  await expectValue(store.restore(removed));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([first]);
  expect((await expectValue(store.get(sampleId(1))))?.counts.highlights).toBe(1);
});

test('a damaged one is told of and skipped, and the rest stays', async () => {
  const disk = createDisk();
  const store = await filled(disk);
  await expectValue(store.setHighlight(first, null, first));
  await expectValue(store.setHighlight(second, null, second));
  await onDisk(disk, 'highlights', (rows) => rows.put({ ...first, colour: 'mauve' }));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([second]);
  expect(await store.editHighlight(first, { note: 'x' })).toEqual({ ok: false, error: 'damaged' });
  expect(await expectValue(store.check())).toEqual([{ table: 'highlights', id: sampleId(1), number: null }]);
  const [removed] = await expectValue(store.remove([sampleId(1)]));
  expect(removed?.highlights).toEqual([second]);
  expect(removed?.clipping.counts.highlights).toBe(1);
});

test('what became of one is written down without being an edit', async () => {
  const store = await filled();
  await expectValue(store.setHighlight(first, null, first));
  const before = await expectValue(store.get(sampleId(1)));
  const lost = { ...first, lastAnchoring: { status: 'lost' as const, at: '2026-12-01T00:00:00.000Z' } };
  const overtaken = { ...lost, updatedAt: '2026-12-01T00:00:00.000Z', note: 'never there' };
  await expectValue(store.noteAnchorings([lost, overtaken]));
  expect(await expectValue(store.highlights(sampleId(1)))).toEqual([lost]);
  expect(await expectValue(store.get(sampleId(1)))).toEqual(before);
});
