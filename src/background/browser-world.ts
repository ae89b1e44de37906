// The browser's side of the background: what the handlers ask of tabs, scripts, permissions and menus.
import type { Settings } from '../core/reading/settings';
import { askTab } from '../messaging/ask';
import { browser } from '../platform/browser';
import type { Registrar } from './always-read';

const READER = '/content-scripts/reader.js';
const POPOVER = '/popover.js';
const SENTINEL = { id: 'sentinel', file: '/sentinel.js' };

const injectFile = async (tabId: number, file: string): Promise<void> => {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Firefox does not reject on its own pages: it answers that nothing was injected.
  if (!injected) throw new Error('the browser let no script in');
};

/** Injects the reader into a tab's top frame. Rejects where the browser forbids it. */
export const inject = (tabId: number): Promise<void> => injectFile(tabId, READER);

/** Injects the popover beside the reader. Rejects where the browser forbids it. */
export const injectPopover = (tabId: number): Promise<void> => injectFile(tabId, POPOVER);

/** The tab's address where activeTab or a granted origin lets us see it. */
export const addressOf = async (tabId: number): Promise<string | null> =>
  (await browser.tabs.get(tabId)).url ?? null;

/** Whether the tab is of a private window; so is one that is gone, since nobody can say that it was not. */
export const isPrivate = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );

/** The number of terms on the toolbar button of a tab. */
export const badge = async (tabId: number, terms: number | null): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text: terms === null || terms === 0 ? '' : String(terms) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a2b2b' });
};

/** Whether the reader has granted a match pattern. */
export const isGranted = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Tells the readers in all tabs; a tab without one does not answer, which is as it should be. */
export const applySettings = async (settings: Settings): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : askTab(id)('applySettings', { settings }))),
  );
};

/** Where the sentinel is registered. */
export const registrar: Registrar = {
  grantedPatterns: async () => (await browser.permissions.getAll()).origins ?? [],
  registeredPatterns: async () => {
    const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL.id] });
    return scripts.flatMap((script) => script.matches ?? []);
  },
  register: (patterns) =>
    browser.scripting.registerContentScripts([
      {
        id: SENTINEL.id,
        js: [SENTINEL.file],
        matches: [...patterns],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]),
  unregister: () => browser.scripting.unregisterContentScripts({ ids: [SENTINEL.id] }),
};
