import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { answerPage, type PageWorld } from '../../src/background/answer-page';
import type { TabState } from '../../src/core/reading/tab-state';
import { createHitFinder } from '../../src/core/terms/find-hits';
import { compileIndex } from '../../src/core/terms/matching/compile-index';
import { createClippingStore } from '../../src/store/clippings/clipping-store';
import { createMarkHistory } from '../../src/store/mark-history';
import { createSettingsStore } from '../../src/store/settings-store';
import { sampleGlossary } from '../core/terms/sample-glossary';
import { article } from '../page/sample';
import { createMemoryArea } from '../store/memory-area';

const glossary = sampleGlossary();

/** A background with an empty library that keeps settings and the last state. */
const createWorld = () => {
  const states: TabState[] = [];
  const now = () => '2026-01-01T00:00:00.000Z';
  const newId = () => '00000000-0000-4000-8000-000000000001';
  const world: PageWorld = {
    terminology: async () => ({ glossary, findHits: createHitFinder(compileIndex(glossary.entries)) }),
    states: {
      load: async () => ({ status: 'unread' }),
      save: async (_tab, state) => void states.push(await state),
      forget: async () => {},
      forgetAll: async () => {},
    },
    settings: createSettingsStore(createMemoryArea()),
    clippings: createClippingStore({ name: 'test', indexedDB: new IDBFactory(), IDBKeyRange, now, newId }),
    history: createMarkHistory(createMemoryArea()),
    newId,
    now,
    askTab: () => async () => {
      throw new Error('Nobody asks a page here.');
    },
    inject: async () => {},
    addressOf: async () => null,
    hash: async () => '',
    isPrivate: async () => false,
    version: '0.1.0',
    later: async (run) => run(),
    badge: async () => {},
    injectPopover: async () => {},
    readTab: async () => {},
  };
  return { answer: answerPage(world), states };
};

const page = article('The two lanterns and the nine bridges.');
const keys = async (answer: ReturnType<typeof answerPage>) =>
  (await answer.annotate({ article: page }, { tabId: 1, url: null })).terms.map(({ key }) => key);

test('a term that was muted on this site is not marked there any more, and on another it is', async () => {
  const { answer } = createWorld();
  expect(await keys(answer)).toEqual(['cn.two-lanterns', 'cn.nine-bridges']);
  await answer.mute({ key: 'cn.nine-bridges', name: 'nine bridges', url: page.url }, { tabId: 1, url: null });
  await answer.mute(
    { key: 'cn.two-lanterns', name: 'two lanterns', url: 'https://other.example/' },
    { tabId: 1, url: null },
  );
  expect(await keys(answer)).toEqual(['cn.two-lanterns']);
});

test('a term that was muted everywhere is marked nowhere', async () => {
  const { answer } = createWorld();
  await answer.mute({ key: 'cn.nine-bridges', name: 'nine bridges', url: null }, { tabId: 1, url: null });
  expect(await keys(answer)).toEqual(['cn.two-lanterns']);
});
