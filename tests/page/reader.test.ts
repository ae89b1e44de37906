// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/reading/settings';
import type { Ask, fromPage } from '../../src/messaging/contract';
import { createHighlighter } from '../../src/page/highlights/highlighter';
import type { Extract } from '../../src/page/page-reading';
import { createPopover } from '../../src/page/popover/popover';
import { startReader } from '../../src/page/reader';
import { painted, standIn } from './browser-stand-in';
import { candidateCard, findings, knownCard, placesOf } from './sample';
import { extractArticle } from './text-map-stand-in';

type Asked = { readonly name: string; readonly payload: unknown };

/** A background that knows of two lamps and takes six kettles for a candidate. `failing` requests are not answered, once each. */
const background = (asked: Asked[], failing: string[]) => {
  const annotate = ({ article: { text } }: { article: { text: string } }) =>
    findings(
      [
        { key: 'cn.two-lamps', card: knownCard(), places: placesOf(text, 'two lamps') },
        { key: 'six kettles', card: candidateCard(), places: placesOf(text, 'six kettles') },
      ].filter(({ places }) => places.length > 0),
    );
  const replies: Record<string, (payload: never) => unknown> = {
    annotate,
    settings: () => DEFAULT_SETTINGS,
    seen: () => ({ count: 0, clippings: 0, first: null, last: null, complete: true }),
    marksHere: () => ({ highlights: [], reach: { undo: 0, redo: 0 } }),
    lookUp: ({ text }: { text: string }) => (text === 'two lamps' ? [knownCard()] : []),
  };
  const ask = async (name: string, payload: unknown) => {
    asked.push({ name, payload });
    const at = failing.indexOf(name);
    if (at >= 0) {
      failing.splice(at, 1);
      throw new Error('nobody answered');
    }
    return replies[name]?.(payload as never) ?? {};
  };
  return ask as Ask<typeof fromPage>;
};

let highlights: ReturnType<typeof standIn>;
let life: AbortController;
let asked: Asked[];
let failing: string[];
beforeEach(() => {
  highlights = standIn();
  life = new AbortController();
  asked = [];
  failing = [];
  document.body.innerHTML =
    '<article><p>The two lamps and six kettles.</p><p>The two lamps again.</p></article>';
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
});

const start = (extract: Extract = extractArticle) =>
  startReader({
    document,
    ask: background(asked, failing),
    ctx: { signal: life.signal, isInvalid: false },
    extract,
    bringLate: async () => ({ createPopover, createHighlighter }),
  });
const names = () => asked.map(({ name }) => name);
const PAINTED = ['officialese-candidate-first 1', 'officialese-known-first 1', 'officialese-known-repeat 1'];

test('extracts, asks and paints', async () => {
  const reader = start();
  expect(await reader.read()).toEqual({ read: true });
  expect(names()).toEqual(['settings', 'annotate', 'marksHere']);
  expect(painted(highlights)).toEqual(PAINTED);
  expect(await reader.handlers.present({}, null)).toEqual({ read: true });
});

test('tells how long the steps took, in their order', async () => {
  const reader = start();
  expect(reader.timings()).toBe(null);
  await reader.read();
  const { extracted = -1, annotated = -1, painted: done = -1 } = reader.timings() ?? {};
  expect([0, extracted, annotated, done]).toEqual([0, extracted, annotated, done].sort((a, b) => a - b));
});

test('adds nothing to the page by reading it', async () => {
  const before = document.documentElement.outerHTML;
  await start().read();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('says why a page could not be read, and paints nothing', async () => {
  document.body.innerHTML = '<p>no article</p>';
  expect(await start().read()).toEqual({ read: false });
  expect(asked.at(-1)).toEqual({ name: 'failed', payload: { failure: { reason: 'no-article' } } });
  expect(painted(highlights)).toEqual([]);
});

test('a page that breaks extraction is a page without an article', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const reader = start(() => {
    throw new TypeError('hostile');
  });
  expect(await reader.read()).toEqual({ read: false });
  expect(names()).toContain('failed');
  warn.mockRestore();
});

test('asks a second time where the worker died over the first', async () => {
  failing = ['annotate'];
  expect(await start().read()).toEqual({ read: true });
  expect(names()).toEqual(['settings', 'annotate', 'annotate', 'marksHere']);
});

test('who asks to read while it reads, or right after, is answered by that reading', async () => {
  const reader = start();
  const first = reader.read();
  expect(await reader.handlers.readNow({}, null)).toEqual({ read: true });
  await first;
  await reader.handlers.readNow({}, null);
  expect(names().filter((name) => name === 'annotate')).toHaveLength(1);
});

test('what was refused is read where the reader wants it anyway, and stays so until the page is left', async () => {
  const asOf: boolean[] = [];
  const reader = start((page, url, options) => {
    asOf.push(options?.anyway ?? false);
    return options?.anyway ? extractArticle(page, url, options) : { ok: false, error: { reason: 'listing' } };
  });
  expect(await reader.read()).toEqual({ read: false });
  expect(await reader.handlers.readNow({ anyway: true }, null)).toEqual({ read: true });
  expect(asOf).toEqual([false, true]);
});

test('with marks off nothing is painted, and the terms can still be stepped through', async () => {
  const reader = start();
  await reader.read();
  await reader.handlers.applySettings({ settings: { ...DEFAULT_SETTINGS, marks: false } }, null);
  expect(painted(highlights)).toEqual([]);
  expect(await reader.handlers.step({ by: 1 }, null)).toEqual({ at: 1, of: 3 });
});

test('steps through the terms in reading order and around', async () => {
  const reader = start();
  await reader.read();
  const steps = [];
  for (const by of [1, 1, 1, 1, -1] as const) steps.push((await reader.handlers.step({ by }, null)).at);
  expect(steps).toEqual([1, 2, 3, 1, 3]);
  expect(painted(highlights)).toContain('officialese-current 1');
});

test('stepping leads nowhere on a page that was not read', async () => {
  expect(await start().handlers.step({ by: 1 }, null)).toEqual({ at: 0, of: 0 });
});

test('shows a place of the article and lights it, and says where the page has lost it', async () => {
  const reader = start();
  await reader.read();
  expect(await reader.handlers.show({ place: { start: 4, end: 13 }, openCard: false }, null)).toEqual({
    shown: true,
  });
  expect(painted(highlights)).toContain('officialese-flash 1');
  document.querySelector('p')?.remove();
  expect(await reader.handlers.show({ place: { start: 4, end: 13 }, openCard: false }, null)).toEqual({
    shown: false,
  });
});

test('looks a selected phrase up', async () => {
  const reader = start();
  await reader.read();
  const text = document.querySelector('p')?.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, 4, text, 13);
  await reader.handlers.lookUpSelection({}, null);
  expect(asked.at(-1)).toMatchObject({ name: 'lookUp', payload: { text: 'two lamps', lang: 'en' } });
  await vi.waitFor(() => expect(document.querySelectorAll('officialese-popover')).toHaveLength(1));
});

test('asks nothing where nothing is selected', async () => {
  await start().handlers.lookUpSelection({}, null);
  expect(asked).toEqual([]);
});

test('takes everything back at the end', async () => {
  const reader = start();
  await reader.read();
  await reader.handlers.step({ by: 1 }, null);
  await vi.waitFor(() => expect(document.querySelectorAll('officialese-popover')).toHaveLength(1));
  life.abort();
  expect(document.querySelectorAll('officialese-popover')).toHaveLength(0);
  expect(painted(highlights)).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
});
