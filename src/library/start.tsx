// Wires the library to the browser.
import { render } from 'preact';
import { askBackground } from '../messaging/ask';
import { createClippingStore } from '../store/clippings/clipping-store';
import { Library } from './library';
import { parsePreferences } from './preferences';
import type { LibraryWorld } from './world';

const PREFERENCES = 'library-preferences';

/** A private window may refuse both: then preferences last as long as the page. */
const loadPreferences: LibraryWorld['loadPreferences'] = () => {
  try {
    return parsePreferences(JSON.parse(localStorage.getItem(PREFERENCES) ?? 'null'));
  } catch {
    return parsePreferences(null);
  }
};
const savePreferences: LibraryWorld['savePreferences'] = (preferences) => {
  try {
    localStorage.setItem(PREFERENCES, JSON.stringify(preferences));
  } catch {
    // Nothing to be done, and nothing lost but a taste.
  }
};

/** A URL of a file that is being saved must outlive the click. */
const DOWNLOAD_MS = 60_000;

const download: LibraryWorld['download'] = (file, name) => {
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), DOWNLOAD_MS);
};

async function* readText(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const setFragment: LibraryWorld['setFragment'] = (fragment) => {
  if (location.hash === fragment) return;
  location.hash = fragment;
};

const onFragment: LibraryWorld['onFragment'] = (take) => {
  window.addEventListener('hashchange', take);
  return () => window.removeEventListener('hashchange', take);
};

const storageUse: LibraryWorld['storageUse'] = async () => {
  const { usage, quota } = (await navigator.storage?.estimate()) ?? {};
  return usage === undefined || quota === undefined ? null : { usage, quota };
};

/** Longest wait for a quiet moment, ms: a busy page must not hold the work up for ever. */
const IDLE_MS = 200;
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: IDLE_MS });
    else setTimeout(done, 0);
  });

const now = (): string => new Date().toISOString();

const createWorld = (): LibraryWorld => ({
  store: createClippingStore({
    name: 'officialese',
    indexedDB,
    IDBKeyRange,
    now,
    newId: () => crypto.randomUUID(),
  }),
  findCard: (entryId) => askBackground('card', { entryId }).catch(() => null),
  forgetReadings: () =>
    askBackground('forgetReadings', {}).then(
      () => true,
      () => false,
    ),
  now,
  loadPreferences,
  savePreferences,
  fragment: () => location.hash,
  setFragment,
  onFragment,
  storageUse,
  isKept: async () => (await navigator.storage?.persisted()) ?? false,
  keep: async () => (await navigator.storage?.persist()) ?? false,
  download,
  readText,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  print: () => window.print(),
  idle,
});

/** Shows the library in its document. */
export const startLibrary = (document: Document): void => {
  const root = document.getElementById('root');
  if (root !== null) render(<Library world={createWorld()} />, root);
};
