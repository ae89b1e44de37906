import { expect, test } from 'vitest';
import { quieten } from '../../src/background/quieten';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/reading/settings';
import { fail, ok } from '../../src/core/result';
import type { Term } from '../../src/core/terms/term';
import { knownCard } from '../page/sample';

const term = (key: string): Term => ({ key, card: knownCard({ key }), places: [{ start: 0, end: 3 }] });
const terms = ['cn.lamp', 'cn.oil', 'uk.rider'].map(term);

/** A library that holds the lamp, and settings. */
const world = (settings: Partial<Settings>, broken = false) => ({
  settings: { load: async () => ({ ...DEFAULT_SETTINGS, ...settings }) },
  clippings: {
    seen: async (key: string) =>
      broken
        ? fail('unavailable' as const)
        : ok({ count: key === 'cn.lamp' ? 2 : 0, clippings: 1, first: null, last: null, complete: true }),
  },
});

const keys = async (settings: Partial<Settings>, broken = false) => {
  const { listed, marked } = await quieten(terms, 'https://www.news.example/a', world(settings, broken));
  return { listed: listed.map(({ key }) => key), marked: marked.map(({ key }) => key) };
};

test('marks and lists everything by default', async () => {
  expect(await keys({})).toEqual({
    listed: ['cn.lamp', 'cn.oil', 'uk.rider'],
    marked: ['cn.lamp', 'cn.oil', 'uk.rider'],
  });
});

test('neither marks nor lists what is muted here or everywhere', async () => {
  const muted = [
    { key: 'cn.oil', name: 'oil', host: 'news.example' },
    { key: 'uk.rider', name: 'rider', host: 'other.example' },
    { key: 'cn.lamp', name: 'lamp', host: null },
  ];
  expect(await keys({ muted })).toEqual({ listed: ['uk.rider'], marked: ['uk.rider'] });
});

test('lists and does not mark what is nowhere painted', async () => {
  const [first = term('a'), ...others] = terms;
  const { listed, marked } = await quieten([{ ...first, painted: [] }, ...others], null, world({}));
  expect(listed.length).toBe(3);
  expect(marked.map(({ key }) => key)).toEqual(['cn.oil', 'uk.rider']);
});

test('marks a term at its painted places only', async () => {
  const places = [3, 9, 12].map((start) => ({ start, end: start + 2 }));
  const painted = places.slice(0, 1);
  const { listed, marked } = await quieten([{ ...term('cn.oil'), places, painted }], null, world({}));
  expect(listed[0]?.places).toEqual(places);
  expect(marked[0]?.places).toEqual(painted);
});

test('in quiet mode lists everything and marks what is in no clipping', async () => {
  expect(await keys({ novelty: 'new' })).toEqual({
    listed: ['cn.lamp', 'cn.oil', 'uk.rider'],
    marked: ['cn.oil', 'uk.rider'],
  });
});

test('in quiet mode marks everything where the library cannot be asked', async () => {
  expect((await keys({ novelty: 'new' }, true)).marked).toEqual(['cn.lamp', 'cn.oil', 'uk.rider']);
});
