import { expect, test } from 'vitest';
import { answerPage, type PageWorld } from '../../src/background/answer-page';
import type { TabState } from '../../src/core/reading/tab-state';
import { ok } from '../../src/core/result';
import { createHitFinder } from '../../src/core/terms/find-hits';
import { compileIndex } from '../../src/core/terms/matching/compile-index';
import { createSettingsStore } from '../../src/store/settings-store';
import { sampleGlossary } from '../core/terms/sample-glossary';
import { article } from '../page/sample';
import { createMemoryArea } from '../store/memory-area';

const glossary = sampleGlossary();

/** A background with an empty library that keeps settings and the last state. */
const createWorld = () => {
  const states: TabState[] = [];
  const world: PageWorld = {
    terminology: async () => ({ glossary, findHits: createHitFinder(compileIndex(glossary.entries)) }),
    states: {
      load: async () => ({ status: 'unread' }),
      save: async (_tab, state) => void states.push(await state),
      forget: async () => {},
      forgetAll: async () => {},
    },
    settings: createSettingsStore(createMemoryArea()),
    clippings: { seen: async () => ok({ count: 0, clippings: 0, first: null, last: null, complete: true }) },
    later: async (run) => run(),
    badge: async () => {},
    injectPopover: async () => {},
    readTab: async () => {},
  };
  return { answer: answerPage(world), states };
};

const page = article('The two lanterns and the nine bridges.');
const keys = async (answer: ReturnType<typeof answerPage>) =>
  (await answer.annotate({ article: page }, { tabId: 1 })).terms.map(({ key }) => key);

test('a term that was muted on this site is not marked there any more, and on another it is', async () => {
  const { answer } = createWorld();
  expect(await keys(answer)).toEqual(['cn.two-lanterns', 'cn.nine-bridges']);
  await answer.mute({ key: 'cn.nine-bridges', name: 'nine bridges', url: page.url }, { tabId: 1 });
  await answer.mute(
    { key: 'cn.two-lanterns', name: 'two lanterns', url: 'https://other.example/' },
    { tabId: 1 },
  );
  expect(await keys(answer)).toEqual(['cn.two-lanterns']);
});

test('a term that was muted everywhere is marked nowhere', async () => {
  const { answer } = createWorld();
  await answer.mute({ key: 'cn.nine-bridges', name: 'nine bridges', url: null }, { tabId: 1 });
  expect(await keys(answer)).toEqual(['cn.two-lanterns']);
});
