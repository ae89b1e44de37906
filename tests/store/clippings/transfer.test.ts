import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../../../src/core/clippings/backup';
import type { WholeClipping } from '../../../src/core/clippings/whole-clipping';
import type { ClippingStore } from '../../../src/store/clippings/clipping-store';
import { sampleCapture, sampleHighlight, sampleId, sampleWhole } from '../../core/clippings/sample-capture';
import { countRows, createDisk, expectValue, openStore } from './sample-store';

const linesOf = async (
  wholes: AsyncIterable<WholeClipping> | Iterable<WholeClipping>,
): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of writeBackup(wholes)) lines.push(line.slice(0, -1));
  return lines;
};

const exported = async (store: ClippingStore): Promise<readonly string[]> =>
  linesOf(await expectValue(store.exportAll()));

/** A file that comes bit by bit, as from a disk. */
const source = (lines: readonly string[]) =>
  async function* () {
    for (const [index, line] of lines.entries()) {
      if (index % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      yield line;
    }
  };

/** A library of these numbers: clipping n has n versions. */
const filled = async (numbers: readonly number[], disk = createDisk()) => {
  const store = openStore(disk, 1000);
  const texts = (number: number) => Array.from({ length: number }, (_, index) => `Text ${number}.${index}`);
  await expectValue(
    store.restore(
      numbers.map((number) =>
        sampleWhole(number, {
          texts: texts(number),
          tags: ['old'],
          highlights: [sampleHighlight(100 + number, { clipping: number, text: texts(number)[0] ?? '' })],
        }),
      ),
    ),
  );
  return { store, disk };
};

describe('a backup', () => {
  test('exported, erased, imported and exported again is the same to the byte', async () => {
    const { store, disk } = await filled([1, 2, 3]);
    const before = await exported(store);
    for (const mode of ['merge', 'replace'] as const) {
      await expectValue(store.eraseAll());
      expect(await disk.indexedDB.databases()).toEqual([]);
      expect(await expectValue(store.importAll(source(before), mode))).toEqual({
        clippings: 3,
        versions: 6,
        highlights: 3,
      });
      expect(await exported(store)).toEqual(before);
    }
  });

  test('of any library is restored to the byte', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const remarks = fc.record({ tags: fc.array(text, { maxLength: 3 }), note: text });
    const page = fc.record({
      number: fc.nat(20),
      text,
      title: text,
      publisher: fc.option(text),
      lang: fc.option(text),
      remarks,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(page, { maxLength: 8 }), async (pages) => {
        const store = openStore(createDisk());
        for (const { number, remarks: said, ...more } of pages) {
          await expectValue(store.save(sampleCapture({ url: `https://a.example/${number}`, ...more }), said));
        }
        const before = await exported(store);
        await expectValue(store.eraseAll());
        await expectValue(store.importAll(source(before), 'replace'));
        expect(await exported(store)).toEqual(before);
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  test('merged twice changes nothing the second time', async () => {
    const { store } = await filled([1, 2]);
    const before = await exported(store);
    await expectValue(store.importAll(source(before), 'merge'));
    expect(await exported(store)).toEqual(before);
  });

  test('larger than a batch is imported as a whole', async () => {
    const wholes = Array.from({ length: 90 }, (_, index) => sampleWhole(index + 1));
    const store = openStore(createDisk());
    expect(await expectValue(store.importAll(source(await linesOf(wholes)), 'merge'))).toEqual({
      clippings: 90,
      versions: 90,
      highlights: 0,
    });
    expect((await expectValue(store.facets({}))).total).toBe(90);
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ complete: false });
    await expectValue(store.bringUp({ pause: async () => undefined }));
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 90, complete: true });
  });
});

describe('merging', () => {
  test('adds what is new, extends what is known, and keeps the rest', async () => {
    const { store } = await filled([1, 2]);
    const theirs = [
      sampleWhole(2, { texts: ['Text 2.0', 'Text 2.1', 'Text 2.2'], tags: ['new'], note: 'Theirs.' }),
      sampleWhole(3),
    ];
    const lines = await linesOf(theirs);
    expect(await expectValue(store.preview(source(lines)))).toEqual({
      clippings: 2,
      versions: 4,
      highlights: 0,
      fresh: 1,
      extended: 1,
      missing: 1,
    });
    expect((await expectValue(store.facets({}))).total).toBe(2);
    await expectValue(store.importAll(source(lines), 'merge'));
    expect(await expectValue(store.get(sampleId(2)))).toMatchObject({
      version: 3,
      tags: ['old', 'new'],
      note: 'Theirs.',
    });
    expect((await expectValue(store.body(sampleId(2), 3)))?.article.text).toBe('Text 2.2');
    expect((await expectValue(store.facets({}))).total).toBe(3);
  });

  test('knows a page under another id, and gives a new id to another page under a known one', async () => {
    const { store } = await filled([1]);
    const samePage = sampleWhole(7, { texts: ['Later.', 'Text 1.0'] });
    const page = (await expectValue(store.get(sampleId(1))))?.page ?? '';
    const sameId = sampleWhole(1);
    await expectValue(
      store.importAll(
        source(
          await linesOf([
            { ...sameId, clipping: { ...sameId.clipping, page: 'https://other.example/1' } },
            { ...samePage, clipping: { ...samePage.clipping, page } },
          ]),
        ),
        'merge',
      ),
    );
    const { clippings } = await expectValue(store.list({}, null, 10));
    expect(clippings.map(({ id, page: of, version }) => [id, of, version]).sort()).toEqual([
      [sampleId(1), page, 3],
      [sampleId(1000), 'https://other.example/1', 1],
    ]);
  });
});

describe('replacing', () => {
  test('leaves the backup and nothing else, and tells the log', async () => {
    const { store, disk } = await filled([1, 2]);
    const lines = await linesOf([sampleWhole(2, { texts: ['Theirs.'] }), sampleWhole(3)]);
    expect(await expectValue(store.preview(source(lines)))).toMatchObject({ fresh: 1, missing: 1 });
    await expectValue(store.importAll(source(lines), 'replace'));
    expect(await exported(store)).toEqual(lines);
    expect(await countRows(disk, 'versions')).toBe(2);
    expect(await countRows(disk, 'highlights')).toBe(0);
    expect((await expectValue(store.log(2, 10))).map(({ kind, clippingId }) => [kind, clippingId])).toEqual([
      ['removed', sampleId(1)],
      ['removed', sampleId(2)],
      ['saved', sampleId(2)],
      ['saved', sampleId(3)],
    ]);
    await expectValue(store.bringUp({ pause: async () => undefined }));
    expect(await expectValue(store.seen('? three tasks'))).toMatchObject({ clippings: 2, complete: true });
  });
});

describe('a faulty backup is named, by its line, and changes nothing:', () => {
  const cut = (lines: readonly string[]) => lines.slice(0, 2);
  const torn = (lines: readonly string[]) => [...lines.slice(0, 2), (lines[2] ?? '').slice(0, 50)];
  const altered = (lines: readonly string[]) =>
    lines.map((line, index) => (index === 2 ? line.replace('The council', 'A council') : line));
  test.each([
    ['an empty file', () => [], { line: 1, what: 'empty' }],
    ['a file of something else', () => ['<!doctype html>', '<p>'], { line: 1, what: 'foreign' }],
    [
      'a file of a later version',
      () => ['{"format":"officialese-backup","number":3}'],
      { line: 1, what: 'newer' },
    ],
    ['a file without its end', cut, { line: 2, what: 'truncated' }],
    ['a file that ends in the middle of a line', torn, { line: 3, what: 'truncated' }],
    ['a file that was altered', altered, { line: 5, what: 'damaged' }],
  ])('%s', async (_, spoil, fault) => {
    const { store } = await filled([1]);
    const before = await exported(store);
    const lines = spoil(await linesOf([2, 3, 4].map((number) => sampleWhole(number))));
    expect(await store.preview(source(lines))).toEqual({ ok: false, error: fault });
    for (const mode of ['merge', 'replace'] as const) {
      expect(await store.importAll(source(lines), mode)).toEqual({ ok: false, error: fault });
      expect(await exported(store)).toEqual(before);
    }
  });

  test('a file whose reading fails is a bug of the reader, and changes nothing', async () => {
    const { store } = await filled([1]);
    const before = await exported(store);
    const failing = async function* () {
      yield* await linesOf([sampleWhole(2)]);
      throw new Error('the disk is gone');
    };
    await expect(store.importAll(failing, 'replace')).rejects.toThrow('the disk is gone');
    expect(await exported(store)).toEqual(before);
  });
});
