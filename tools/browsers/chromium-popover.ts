// Inside the popover's closed shadow root in Chromium: only the content script's own world may open it.
import type { Page, Realm } from 'puppeteer-core';
import type { Surface } from './driver';
import { HOST } from './popover-card';
import { answerOf, callText, type Look } from './sent-function';

/** The popover of a page. Its `ask` throws while there is no popover, or no content script of ours. */
export const chromiumPopover = (page: Page, extensionId: string): Surface => ({
  ask: async <T, A>(look: Look<T, A>, argument?: A): Promise<Awaited<T>> => {
    const realm = await realmOf(page, extensionId);
    const root = `chrome.dom.openOrClosedShadowRoot(document.querySelector('${HOST}'))`;
    return answerOf<Awaited<T>>(await realm.evaluate(callText(look, root, argument)));
  },
});

const realmOf = async (page: Page, extensionId: string): Promise<Realm> => {
  for (const realm of page.extensionRealms()) {
    if ((await realm.extension())?.id === extensionId) return realm;
  }
  throw new Error('The extension runs no script in this page.');
};
