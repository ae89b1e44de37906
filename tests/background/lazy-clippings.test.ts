import { expect, test } from 'vitest';
import { type KeptClippings, lazyClippings } from '../../src/background/lazy-clippings';

const answering = (key: string): KeptClippings => ({
  save: async () => ({ ok: false, error: 'quota' }),
  seen: async () => ({ ok: true, value: { clippings: key.length, first: null, last: null } }) as never,
  knownPage: async () => ({ ok: true, value: null }),
  bringUp: async () => ({ ok: true, value: true }),
  body: async () => ({ ok: true, value: null }),
  highlights: async () => ({ ok: true, value: [] }),
  setHighlight: async () => ({ ok: false, error: 'quota' }),
  editHighlight: async () => ({ ok: false, error: 'quota' }),
  removeHighlight: async () => ({ ok: false, error: 'quota' }),
  noteAnchorings: async () => ({ ok: true, value: undefined }),
});

test('the store is loaded on the first request, and once', async () => {
  let loads = 0;
  const clippings = lazyClippings(async () => {
    loads++;
    return answering('abc');
  });
  expect(loads).toBe(0);
  const answers = await Promise.all([clippings.knownPage('a'), clippings.knownPage('b')]);
  expect(answers).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(loads).toBe(1);
});
