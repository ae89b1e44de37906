// Starts the background: every listener is set in the first turn, as a worker that is woken by an event must.
import { askTab } from '../messaging/ask';
import { createAnswerer } from '../messaging/bus';
import { fromPage, fromView } from '../messaging/contract';
import { browser, type Runtime } from '../platform/browser';
import { sha256 } from '../platform/hash';
import { createMarkHistory } from '../store/mark-history';
import { createSettingsStore } from '../store/settings-store';
import { createTabStates } from '../store/tab-states';
import { syncSites } from './always-read';
import { answerPage, type PageSender } from './answer-page';
import { answerView } from './answer-view';
import {
  addressOf,
  applySettings,
  badge,
  inject,
  injectPopover,
  isGranted,
  isPrivate,
  registrar,
} from './browser-world';
import { startCommands } from './commands';
import { type KeptClippings, lazyClippings } from './lazy-clippings';
import { lazyTerminology } from './load-packs';
import { readTab } from './read-tab';
import type { SaveWorld } from './save-tab';

const later = <T>(run: () => T): Promise<T> => new Promise((done) => setTimeout(() => done(run()), 0));

const now = (): string => new Date().toISOString();

const newId = (): string => crypto.randomUUID();

const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** A content script of ours in the top frame of a tab. */
const parsePage = (sender: Runtime.MessageSender): PageSender | null =>
  isOurs(sender) && sender.tab?.id !== undefined && sender.frameId === 0
    ? { tabId: sender.tab.id, url: sender.url ?? null }
    : null;

/** One of our own pages, in the popup or in a tab. */
const parseView = (sender: Runtime.MessageSender): true | null =>
  isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true ? true : null;

const startSites = (): void => {
  const sync = () => void syncSites(registrar).catch(console.error);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
};

/** Counts what the library holds, in slices, where an update or a fault has left that behind. */
const startDerived = (clippings: KeptClippings): void => {
  const pause = () => new Promise<void>((done) => setTimeout(done, 0));
  const bringUp = () => void clippings.bringUp({ pause }).catch(console.error);
  browser.runtime.onInstalled.addListener(bringUp);
  browser.runtime.onStartup.addListener(bringUp);
};

/** The bytes of a gzipped file. */
const inflated = ({ body }: Response): Promise<ArrayBuffer> =>
  new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();

/** @param packsFile the compiled packs' path in the extension */
export const startBackground = (packsFile: string): void => {
  const states = createTabStates(browser.storage.session);
  const history = createMarkHistory(browser.storage.session);
  const settings = createSettingsStore(browser.storage.local);
  const clippings = lazyClippings(async () => {
    const { createClippingStore } = await import('../store/clippings/clipping-store');
    return createClippingStore({ name: 'officialese', indexedDB, IDBKeyRange, now, newId });
  });
  // The file is on its way while the listeners are set and the first message is parsed: nearly every waking needs it.
  const file = fetch(browser.runtime.getURL(packsFile)).then(inflated);
  file.catch(() => undefined); // Whoever asks for the terminology is told.
  const terminology = lazyTerminology(() => file);
  const tabs: SaveWorld = {
    states,
    askTab,
    inject,
    addressOf,
    clippings,
    terminology,
    hash: sha256,
    isPrivate,
    now,
    version: browser.runtime.getManifest().version,
  };
  const read = (tabId: number) => readTab(tabId, tabs);

  const page = createAnswerer({
    to: 'from-page',
    direction: fromPage,
    handlers: answerPage({
      ...tabs,
      history,
      newId,
      settings,
      badge,
      injectPopover,
      later,
      readTab: read,
    }),
    parseSender: parsePage,
  });
  const view = createAnswerer({
    to: 'from-view',
    direction: fromView,
    handlers: answerView({
      ...tabs,
      history,
      packs: async () => (await terminology()).glossary.packs,
      settings,
      isGranted,
      applySettings,
    }),
    parseSender: parseView,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    return page(message, sender) ?? view(message, sender) ?? undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => void states.forget(tabId));
  startDerived(clippings);
  startSites();
  startCommands(tabs);
};
