// A private window: everything works, and nothing is written without a second yes. In Chromium it is a private window beside the
// ordinary one. Firefox gives its driver no second window with the extension, so there every window is private; and a private
// tab of the extension has no IndexedDB there, so what is in the store cannot be looked into.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../tools/browsers/drive-firefox';
import type { Driver, PopupSurface } from '../../tools/browsers/driver';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { launchFirefox } from '../../tools/browsers/launch-firefox';
import { waitUntil } from '../../tools/browsers/wait-until';
import type { ServedPages } from '../../tools/serve/serve-pages';
import { type BrowserName, BUILDS, CHROMIUM, FIREFOX } from './browsers-under-test';
import { openStorePage } from './faults/store-page';
import { markOf } from './marks';
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

type Api = {
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<object> } };
  readonly tabs: {
    readonly query: (
      what: object,
    ) => Promise<readonly { readonly id: number; readonly incognito: boolean }[]>;
  };
  readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> };
};

/** Stands for a store that cannot be looked into. */
const NOT_SEEN = { clippings: [], versions: 0 };

type Private = { readonly driver: Driver; readonly page: Page };

const inChromium = async (url: string): Promise<Private> => {
  if (CHROMIUM === null) throw new Error('Chromium is not installed.');
  const options = { browser: CHROMIUM, extension: BUILDS.chromium, headless: true, inPrivateWindows: true };
  const running = await launchChromium(options);
  return { driver: driveChromium(running), page: await openPrivately(running.browser, url) };
};

const inFirefox = async (url: string): Promise<Private> => {
  if (FIREFOX === null) throw new Error('Firefox is not installed.');
  const options = { browser: FIREFOX, extension: BUILDS.firefox, headless: true, allPrivate: true };
  const driver = driveFirefox(await launchFirefox(options));
  return { driver, page: await driver.open(url) };
};

type Case = {
  readonly name: BrowserName;
  readonly what: string;
  readonly start: (url: string) => Promise<Private>;
  readonly isThere: boolean;
  readonly seesStore: boolean;
};
const CASES: readonly Case[] = [
  {
    name: 'chromium',
    what: 'a private window beside ordinary ones',
    start: inChromium,
    isThere: CHROMIUM !== null,
    seesStore: true,
  },
  {
    name: 'firefox',
    what: 'all windows private; the STORE is NOT looked into, and the second yes NOT followed',
    start: inFirefox,
    isThere: FIREFOX !== null,
    seesStore: false,
  },
];

for (const { name, what, start, isThere, seesStore } of CASES) {
  describe.skipIf(!isThere)(`${name}: ${what}`, () => {
    let world: Private;
    let samples: ServedPages;
    beforeAll(async () => {
      samples = await serveSamples();
      world = await start(samples.url(ENGLISH));
    });
    afterAll(async () => {
      await world?.driver.close();
      await samples?.close();
    });

    /** What is in the store, and in the other place that outlives the browser. */
    const stored = async () => {
      const tab = await openStorePage(world.driver);
      const there = seesStore ? await tab.inspect() : NOT_SEEN;
      const settings = await tab.page.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        return Object.keys((await (browser ?? chrome)?.storage.local.get(null)) ?? {});
      });
      await tab.page.close();
      await world.page.bringToFront();
      return { clippings: there.clippings.length, versions: there.versions, settings };
    };

    test('is read and marked, and one click on “Save” asks and writes nothing', async () => {
      const { driver, page } = world;
      const popup = await pressAndWait(driver, page);
      expect((await markOf(page, 'four firm grasps')).connected).toBe(true);
      expect(await said(popup, '[data-save]')).toBe('Save clipping');
      await popup.click('[data-save]');
      const question = await waitUntil('the question', () => said(popup, '[data-private]'));
      expect(question).toMatch(/private window/);
      expect(await said(popup, '[data-saved], [data-not-saved]')).toBeNull();
      await closePopup(driver, popup);
      expect(await stored()).toEqual({ clippings: 0, versions: 0, settings: [] });
    });

    test.skipIf(!seesStore)('is saved after the second yes', async () => {
      const { driver, page } = world;
      const popup = await pressAndWait(driver, page);
      await popup.click('[data-save]');
      await waitUntil('the question', () => said(popup, '[data-private]'));
      await popup.click('[data-save]');
      const word = await waitUntil('the word of the popup', () =>
        said(popup, '[data-saved], [data-not-saved]'),
      );
      expect(word).toBe('Saved to your library.');
      await closePopup(driver, popup);
      expect(await stored()).toEqual({ clippings: 1, versions: 1, settings: [] });
    });

    test('is not written to by a view that forgets to ask: the background refuses', async () => {
      const before = await stored();
      const tab = await openStorePage(world.driver);
      const answer = await tab.page.evaluate(async (url) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        const api = browser ?? chrome;
        const tabs = (await api?.tabs.query({})) ?? [];
        const tabId = tabs.find(({ incognito }) => incognito)?.id;
        const payload = { tabId, tags: [], note: url };
        return api?.runtime.sendMessage({ officialese: 'from-view', name: 'save', payload });
      }, world.page.url());
      await tab.page.close();
      expect(answer).toEqual({ ok: true, reply: { status: 'private-window' } });
      expect(await stored()).toEqual(before);
    });
  });
}
