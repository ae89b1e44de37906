// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../src/core/reading/tab-state';
import { NotAnswered } from '../../src/messaging/bus';
import { Popup } from '../../src/popup/popup';
import { createWorld, read } from './sample-state';

const show = (answers: Parameters<typeof createWorld>[0]) => {
  const { world, asked } = createWorld(answers);
  const root = document.body.appendChild(document.createElement('div'));
  render(<Popup world={world} />, root);
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const state = () => root.querySelector('[data-state]')?.getAttribute('data-state');
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return { root, asked, texts, state, button };
};

afterEach(() => document.body.replaceChildren());

test('is shown at once, with a progress line, before anything is known', () => {
  const { state, root } = show({ state: read });
  expect(state()).toBe('reading');
  expect(root.querySelector('progress')).not.toBeNull();
});

test('shows a known reading without reading again: summary, glance, terms by count', async () => {
  const { state, asked, texts } = show({ state: read });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(asked.some((one) => one.startsWith('read '))).toBe(false);
  expect(texts('[data-summary] button')).toEqual(['The county met.', 'It lit two lanterns.']);
  expect(texts('.glance dd')).toEqual(['Hu Min, County Party Secretary']);
  expect(texts('.terms .name')).toEqual(['two lanterns', 'nine ladders']);
  expect(texts('.terms .flag')).toEqual(['in no glossary']);
  expect(texts('#terms')).toEqual(['2 terms, 1 in no glossary']);
});

test('reads an unread tab by itself', async () => {
  const { state, asked } = show({ state: { status: 'unread' }, read: async () => read });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(asked).toContain('read {"tabId":7}');
});

test('a reading whose page has gone meanwhile is not shown: the page is read again', async () => {
  const now = { ...read, title: 'Another page' };
  const { state, texts } = show({ state: read, painted: false, read: async () => now });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(texts('h1')).toEqual(['Another page']);
});

test('a sentence closes the popup after the page was told to show it', async () => {
  const { root, asked, state } = show({ state: read });
  await vi.waitFor(() => expect(state()).toBe('read'));
  root.querySelector<HTMLButtonElement>('[data-summary] li:nth-child(2) button')?.click();
  await vi.waitFor(() => expect(asked.at(-1)).toBe('close'));
  expect(asked).toContain(
    'show {"place":{"text":"It lit two lanterns.","start":16,"end":36},"openCard":false}',
  );
});

test('a term jumps to its first place and opens its card', async () => {
  const { root, asked, state } = show({ state: read });
  await vi.waitFor(() => expect(state()).toBe('read'));
  root.querySelector<HTMLButtonElement>('[data-term="cn.two-lanterns"]')?.click();
  await vi.waitFor(() => expect(asked).toContain('show {"place":{"start":23,"end":35},"openCard":true}'));
});

test('a failure is told in a sentence, with a way on', async () => {
  const { root, state, button, asked } = show({
    state: { status: 'failed', failure: { reason: 'in-frame', frameUrl: 'https://frame.example/a' } },
  });
  await vi.waitFor(() => expect(state()).toBe('failed'));
  expect(root.querySelector('[role=alert] h1')?.textContent).toMatch(/frame/);
  button('Open the frame in a tab of its own')?.click();
  await vi.waitFor(() => expect(asked).toContain('open https://frame.example/a'));
});

test('a worker that dies over the first try is asked once more', async () => {
  let tries = 0;
  const readTab = async (): Promise<TabState> => {
    tries++;
    if (tries === 1) throw new NotAnswered('The message port closed.');
    return read;
  };
  const { state } = show({ state: { status: 'unread' }, read: readTab });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(tries).toBe(2);
});

test('a page that stays silent is told as gone', async () => {
  const { state, root } = show({
    state: { status: 'unread' },
    read: () => Promise.reject(new NotAnswered('gone')),
  });
  await vi.waitFor(() => expect(state()).toBe('failed'));
  expect(root.querySelector('[data-reason=page-gone]')).not.toBeNull();
});

test('“always read this site” asks for that one origin, and gives it back', async () => {
  const { button, asked, root } = show({ state: read });
  await vi.waitFor(() => expect(button('Always read this site')).toBeDefined());
  button('Always read this site')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-always][aria-pressed=true]')).not.toBeNull());
  button('Reading this site always')?.click();
  await vi.waitFor(() =>
    expect(asked.filter((one) => /^re(quest|lease)/.test(one))).toEqual([
      'request https://news.example/*',
      'release https://news.example/*',
    ]),
  );
});

test('marks go off by one click', async () => {
  const { root, asked } = show({ state: read });
  await vi.waitFor(() => expect(root.querySelector('[data-marks]')).not.toBeNull());
  root.querySelector<HTMLInputElement>('[data-marks] input')?.click();
  expect(asked).toContain('saveSettings {"settings":{"marks":false,"size":2,"strength":"normal"}}');
});

test('a partly read page is said to be so', async () => {
  const { texts, state } = show({ state: { ...read, partial: true } });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(texts('.notice')).toEqual(['This page is very large. Only its first part was read.']);
});
