// Wires the popup to the browser.
import { render } from 'preact';
import { askBackground, askTab } from '../messaging/ask';
import { browser } from '../platform/browser';
import { loadShortcuts, openShortcutSettings } from '../platform/shortcuts';
import { Popup } from './popup';
import type { PopupWorld } from './world';

const createWorld = ({ tabId, isPrivate }: Pick<PopupWorld, 'tabId' | 'isPrivate'>): PopupWorld => ({
  tabId,
  isPrivate,
  ask: askBackground,
  askPage: askTab(tabId),
  shortcuts: loadShortcuts,
  changeShortcuts: openShortcutSettings,
  requestSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
  releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  openTab: (url) => browser.tabs.create({ url }),
  openLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  openOptions: () => browser.runtime.openOptionsPage(),
  close: () => window.close(),
});

/** Opened as a page of its own ("?tab=12"), the popup is of that tab; from the button, of the tab in front. */
const tabInQuestion = async (search: string): Promise<Pick<PopupWorld, 'tabId' | 'isPrivate'> | null> => {
  const named = Number(new URLSearchParams(search).get('tab'));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named > 0 ? await browser.tabs.get(named) : front;
  return tab?.id === undefined ? null : { tabId: tab.id, isPrivate: tab.incognito };
};

/** Shows the popup in its document. */
export const startPopup = async (document: Document): Promise<void> => {
  const root = document.getElementById('root');
  const tab = await tabInQuestion(document.location.search);
  if (root !== null && tab !== null) render(<Popup world={createWorld(tab)} />, root);
};
