// The asking side for our own pages.
import { browser } from '../platform/browser';
import { createAsk } from './bus';
import type { Ask, fromView, toPage } from './contract';

/** Asks the background from one of our own pages. */
export const askBackground: Ask<typeof fromView> = createAsk('from-view', (message) =>
  browser.runtime.sendMessage(message),
);

/** Asks the content script in a tab's top frame, from the background or from one of our own pages. */
export const askTab = (tabId: number): Ask<typeof toPage> =>
  createAsk('to-page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
