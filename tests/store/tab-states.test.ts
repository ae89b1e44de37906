import { expect, test } from 'vitest';
import { NO_DETAILS } from '../../src/core/article/details/details';
import type { TabState } from '../../src/core/reading/tab-state';
import { createTabStates } from '../../src/store/tab-states';
import { createMemoryArea } from './memory-area';

const read = (title: string): TabState => ({
  status: 'read',
  title,
  byline: null,
  publisher: null,
  published: null,
  lang: 'en',
  url: 'https://a.example/',
  partial: false,
  findings: {
    hits: [],
    terms: [],
    expansions: [],
    summary: [],
    details: NO_DETAILS,
    glance: { who: [], when: null, where: null, body: null, documentNumber: null },
    statements: [],
    signals: [],
    packs: [],
  },
});
const failed: TabState = { status: 'failed', failure: { reason: 'no-article' } };

test('a tab of which nothing is known is unread', async () => {
  expect(await createTabStates(createMemoryArea()).load(1)).toEqual({ status: 'unread' });
});

test('a state is kept beyond the life of the worker, which is another object over the same area', async () => {
  const area = createMemoryArea();
  await createTabStates(area).save(1, read('A'));
  expect(await createTabStates(area).load(1)).toEqual(read('A'));
});

test('a forgotten tab leaves nothing behind', async () => {
  const area = createMemoryArea();
  const states = createTabStates(area);
  await states.save(1, failed);
  await states.forget(1);
  expect(area.keys()).toEqual(['tabs']);
  expect(await area.get('tabs')).toEqual({ tabs: [] });
});

test('the oldest Readings make room, the newest stays', async () => {
  const size = 2 * JSON.stringify(read('x'.repeat(100))).length;
  const area = createMemoryArea();
  const states = createTabStates(area, 2.5 * size);
  for (const tabId of [1, 2, 3]) await states.save(tabId, read(String(tabId).repeat(100)));
  expect(await states.load(1)).toEqual({ status: 'unread' });
  expect((await states.load(2)).status).toBe('read');
  expect((await states.load(3)).status).toBe('read');
});

test('a tab saved again becomes the newest and is counted once', async () => {
  const size = 2 * JSON.stringify(read('x'.repeat(100))).length;
  const states = createTabStates(createMemoryArea(), 2.5 * size);
  for (const tabId of [1, 2, 1, 3]) await states.save(tabId, read(String(tabId).repeat(100)));
  expect((await states.load(1)).status).toBe('read');
  expect(await states.load(2)).toEqual({ status: 'unread' });
});

test('a state too large by itself is not kept, and drives the others out only as far as it must', async () => {
  const states = createTabStates(createMemoryArea(), 500);
  await states.save(1, read('x'.repeat(1000)));
  expect(await states.load(1)).toEqual({ status: 'unread' });
});

test('saves at the same time are all in the index', async () => {
  const area = createMemoryArea();
  const states = createTabStates(area);
  await Promise.all([1, 2, 3, 4, 5].map((tabId) => states.save(tabId, failed)));
  const { tabs } = await area.get('tabs');
  expect(tabs).toHaveLength(5);
});

test('a damaged record is an unread tab', async () => {
  const area = createMemoryArea();
  await area.set({ 'tab 1': { status: 'read', title: 4 }, tabs: 'nonsense' });
  const states = createTabStates(area);
  expect(await states.load(1)).toEqual({ status: 'unread' });
  await states.save(1, failed);
  expect(await states.load(1)).toEqual(failed);
});

test('everything can be forgotten at once', async () => {
  const area = createMemoryArea();
  const states = createTabStates(area);
  await states.save(1, read('one'));
  await states.save(2, failed);
  await states.forgetAll();
  expect(await states.load(1)).toEqual({ status: 'unread' });
  expect(await states.load(2)).toEqual({ status: 'unread' });
  expect(await area.get('tab 1')).toEqual({});
  expect(await area.get('tabs')).toEqual({});
});
