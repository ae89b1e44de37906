// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Seen } from '../../../src/core/clippings/seen';
import { SeenSection } from '../../../src/ui/card/seen-section';

const show = (seen: Seen) => {
  const root = document.body.appendChild(document.createElement('div'));
  render(<SeenSection cardKey="cn.a" find={async () => seen} />, root);
  return () => root.querySelector('[data-seen]')?.textContent;
};

afterEach(() => document.body.replaceChildren());

test.each<[string, Seen]>([
  [
    '5 times in 2 clippings, from 1 July 2016 to 3 March 2025.',
    { count: 5, clippings: 2, first: '2016-07-01', last: '2025-03-03T08:00:00.000Z', complete: true },
  ],
  [
    'once in one clipping, of 3 March 2025.',
    { count: 1, clippings: 1, first: '2025-03-03', last: '2025-03-03', complete: true },
  ],
  [
    'twice in one clipping, of 2024. The library is still counting: there may be more.',
    { count: 2, clippings: 1, first: '2024', last: '2024', complete: false },
  ],
])('%s', async (sentence, seen) => {
  const text = show(seen);
  await vi.waitFor(() => expect(text()).toBe(sentence));
});

test('a term that is in no clipping has no line', async () => {
  const find = vi.fn(async () => ({ count: 0, clippings: 0, first: null, last: null, complete: true }));
  const root = document.body.appendChild(document.createElement('div'));
  render(<SeenSection cardKey="cn.a" find={find} />, root);
  await vi.waitFor(() => expect(find).toHaveBeenCalledWith('cn.a'));
  await Promise.resolve();
  expect(root.textContent).toBe('');
});
