import { expect, test } from 'vitest';
import type { ReadOptions } from '../../../../src/core/glossary/formats/format';
import { FORMATS, formatOf } from '../../../../src/core/glossary/formats/formats';
import { readAll } from '../../../../src/core/glossary/formats/read-all';
import { about, full, inChunks, options, small } from './sample';

test.each([
  ['terms.csv', 'csv'],
  ['Terms.TSV', 'tsv'],
  ['list.txt', 'word-list'],
  ['cedict_ts.u8', 'cedict'],
  ['dictionary.zip', 'yomitan'],
  ['base.tbx', 'tbx'],
  ['thesaurus.ttl', 'skos'],
  ['thesaurus.rdf', 'skos'],
])('%s speaks for %s', (name, id) => {
  expect(formatOf(name)?.id).toBe(id);
});

test('a name with another ending speaks for none', () => {
  expect(formatOf('picture.png')).toBeNull();
});

test.each(FORMATS.filter(({ read }) => read !== null))(
  '$name: what was written is read without a fault',
  async (format) => {
    if (!format.read) throw new Error('not read');
    const { data } = format.write([full, small], about);
    const result = await readAll(format.read, inChunks(data, 50), options);
    expect(result?.ok && result.value.counts).toMatchObject({ faults: 0, warnings: 0 });
    expect(result?.ok && result.value.entries.length).toBeGreaterThan(0);
  },
);

test.each(FORMATS.filter(({ read }) => read !== null))(
  '$name: an empty file does not throw',
  async (format) => {
    if (!format.read) throw new Error('not read');
    expect(await readAll(format.read, inChunks(''), options)).not.toBeNull();
  },
);

test('reading stops where progress says so, and no more of the file is asked for', async () => {
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked++;
      yield `lamp ${asked}\n`;
    }
  }
  const list = formatOf('list.txt')?.read;
  if (!list) throw new Error('not read');
  const stop: [number, number][] = [];
  const result = await readAll(list, endless(), options satisfies ReadOptions, (read, entries) => {
    stop.push([read, entries]);
    return stop.length < 3;
  });
  expect(result).toBeNull();
  expect(asked).toBe(3);
  expect(stop).toEqual([
    [7, 1],
    [14, 2],
    [21, 3],
  ]);
});

test('one fault and nothing of the file is given; all faults are counted', async () => {
  const list = formatOf('a.u8')?.read;
  if (!list) throw new Error('not read');
  const result = await readAll(list, inChunks(`灯 灯 [deng1] /lamp/\n${'wrong\n'.repeat(250)}`, 64), options);
  if (!result || result.ok) throw new Error('not refused');
  expect(result.error.counts).toEqual({ entries: 1, faults: 250, warnings: 0 });
  expect(result.error.faults).toHaveLength(100);
});
