// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf, concernsArticle, watchPage } from '../../src/page/watch-page';

/** The records that a real observer makes of a change. */
const recordsOf = (change: () => void): readonly MutationRecord[] => {
  const observer = new MutationObserver(() => {});
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  change();
  return observer.takeRecords();
};

test.each([
  ['https://a.example/x#top', 'https://a.example/x'],
  ['https://a.example/x?id=3', 'https://a.example/x?id=3'],
  ['https://a.example/#/news/3', 'https://a.example/#/news/3'],
  ['https://a.example/#!news', 'https://a.example/#!news'],
])('%s is the address %s', (href, address) => {
  expect(addressOf(href)).toBe(address);
});

test('only changes inside the article concern it', () => {
  document.body.innerHTML = '<main><p>a</p></main><aside><p>b</p></aside>';
  const root = document.querySelector('main');
  const inside = recordsOf(() => document.querySelector('main p')?.append('more'));
  const outside = recordsOf(() => document.querySelector('aside p')?.append('more'));
  expect(concernsArticle(inside, root, document)).toBe(true);
  expect(concernsArticle(outside, root, document)).toBe(false);
});

test('while there is no article, any change of the body concerns it', () => {
  const records = recordsOf(() => document.body.append('late'));
  expect(concernsArticle(records, null, document)).toBe(true);
});

test('an element added beside the body, such as our popover, concerns nobody', () => {
  const records = recordsOf(() =>
    document.documentElement.append(document.createElement('officialese-popover')),
  );
  expect(records).toHaveLength(1);
  expect(concernsArticle(records, null, document)).toBe(false);
});

test('an article that was thrown out of the page concerns it', () => {
  const gone = document.createElement('main');
  expect(concernsArticle([], gone, document)).toBe(true);
});

let life: AbortController;
let due: number;
let moved: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  document.body.innerHTML = '<main>a</main>';
  life = new AbortController();
  due = 0;
  moved = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});
const start = () =>
  watchPage({
    document,
    signal: life.signal,
    now: () => Date.now(),
    root: () => document.querySelector('main'),
    moved: () => void moved++,
    due: () => void due++,
  });
const change = async () => {
  document.querySelector('main')?.append('more');
  await Promise.resolve();
};

test('a change is due for reading after a second at the soonest, and once', async () => {
  start().wasRead();
  await change();
  await change();
  vi.advanceTimersByTime(999);
  expect(due).toBe(0);
  vi.advanceTimersByTime(2);
  expect(due).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(due).toBe(1);
});

test('another address ends the reading and is read in its turn', async () => {
  start().wasRead();
  history.pushState({}, '', '/elsewhere');
  await change();
  expect(moved).toBe(1);
  vi.advanceTimersByTime(1100);
  expect(due).toBe(1);
  history.replaceState({}, '', '/elsewhere#part-2');
  await change();
  expect(moved).toBe(1);
});

test('notices another address without any change of the page', () => {
  start().wasRead();
  history.pushState({}, '', '/still');
  vi.advanceTimersByTime(1000);
  expect(moved).toBe(1);
});

test('sees nothing after its end', async () => {
  start().wasRead();
  life.abort();
  await change();
  vi.advanceTimersByTime(60_000);
  expect([due, moved]).toEqual([0, 0]);
});
