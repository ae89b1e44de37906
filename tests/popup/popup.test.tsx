// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/reading/settings';
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
  const settings = { ...DEFAULT_SETTINGS, marks: false };
  expect(asked).toContain(`saveSettings ${JSON.stringify({ settings })}`);
});

test('a partly read page is said to be so', async () => {
  const { texts, state } = show({ state: { ...read, partial: true } });
  await vi.waitFor(() => expect(state()).toBe('read'));
  expect(texts('.notice')).toEqual(['This page is very large. Only its first part was read.']);
});

test('saving sends tags and note, and says "saved" only when it is', async () => {
  let written: (value: unknown) => void = () => undefined;
  const save = () => new Promise((done) => (written = done));
  const { root, state, texts, asked } = show({ state: read, save });
  await vi.waitFor(() => expect(state()).toBe('read'));
  const tags = root.querySelector<HTMLInputElement>('[data-tags]');
  if (tags === null) throw new Error('no tags');
  tags.value = 'light, 灯笼，lamp';
  tags.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  root.querySelector<HTMLButtonElement>('[data-save]')?.click();
  await vi.waitFor(() => expect(texts('[data-save]')).toEqual(['Saving…']));
  expect(texts('[data-saved]')).toEqual([]);
  written({ status: 'saved', id: 'a', version: 1, isNew: true, textChanged: false });
  await vi.waitFor(() => expect(texts('[data-saved]')).toEqual(['Saved to your library.']));
  expect(asked).toContain('save {"tabId":7,"tags":["light","灯笼","lamp"],"note":"","secondYes":false}');
});

test('a private window asks a second time before anything is written', async () => {
  const { root, state, asked } = show({ state: read, isPrivate: true });
  await vi.waitFor(() => expect(state()).toBe('read'));
  root.querySelector<HTMLButtonElement>('[data-save]')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-private]')).not.toBeNull());
  expect(asked.some((one) => one.startsWith('save '))).toBe(false);
  root.querySelector<HTMLButtonElement>('[data-save]')?.click();
  await vi.waitFor(() => expect(asked).toContain('save {"tabId":7,"tags":[],"note":"","secondYes":true}'));
});

test('a window that only the background knows to be private asks a second time too', async () => {
  const save = async () => ({ status: 'private-window' });
  const { root, state, asked } = show({ state: read, save });
  await vi.waitFor(() => expect(state()).toBe('read'));
  root.querySelector<HTMLButtonElement>('[data-save]')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-private]')).not.toBeNull());
  expect(asked).toContain('save {"tabId":7,"tags":[],"note":"","secondYes":false}');
});

test('a full store is told in a sentence', async () => {
  const { root, state } = show({ state: read, save: async () => ({ status: 'not-kept', failure: 'quota' }) });
  await vi.waitFor(() => expect(state()).toBe('read'));
  root.querySelector<HTMLButtonElement>('[data-save]')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-not-saved]')?.textContent).toMatch(/./));
  expect(root.querySelector('[data-saved]')).toBeNull();
});

test('a page saved before says when, and whether its text has changed', async () => {
  const before = {
    id: 'a',
    savedAt: '2025-03-03T01:02:03.000Z',
    updatedAt: '2025-03-03T01:02:03.000Z',
    version: 2,
    changed: true,
  };
  const { texts } = show({ state: read, before });
  await vi.waitFor(() =>
    expect(texts('[data-saved-before]')).toEqual([
      'Saved on 3 March 2025, 2 versions. The text has changed since.',
    ]),
  );
});

test('a page that looks like no article can be read anyway, one that cannot be read at all cannot', async () => {
  const listing = show({
    state: { status: 'unread' },
    read: async () => ({ status: 'failed', failure: { reason: 'listing' } }),
  });
  await vi.waitFor(() => expect(listing.state()).toBe('failed'));
  listing.button('Read it anyway')?.click();
  await vi.waitFor(() => expect(listing.asked.at(-1)).toBe('read {"tabId":7,"anyway":true}'));
  const pdf = show({
    state: { status: 'unread' },
    read: async () => ({ status: 'failed', failure: { reason: 'pdf' } }),
  });
  await vi.waitFor(() => expect(pdf.state()).toBe('failed'));
  expect(pdf.button('Read it anyway')).toBeUndefined();
});
