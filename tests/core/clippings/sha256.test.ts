import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSha256 } from '../../../src/core/clippings/sha256';

const sum = (...pieces: readonly string[]): string => {
  const running = createSha256();
  for (const piece of pieces) running.add(piece);
  return running.hex();
};

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('agrees with the published example %j', (text, hex) => {
  expect(sum(text)).toBe(hex);
});

test('agrees with Node for any text, in whatever pieces it comes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (pieces) => {
      expect(sum(...pieces)).toBe(createHash('sha256').update(pieces.join('')).digest('hex'));
    }),
  );
});

test('agrees with Node for text longer than it encodes at a time, with pairs at the seam', () => {
  for (const text of ['國'.repeat(30_001), `a${'𠀀'.repeat(12_000)}`, '𠀀'.repeat(12_000)]) {
    expect(sum(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('a lone surrogate counts as the replacement character', () => {
  expect(sum('a\ud800b')).toBe(sum('a\ufffdb'));
});
