import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBytes, readUtf8 } from '../../../src/core/text/utf8';

test('texts are written one behind the other and read back', () => {
  const bytes = createBytes();
  bytes.write('two ');
  const middle = bytes.length();
  bytes.write('维护 é 😀');
  expect(readUtf8(bytes.view(), 0, middle)).toBe('two ');
  expect(readUtf8(bytes.view(), middle, bytes.length())).toBe('维护 é 😀');
});

test('any text is written as the platform writes it, and read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const bytes = createBytes();
      bytes.write(text);
      expect([...bytes.view()]).toEqual([...new TextEncoder().encode(text)]);
      expect(readUtf8(bytes.view(), 0, bytes.length())).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.view()),
      );
    }),
    { numRuns: 500, seed: 20261124 },
  );
});

test('bytes that are no UTF-8 give some text, and no error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(readUtf8(bytes, 0, bytes.length).length).toBeLessThanOrEqual(2 * bytes.length);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
