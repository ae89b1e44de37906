import * as v from 'valibot';
import { expect, test } from 'vitest';
import { editedHighlight, HighlightSchema } from '../../../src/core/clippings/highlight';
import { sampleHighlight } from './sample-capture';

test('a highlight is plain JSON and comes back as it was', () => {
  const highlight = sampleHighlight(1, {
    text: 'It adopted the three tasks.',
    words: 'three tasks',
    tags: ['t'],
  });
  expect(v.parse(HighlightSchema, JSON.parse(JSON.stringify(highlight)))).toEqual(highlight);
  expect(highlight.selectors.quote).toEqual({ exact: 'three tasks', prefix: 'It adopted the ', suffix: '.' });
});

test.each([
  ['another colour', { colour: 'mauve' }],
  ['an empty tag', { tags: [' '] }],
  ['no time', { updatedAt: 'yesterday' }],
  ['a version below 1', { version: 0 }],
  ['another outcome', { lastAnchoring: { status: 'moved', at: '2026-11-23T10:00:00.000Z' } }],
])('%s is refused', (_, fault) => {
  expect(v.safeParse(HighlightSchema, { ...sampleHighlight(1), ...fault }).success).toBe(false);
});

test('an edit replaces what is given and tidies tags', () => {
  const highlight = sampleHighlight(1, { note: 'Mine.', colour: 'blue' });
  const at = '2026-12-01T00:00:00.000Z';
  expect(editedHighlight(highlight, { tags: ['  a b ', 'a b', ''] }, at)).toEqual({
    ...highlight,
    tags: ['a b'],
    updatedAt: at,
  });
});
