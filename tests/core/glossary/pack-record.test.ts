import { expect, test } from 'vitest';
import { numbered, openPacks, writePacks } from '../../../src/core/glossary/pack-record';
import { loadPacks } from '../../../tools/packs/load-packs';

const packs = loadPacks();
const placed = numbered(packs);
const record = writePacks(packs, placed, [Uint32Array.of(1, 2)]);
const opened = openPacks(record);
if (!opened.ok) throw new Error(opened.error);
const { heads, find, idOf, matching } = opened.value;

test('every entry of the packs that ship comes back as it was, with its pack', () => {
  for (const pack of packs) {
    for (const entry of pack.entries) {
      const held = find(entry.id);
      expect(held?.entry).toEqual(entry);
      expect(held?.pack.id).toBe(pack.id);
    }
  }
});

test('the heads say what the packs are and how many entries they hold', () => {
  expect(heads.map(({ id, version, entries }) => [id, version, entries.length])).toEqual(
    packs.map(({ id, version, entries }) => [id, version, entries.length]),
  );
});

test('entries are numbered in the order of their ids', () => {
  const ids = placed.map((_, number) => idOf(number));
  expect(ids).toEqual([...ids].sort());
});

test('an id that no pack holds is not found', () => {
  for (const id of ['', 'aa.first', 'cn.not-there', 'zz.last']) expect(find(id)).toBeNull();
});

test('the sections of the matching are handed on', () => {
  expect(matching.map((section) => [...section.numbers()])).toEqual([[1, 2]]);
});

test('where two packs hold one id, the first one counts', () => {
  const [first] = packs;
  if (first === undefined) throw new Error('no pack');
  const other = { ...first, id: 'other', entries: first.entries.slice(0, 1) };
  expect(numbered([other, first]).filter(({ pack }) => pack === 0)).toHaveLength(1);
});

test('a record stays small: the packs that ship take at most 1,500 bytes an entry, index left out', () => {
  expect(record.length / placed.length).toBeLessThan(1500);
});
