// The driver for Firefox: toolbar button, popup, popover, event page.
import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { askFrame, FRONT_TAB } from './firefox-frame';
import { hasFirefoxPopup, openFirefoxPopup } from './firefox-popup';
import { pressFirefoxButton, stopFirefoxWorker } from './firefox-toolbar';
import type { RunningFirefox } from './launch-firefox';
import { HOST } from './popover-card';
import type { Look } from './sent-function';
import { waitUntil } from './wait-until';

const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
};

/** Firefox never tells of the load of its own pages or an extension's, so their document is asked instead. */
const openPrivileged = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage();
  page.goto(url, { timeout: 0 }).catch(() => null);
  await waitUntil(url, () =>
    page.evaluate((wanted) => document.URL.startsWith(wanted) && document.readyState === 'complete', url),
  );
  await page.bringToFront();
  return page;
};

/** Drives a Firefox that `launchFirefox` started. */
export const driveFirefox = ({ browser, geckoId, origin, close }: RunningFirefox): Driver => ({
  name: 'firefox',
  open: (url) => (url.startsWith('http') ? openPage : openPrivileged)(browser, url),
  pressButton: async (page) => {
    await page.bringToFront();
    await pressFirefoxButton(browser, geckoId);
  },
  popup: () => openFirefoxPopup(browser, geckoId),
  hasPopup: () => hasFirefoxPopup(browser, geckoId),
  popover: (page) => ({
    ask: async <T, A>(look: Look<T, A>, argument?: A): Promise<Awaited<T>> => {
      await page.bringToFront();
      const root = `document.querySelector('${HOST}').openOrClosedShadowRoot`;
      return askFrame({ browser, geckoId, frame: FRONT_TAB, root, look, argument });
    },
  }),
  openView: (path) => openPrivileged(browser, `${origin}/${path}`),
  killWorker: () => stopFirefoxWorker(browser, geckoId),
  close,
});
