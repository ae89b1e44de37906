import { expect, test } from 'vitest';
import { countNew, mergeClippings, withId } from '../../../src/core/clippings/merge';
import type { WholeClipping } from '../../../src/core/clippings/whole-clipping';
import { sampleHighlight, sampleId, sampleWhole } from './sample-capture';

const textsOf = ({ versions }: WholeClipping) =>
  versions.map(({ version, body }) => [version.number, body.number, body.article.text]);

test('versions of both stand in the order of capture, numbered anew', () => {
  const ours = sampleWhole(1, { texts: ['First.', 'Ours.'] });
  const theirs = sampleWhole(1, { texts: ['First.', 'Theirs.', 'Last.'] });
  expect(countNew(ours, theirs)).toBe(2);
  const merged = mergeClippings(ours, theirs);
  expect(textsOf(merged).map(([number]) => number)).toEqual([1, 2, 3, 4]);
  expect(textsOf(merged)[0]).toEqual([1, 1, 'First.']);
  expect(textsOf(merged)[3]).toEqual([4, 4, 'Last.']);
  expect(new Set(textsOf(merged).map(([, , text]) => text))).toEqual(
    new Set(['First.', 'Ours.', 'Theirs.', 'Last.']),
  );
  expect(merged.clipping.version).toBe(4);
});

test('the metadata is that of the newest version, wherever it comes from', () => {
  const ours = sampleWhole(1, { texts: ['First.'] });
  const later = sampleWhole(1, { texts: ['First.', 'Second.'] });
  const titled = { ...later, clipping: { ...later.clipping, title: 'New title' } };
  expect(mergeClippings(ours, titled).clipping.title).toBe('New title');
  expect(mergeClippings(titled, ours).clipping.title).toBe('New title');
});

test('tags are united, notes joined, the time of saving is the first and that of change the last', () => {
  const ours = sampleWhole(1, { tags: ['a', 'b'], note: 'Ours.' });
  const theirs = sampleWhole(1, { tags: ['b', 'c'], note: 'Theirs.' });
  const { clipping } = mergeClippings(ours, {
    ...theirs,
    clipping: {
      ...theirs.clipping,
      savedAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2027-01-01T00:00:00.000Z',
    },
  });
  expect(clipping).toEqual({
    ...ours.clipping,
    tags: ['a', 'b', 'c'],
    note: 'Ours.\n\nTheirs.',
    savedAt: '2025-01-01T00:00:00.000Z',
    updatedAt: '2027-01-01T00:00:00.000Z',
  });
});

test('merging again changes nothing', () => {
  const [ours, theirs] = [
    sampleWhole(1, { texts: ['a', 'b'] }),
    sampleWhole(2, { texts: ['c'], tags: ['t'], note: 'n' }),
  ];
  const once = mergeClippings(ours, theirs);
  expect(countNew(once, theirs)).toBe(0);
  expect(mergeClippings(once, theirs)).toEqual(once);
});

test('the id and page that are kept are the first one’s', () => {
  const merged = mergeClippings(sampleWhole(1, { texts: ['a'] }), sampleWhole(2, { texts: ['b'] }));
  expect(merged.clipping).toMatchObject({ id: sampleId(1), page: 'https://gov.example/news/1.html' });
  expect(
    merged.versions.every(
      ({ version, body }) => version.clippingId === sampleId(1) && body.clippingId === sampleId(1),
    ),
  ).toBe(true);
});

test('highlights of both stand, each with the version in whose text it was marked', () => {
  const first = sampleHighlight(101, { text: 'Ours.', version: 2 });
  const second = sampleHighlight(102, { text: 'Theirs.', version: 1 });
  const ours = sampleWhole(1, { texts: ['First.', 'Ours.'], highlights: [first] });
  const theirs = sampleWhole(1, { texts: ['Theirs.', 'Later.'], highlights: [second] });
  const merged = mergeClippings(ours, theirs);
  const marked = merged.highlights.map(({ version, selectors }) => [
    merged.versions.find((one) => one.version.number === version)?.body.article.text,
    selectors.quote.exact,
  ]);
  expect(marked).toEqual([
    ['Ours.', 'Ours.'],
    ['Theirs.', 'Theirs.'],
  ]);
  expect(merged.clipping.counts.highlights).toBe(2);
  expect(mergeClippings(merged, theirs)).toEqual(merged);
});

test('of two states of one highlight, the later one stands', () => {
  const early = sampleHighlight(101, { note: 'Early.' });
  const late = { ...early, note: 'Late.', updatedAt: '2026-11-24T10:00:00.000Z' };
  const [before, after] = [early, late].map((highlight) => sampleWhole(1, { highlights: [highlight] }));
  if (!before || !after) throw new Error('two samples');
  expect(mergeClippings(before, after).highlights).toEqual([late]);
  expect(mergeClippings(after, before).highlights).toEqual([late]);
});

test('a highlight whose version is nowhere has none', () => {
  const stray = sampleHighlight(101, { version: 7 });
  expect(mergeClippings(sampleWhole(1), sampleWhole(1, { highlights: [stray] })).highlights).toEqual([
    { ...stray, version: null },
  ]);
});

test('another id is another id everywhere', () => {
  const highlights = [sampleHighlight(101)];
  const whole = withId(sampleWhole(1, { texts: ['a', 'b'], highlights }), sampleId(9));
  expect(JSON.stringify(whole)).not.toContain(sampleId(1));
  expect(whole.clipping.id).toBe(sampleId(9));
});
