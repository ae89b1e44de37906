import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTrieBuilder, type Trie } from '../../../../src/core/terms/matching/build-trie';

/** What ends at the end of a way; 0 where the trie has no such way. */
const walk = ({ base, check, value }: Trie, way: readonly number[]): number => {
  let cell = 0;
  for (const symbol of way) {
    const child = (base[cell] ?? 0) + symbol;
    if (check[child] !== cell + 1) return 0;
    cell = child;
  }
  return value[cell] ?? 0;
};

const build = (ways: readonly (readonly number[])[]): Trie => {
  const builder = createTrieBuilder();
  const nodes = ways.map((way) => builder.reach(way, way.length));
  const values = new Uint32Array(builder.size());
  for (const [index, node] of nodes.entries()) values[node] = index + 1;
  return builder.layOut(values);
};

test('a way that was put in is found, its beginning and others are not', () => {
  const trie = build([
    [1, 2, 3],
    [1, 4],
    [9, 1],
  ]);
  expect(walk(trie, [1, 2, 3])).toBe(1);
  expect(walk(trie, [1, 4])).toBe(2);
  expect(walk(trie, [9, 1])).toBe(3);
  for (const way of [[1], [1, 2], [1, 2, 3, 1], [2], [4], [9, 2], [100_000]]) expect(walk(trie, way)).toBe(0);
});

test('any ways are found, and nothing else that is as long', () => {
  const way = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(way, { selector: String, maxLength: 80 }), way, (ways, other) => {
      const trie = build(ways);
      for (const [index, one] of ways.entries()) expect(walk(trie, one)).toBe(index + 1);
      expect(walk(trie, other)).toBe(ways.findIndex((one) => String(one) === String(other)) + 1);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});

test('many nodes are laid out densely', () => {
  const ways = Array.from({ length: 30_000 }, (_, index) => [
    1 + (index % 700),
    1 + ((index * 7919) % 3001),
    5,
  ]);
  const trie = build(ways);
  const used = trie.check.filter((parent) => parent !== 0).length;
  expect(used / trie.check.length).toBeGreaterThan(0.6);
});
