// Wires the popup to the browser.
import { render } from 'preact';
import { askBackground, askTab } from '../messaging/ask';
import { browser } from '../platform/browser';
import { loadShortcuts, openShortcutSettings } from '../platform/shortcuts';
import { Popup } from './popup';
import type { PopupWorld } from './world';

const createWorld = (tabId: number): PopupWorld => ({
  tabId,
  ask: askBackground,
  askPage: askTab(tabId),
  shortcuts: loadShortcuts,
  changeShortcuts: openShortcutSettings,
  requestSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
  releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  openTab: (url) => browser.tabs.create({ url }),
  openOptions: () => browser.runtime.openOptionsPage(),
  close: () => window.close(),
});

/** Opened as a page of its own ("?tab=12"), the popup is of that tab; from the button, of the tab in front. */
const tabInQuestion = async (search: string): Promise<number | null> => {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** Shows the popup in its document. */
export const startPopup = async (document: Document): Promise<void> => {
  const root = document.getElementById('root');
  const tabId = await tabInQuestion(document.location.search);
  if (root !== null && tabId !== null) render(<Popup world={createWorld(tabId)} />, root);
};
