import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord, writeRecord } from '../../../src/core/glossary/record';

const sections = [Uint8Array.of(1, 2, 3), Uint32Array.of(7, 300), Uint32Array.of(70_000), new Uint32Array()];
const record = () => writeRecord(sections);
const refused = (bytes: Uint8Array) => {
  const opened = openRecord(bytes);
  return opened.ok ? null : opened.error;
};

test('sections come back as they were, numbers in full width', () => {
  const opened = openRecord(record());
  if (!opened.ok) throw new Error(opened.error);
  expect(opened.value.map((section) => [...section.numbers()])).toEqual([[1, 2, 3], [7, 300], [70_000], []]);
  expect([...(opened.value[0]?.bytes() ?? [])]).toEqual([1, 2, 3]);
});

test('numbers are stored as narrow as they fit', () => {
  const narrow = writeRecord([new Uint32Array(1000).fill(200)]);
  const wide = writeRecord([new Uint32Array(1000).fill(70_000)]);
  expect(narrow.length).toBeLessThan(1100);
  expect(wide.length).toBeGreaterThan(4000);
});

test('what follows a record is ignored', () => {
  const longer = new Uint8Array(record().length + 8);
  longer.set(record());
  expect(openRecord(longer).ok).toBe(true);
});

describe('a record is refused', () => {
  test.each([
    ['that is empty', () => new Uint8Array(), 'no-record'],
    [
      'that is something else',
      () => new TextEncoder().encode('{"packs": [], "index": []}'.repeat(3)),
      'no-record',
    ],
    ['that lies askew in its buffer', () => new Uint8Array(record().buffer, 1), 'no-record'],
    ['of another version', () => changed(4, 2), 'other-version'],
    ['that was cut off', () => record().subarray(0, record().length - 4), 'cut-off'],
    ['with a changed byte', () => changed(record().length - 8, 255), 'damaged'],
  ])('%s', (_, make, fault) => {
    expect(refused(make())).toBe(fault);
  });
});

const changed = (at: number, byte: number): Uint8Array => {
  const bytes = record();
  bytes[at] = byte;
  return bytes;
};

test('any one changed byte is seen', () => {
  fc.assert(
    fc.property(fc.nat(record().length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = record();
      bytes[at] = (bytes[at] ?? 0) ^ by;
      expect(openRecord(bytes).ok).toBe(false);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});

test('whatever the bytes, a record that is opened unchecked keeps inside of itself', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 60 }), (tail) => {
      const bytes = record();
      bytes.set(tail.subarray(0, bytes.length - 16), 16);
      const opened = openRecord(bytes, true);
      if (!opened.ok) return;
      for (const section of opened.value) expect(section.bytes().length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 500, seed: 20261124 },
  );
});
