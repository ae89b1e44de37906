import { expect, test } from 'vitest';
import { type Muted, mute, newTerms, withoutMuted } from '../../../src/core/terms/quiet-terms';
import type { Term } from '../../../src/core/terms/term';

const here: Muted = { key: 'a', name: 'A', host: 'news.example' };
const everywhere: Muted = { key: 'a', name: 'A', host: null };

test('mutes a term on one site once', () => {
  expect(mute([], { ...here, host: 'WWW.news.example' })).toEqual([here]);
  expect(mute([here], here)).toEqual([here]);
});

test('mutes a term on several sites', () => {
  const there = { ...here, host: 'other.example' };
  expect(mute([here], there)).toEqual([here, there]);
});

test('muted everywhere, a term needs no site any more', () => {
  expect(mute([here], everywhere)).toEqual([everywhere]);
  expect(mute([everywhere], here)).toEqual([everywhere]);
});

/** The filters look at keys only. */
const term = (key: string): Term => ({
  key,
  places: [{ start: 0, end: 1 }],
  card: {
    kind: 'candidate',
    key,
    term: key,
    count: 1,
    members: null,
    evidence: [],
    confidence: 1,
    said: [],
  },
});
const keys = (terms: readonly Term[]) => terms.map(({ key }) => key);

test('a term muted on one site is marked on another', () => {
  const terms = [term('a'), term('b')];
  expect(keys(withoutMuted(terms, [here], 'www.news.example'))).toEqual(['b']);
  expect(keys(withoutMuted(terms, [here], 'example'))).toEqual(['a', 'b']);
  expect(keys(withoutMuted(terms, [everywhere], null))).toEqual(['b']);
});

test('a term that is known is not new', () => {
  expect(keys(newTerms([term('a'), term('b')], new Set(['a'])))).toEqual(['b']);
});
