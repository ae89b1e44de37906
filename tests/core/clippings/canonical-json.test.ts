import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/core/clippings/canonical-json';

test.each([
  [
    'sorts keys, in depth, and leaves lists as they are',
    { b: [{ d: 1, c: 2 }, 1], a: null },
    '{"a":null,"b":[{"c":2,"d":1},1]}',
  ],
  ['sorts by UTF-16 units, not by any language', { é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
  ['leaves out what is undefined', { a: undefined, b: 1 }, '{"b":1}'],
  ['writes lone surrogates as escapes, so that the file is good UTF-8', '\ud800', '"\\ud800"'],
])('%s', (_, value, written) => {
  expect(canonicalJson(value)).toBe(written);
});
