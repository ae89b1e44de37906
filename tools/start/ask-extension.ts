// Asks the extension from its own popup, in the words of the contract.
import { createAsk } from '../../src/messaging/bus';
import type { fromView, toPage } from '../../src/messaging/contract';
import type { Surface } from '../browsers/driver';

type ExtensionApi = {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly tabs: {
    readonly query: (which: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tabId: number, message: unknown) => Promise<unknown>;
  };
};

/** The extension's own API, where the functions below run: in its popup. */
declare const chrome: ExtensionApi;

/** The tab that the popup was opened on. */
export const tabOf = async (popup: Surface): Promise<number> => {
  const tab = await popup.ask(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null,
  );
  if (tab === null) throw new Error('The popup stands over no tab.');
  return tab;
};

/** Asks the background as a view does. */
export const askBackground = (popup: Surface) =>
  createAsk<typeof fromView>('from-view', (message) =>
    popup.ask((_, sent) => chrome.runtime.sendMessage(sent), message),
  );

/** Asks the content script of a tab as a view does. */
export const askPage = (popup: Surface, tabId: number) =>
  createAsk<typeof toPage>('to-page', (message) =>
    popup.ask((_, sent) => chrome.tabs.sendMessage(sent.tabId, sent.message), { tabId, message }),
  );
