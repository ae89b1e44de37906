import { expect, test } from 'vitest';
import { readTab, type TabWorld } from '../../src/background/read-tab';
import { NotAnswered } from '../../src/messaging/bus';
import type { Ask, toPage } from '../../src/messaging/contract';
import { createTabStates } from '../../src/store/tab-states';
import { createMemoryArea } from '../store/memory-area';

type Page = {
  readonly forbidden?: boolean;
  readonly address?: string | null;
  readonly dies?: boolean;
  present?: boolean;
};

/** A tab with a page in it: the reader is there once it was injected, and says that it failed to find an article. */
const createWorld = (page: Page) => {
  const states = createTabStates(createMemoryArea());
  const injected: number[] = [];
  const asked: string[] = [];
  const ask: Ask<typeof toPage> = async (name) => {
    if (!page.present) throw new NotAnswered('Receiving end does not exist.');
    asked.push(name);
    if (page.dies && name === 'readNow') throw new NotAnswered('The message port closed.');
    if (name === 'readNow') await states.save(1, { status: 'failed', failure: { reason: 'no-article' } });
    return { read: false } as never;
  };
  const world: TabWorld = {
    states,
    askTab: () => ask,
    inject: async (tabId) => {
      if (page.forbidden) throw new Error('Cannot access a chrome:// URL');
      injected.push(tabId);
      page.present = true;
    },
    addressOf: async () => page.address ?? null,
  };
  return { world, injected, asked };
};

test('a page without the reader gets it, once, and is read', async () => {
  const { world, injected, asked } = createWorld({});
  expect(await readTab(1, world)).toEqual({ status: 'failed', failure: { reason: 'no-article' } });
  await readTab(1, world);
  expect(injected).toEqual([1]);
  expect(asked.filter((name) => name === 'readNow')).toHaveLength(2);
});

test('a page that forbids scripts is said to do so, and stays said', async () => {
  const { world } = createWorld({ forbidden: true, address: 'chrome://settings/' });
  const state = { status: 'failed', failure: { reason: 'page-forbidden' } };
  expect(await readTab(1, world)).toEqual(state);
  expect(await world.states.load(1)).toEqual(state);
});

test('a PDF that takes no script is told as such', async () => {
  const { world } = createWorld({ forbidden: true, address: 'https://a.example/report.pdf?x=1' });
  expect(await readTab(1, world)).toEqual({ status: 'failed', failure: { reason: 'pdf' } });
});

test('a page that goes away while it is read is told as such', async () => {
  const { world } = createWorld({ dies: true });
  expect(await readTab(1, world)).toEqual({ status: 'failed', failure: { reason: 'page-gone' } });
});
