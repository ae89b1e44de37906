// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageMarks } from '../../src/messaging/contract';
import { HighlightsSection } from '../../src/popup/highlights-section';
import { createWorld, read } from './sample-state';

const said = { colour: 'green', note: '', tags: [] } as const;
const MARKS: PageMarks = {
  highlights: [
    { ...said, tags: [], id: 'a', status: 'exact', quote: 'The county met.', place: { start: 0, end: 15 } },
    {
      ...said,
      ...{ id: 'b', status: 'changed', quote: 'lit three lanterns', place: { start: 19, end: 35 } },
      note: 'Why two?',
      tags: ['light'],
      changes: [],
    },
    { ...said, tags: [], id: 'c', status: 'lost', quote: 'and went home' },
  ],
  reach: { undo: 2, redo: 0 },
};

const show = (marks?: PageMarks, isPrivate = false) => {
  const { world, asked } = createWorld({ state: read, isPrivate, ...(marks && { marks }) });
  const root = document.body.appendChild(document.createElement('div'));
  render(<HighlightsSection world={world} />, root);
  return { root, asked };
};
afterEach(() => document.body.replaceChildren());

test('what was marked is listed in page order, with what became of it', async () => {
  const { root } = show(MARKS);
  await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(3));
  expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'The county met.',
    'lit three lanternschangedWhy two?light',
    'and went homeno longer on the page',
  ]);
});

test('a click opens the highlight on the page and closes the popup', async () => {
  const { root, asked } = show(MARKS);
  await vi.waitFor(() => expect(root.querySelector('[data-highlight=b]')).not.toBeNull());
  root.querySelector<HTMLElement>('[data-highlight=b]')?.click();
  await vi.waitFor(() => expect(asked).toEqual(['marks {}', 'openMark {"id":"b"}', 'close']));
});

test('a step is taken back, and the list is what is left', async () => {
  const { root, asked } = show(MARKS);
  await vi.waitFor(() => expect(root.querySelector('[data-undo]')).not.toBeNull());
  expect(root.querySelector<HTMLButtonElement>('[data-redo]')?.disabled).toBe(true);
  root.querySelector<HTMLElement>('[data-undo]')?.click();
  await vi.waitFor(() => expect(root.querySelectorAll('li')).toHaveLength(0));
  expect(asked.at(-1)).toBe('undoMark {"way":"undo","secondYes":false}');
});

test('a page on which nothing was ever marked has no such section', async () => {
  const { root, asked } = show();
  await vi.waitFor(() => expect(asked).toEqual(['marks {}']));
  expect(root.textContent).toBe('');
});
