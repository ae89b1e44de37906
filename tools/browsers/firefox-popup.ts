// The popup of the toolbar button in Firefox.
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { PopupSurface } from './driver';
import { askFrame, POPUP } from './firefox-frame';
import { inFirefoxWindow } from './firefox-remote';
import type { Look } from './sent-function';
import { waitUntil } from './wait-until';

/** True while the popup is open. */
export const hasFirefoxPopup = async (browser: Browser, geckoId: string): Promise<boolean> => {
  const open = `return [...extension.views].some((view) => view.viewType === 'popup');`;
  return v.parse(v.boolean(), await inFirefoxWindow(browser, geckoId, open));
};

/** Waits for the popup to open and its document to stand, and gives it as a surface. */
export const openFirefoxPopup = async (browser: Browser, geckoId: string): Promise<PopupSurface> => {
  const ask = <T, A = null>(look: Look<T, A>, argument?: A) =>
    askFrame({ browser, geckoId, frame: POPUP, root: 'document', look, argument });
  // Firefox loads a popup hidden and then moves it: what is asked in between is never answered.
  const isThere = () => document.readyState === 'complete' && document.URL.startsWith('moz-ext');
  const first = {
    browser,
    geckoId,
    frame: POPUP,
    root: 'document',
    look: isThere,
    argument: null,
    patience: 300,
  };
  await waitUntil('the popup', () => askFrame(first));
  return {
    ask,
    click: (selector) => clickIn(ask, selector),
    screenshot: async (path) => writeFile(path, await snapshot(browser, geckoId)),
    close: async () => {
      // A frame that closes itself cannot answer, so nothing is asked of it.
      const closing = `(${POPUP}).messageManager.loadFrameScript('data:,content.close()', false);`;
      await inFirefoxWindow(browser, geckoId, closing);
    },
  };
};

type Ask = PopupSurface['ask'];

/** A frame script's click is no gesture of the user unless it says so. */
const clickIn = async (ask: Ask, selector: string): Promise<void> => {
  await waitUntil(`${selector} in the popup`, () =>
    ask((root, one: string) => root.querySelector(one) !== null, selector),
  );
  await ask((root, one) => {
    const { windowUtils } = window as unknown as {
      windowUtils: { setHandlingUserInput: (on: boolean) => { destruct: () => void } };
    };
    const gesture = windowUtils.setHandlingUserInput(true);
    root.querySelector<HTMLElement>(one)?.click();
    gesture.destruct();
  }, selector);
};

const snapshot = async (browser: Browser, geckoId: string): Promise<Buffer> => {
  const address = await inFirefoxWindow(
    browser,
    geckoId,
    `const picture = await (${POPUP}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
     const canvas = new OffscreenCanvas(picture.width, picture.height);
     canvas.getContext('2d').drawImage(picture, 0, 0);
     const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
     let text = '';
     for (const byte of bytes) text += String.fromCharCode(byte);
     return btoa(text);`,
  );
  return Buffer.from(v.parse(v.string(), address), 'base64');
};
