import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { type SaveWorld, savedBefore, saveTab } from '../../src/background/save-tab';
import type { Article } from '../../src/core/article/article';
import { compilePacks, createTerminology } from '../../src/core/terms/terminology';
import { NotAnswered } from '../../src/messaging/bus';
import type { Ask, toPage } from '../../src/messaging/contract';
import { type ClippingStore, createClippingStore } from '../../src/store/clippings/clipping-store';
import { createTabStates } from '../../src/store/tab-states';
import { sampleGlossary } from '../core/terms/sample-glossary';
import { createMemoryArea } from '../store/memory-area';

const article = (text: string): Article => ({
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'Lanterns',
  byline: null,
  publisher: 'The Post',
  published: '2025-03-04',
  modified: null,
  lang: 'en',
  direction: 'ltr',
  description: null,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length, spans: [] }],
  partial: false,
});

/** A tab whose page has an article once it was read; null for a page that fails to be read. */
const createWorld = (page: { text: string | null; read: boolean; isPrivate?: boolean }) => {
  const states = createTabStates(createMemoryArea());
  const ask: Ask<typeof toPage> = async (name) => {
    if (page.text === null && name === 'article') throw new NotAnswered('gone');
    if (name === 'readNow') {
      page.read = page.text !== null;
      if (!page.read) await states.save(1, { status: 'failed', failure: { reason: 'no-article' } });
    }
    if (name !== 'article') return { read: page.read } as never;
    return (
      page.read ? { article: article(page.text ?? ''), address: 'https://news.example/a#top' } : null
    ) as never;
  };
  let id = 0;
  const world: SaveWorld & { readonly clippings: ClippingStore } = {
    states,
    askTab: () => ask,
    inject: async () => undefined,
    addressOf: async () => 'https://news.example/a',
    clippings: createClippingStore({
      name: 'test',
      indexedDB: new IDBFactory(),
      IDBKeyRange,
      now: () => '2026-01-02T03:04:05.000Z',
      newId: () => `00000000-0000-4000-8000-${String(++id).padStart(12, '0')}`,
    }),
    terminology: async () => createTerminology(compilePacks(sampleGlossary().packs)),
    hash: async (text) => createHash('sha256').update(text).digest('hex'),
    isPrivate: async () => page.isPrivate ?? false,
    now: () => '2026-01-02T03:04:05.000Z',
    version: '0.1.0',
  };
  return world;
};

test('a page is kept with its terms and its provenance, and "saved" is said after it is written', async () => {
  const world = createWorld({ text: 'The Two Lanterns shine.', read: true });
  const saved = await saveTab(1, { tags: ['light'], note: 'mine' }, world);
  expect(saved).toMatchObject({ status: 'saved', version: 1, isNew: true, textChanged: false });
  if (saved.status !== 'saved') throw new Error('not saved');
  expect(await world.clippings.get(saved.id)).toMatchObject({
    ok: true,
    value: { title: 'Lanterns', tags: ['light'], note: 'mine', counts: { terms: 1, candidates: 0 } },
  });
  expect(await world.clippings.version(saved.id, 1)).toMatchObject({
    ok: true,
    value: {
      provenance: {
        requestedUrl: 'https://news.example/a#top',
        finalUrl: 'https://news.example/a',
        extension: '0.1.0',
        sha256: createHash('sha256').update('The Two Lanterns shine.').digest('hex'),
      },
    },
  });
  expect(await world.clippings.seen('cn.two-lanterns')).toMatchObject({
    ok: true,
    value: { count: 1, clippings: 1, first: '2025-03-04' },
  });
});

test('nothing of a private window is written without a second yes', async () => {
  const world = createWorld({ text: 'The Two Lanterns shine.', read: true, isPrivate: true });
  expect(await saveTab(1, { note: 'mine' }, world)).toEqual({ status: 'private-window' });
  expect(await world.clippings.list({}, null, 10)).toMatchObject({ value: { clippings: [] } });
  expect(await saveTab(1, { note: 'mine', secondYes: true }, world)).toMatchObject({ status: 'saved' });
  expect(await world.clippings.list({}, null, 10)).toMatchObject({
    value: { clippings: [{ note: 'mine' }] },
  });
});

test('a page that was not read is read first', async () => {
  const world = createWorld({ text: 'The Two Lanterns shine.', read: false });
  expect(await saveTab(1, {}, world)).toMatchObject({ status: 'saved' });
});

test('a page that cannot be read is not saved, and says why', async () => {
  const world = createWorld({ text: null, read: false });
  expect(await saveTab(1, {}, world)).toEqual({ status: 'not-read', failure: { reason: 'no-article' } });
});

test('a store that is full is told, and "saved" is not', async () => {
  const world = createWorld({ text: 'The Two Lanterns shine.', read: true });
  const full: SaveWorld = {
    ...world,
    clippings: { ...world.clippings, save: async () => ({ ok: false, error: 'quota' }) },
  };
  expect(await saveTab(1, {}, full)).toEqual({ status: 'not-kept', failure: 'quota' });
});

test('what was saved before is told, with whether the text has changed since', async () => {
  const page = { text: 'The Two Lanterns shine.', read: true };
  const world = createWorld(page);
  expect(await savedBefore(1, world)).toBeNull();
  await saveTab(1, {}, world);
  expect(await savedBefore(1, world)).toMatchObject({ version: 1, changed: false });
  page.text = 'The Two Lanterns are out.';
  expect(await savedBefore(1, world)).toMatchObject({ version: 1, changed: true });
  expect(await saveTab(1, {}, world)).toMatchObject({
    status: 'saved',
    version: 2,
    isNew: false,
    textChanged: true,
  });
});
