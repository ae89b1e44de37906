// A private window: everything works, and nothing is written without a second yes. In Chromium only: there the browser can be told to
// allow the extension in private windows and a window can be opened; Firefox gives its driver no private window with the extension.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import type { Driver, PopupSurface } from '../../tools/browsers/driver';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { waitUntil } from '../../tools/browsers/wait-until';
import type { ServedPages } from '../../tools/serve/serve-pages';
import { BUILDS, CHROMIUM } from './browsers-under-test';
import { openStorePage } from './faults/store-page';
import { closePopup, pressAndWait } from './reading';
import { ENGLISH, serveSamples } from './served-samples';

/** Opens a private window as the menu of the browser does, and gives its page. */
const openPrivately = async (browser: Browser, url: string): Promise<Page> => {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(
    `chrome.windows.create({ incognito: true, focused: true, url: ${JSON.stringify(url)} })`,
  );
  const opened = await browser.waitForTarget((one) => one.type() === 'page' && one.url() === url);
  const page = await opened.page();
  if (page === null) throw new Error('The private window has no page.');
  await page.waitForFunction(() => document.readyState === 'complete');
  await page.bringToFront();
  return page;
};

const said = (popup: PopupSurface, selector: string): Promise<string | null> =>
  popup.ask((root, wanted: string) => root.querySelector(wanted)?.textContent ?? null, selector);

describe.skipIf(CHROMIUM === null)(
  'a private window, in Chromium ONLY (Firefox cannot be driven into one)',
  () => {
    let driver: Driver;
    let samples: ServedPages;
    let page: Page;
    beforeAll(async () => {
      if (CHROMIUM === null) return;
      samples = await serveSamples();
      const running = await launchChromium({
        browser: CHROMIUM,
        extension: BUILDS.chromium,
        headless: true,
        inPrivateWindows: true,
      });
      driver = driveChromium(running);
      page = await openPrivately(running.browser, samples.url(ENGLISH));
    });
    afterAll(async () => {
      await driver?.close();
      await samples?.close();
    });

    const stored = async () => {
      const tab = await openStorePage(driver);
      const { clippings, versions } = await tab.inspect();
      await tab.page.close();
      return { clippings: clippings.length, versions };
    };

    test('is read, marked and explained; one click on “Save” writes nothing, the second does', async () => {
      const popup = await pressAndWait(driver, page);
      expect(await popup.ask((root) => root.querySelector('[data-save]')?.textContent)).toBe('Save clipping');
      await popup.click('[data-save]');
      const question = await waitUntil('the question', () => said(popup, '[data-private]'));
      expect(question).toMatch(/private window/);
      await closePopup(driver, popup);
      expect(await stored()).toEqual({ clippings: 0, versions: 0 });
      await page.bringToFront();
      const again = await pressAndWait(driver, page);
      await again.click('[data-save]');
      await waitUntil('the question', () => said(again, '[data-private]'));
      await again.click('[data-save]');
      const word = await waitUntil('the word of the popup', () =>
        said(again, '[data-saved], [data-not-saved]'),
      );
      expect(word).toBe('Saved to your library.');
      await closePopup(driver, again);
      expect(await stored()).toEqual({ clippings: 1, versions: 1 });
    });

    test('is not written to by a view that forgets to ask: the background refuses', async () => {
      const before = await stored();
      const tab = await openStorePage(driver);
      const answer = await tab.page.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query: (what: object) => Promise<readonly { id: number; incognito: boolean }[]> };
            runtime: { sendMessage: (message: object) => Promise<unknown> };
          };
        };
        const tabs = await chrome.tabs.query({});
        const tabId = tabs.find(({ incognito }) => incognito)?.id;
        const payload = { tabId, tags: [], note: url };
        return chrome.runtime.sendMessage({ officialese: 'from-view', name: 'save', payload });
      }, page.url());
      await tab.page.close();
      expect(answer).toEqual({ ok: true, reply: { status: 'private-window' } });
      expect(await stored()).toEqual(before);
    });
  },
);
