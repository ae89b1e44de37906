// The driver for Chromium: toolbar button, popup, popover, worker.
import type { Browser, Extension, Page } from 'puppeteer-core';
import { chromiumPopover } from './chromium-popover';
import { openChromiumPopup, popupTarget } from './chromium-popup';
import { stopChromiumWorker } from './chromium-worker';
import type { Driver } from './driver';
import type { RunningChromium } from './launch-chromium';

const extensionOf = async (browser: Browser, id: string): Promise<Extension> => {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension is no longer installed.');
  return extension;
};

const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
};

/** Drives a Chromium that `launchChromium` started. */
export const driveChromium = ({ browser, extensionId, close }: RunningChromium): Driver => ({
  name: 'chromium',
  open: (url) => openPage(browser, url),
  pressButton: async (page) => (await extensionOf(browser, extensionId)).triggerAction(page),
  popup: () => openChromiumPopup(browser, extensionId),
  hasPopup: async () => popupTarget(browser, extensionId) !== undefined,
  popover: (page) => chromiumPopover(page, extensionId),
  openView: (path) => openPage(browser, `chrome-extension://${extensionId}/${path}`),
  killWorker: () => stopChromiumWorker(browser, extensionId),
  close,
});
