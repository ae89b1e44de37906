// axe over our own pages, in light and dark: the popup with a Reading, the popup with a failure, the options.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import type { ServedPages } from '../../tools/serve/serve-pages';
import { tabOf } from '../../tools/start/ask-extension';
import { CHROMIUM, startBrowser } from './browsers-under-test';
import { closePopup, pressAndWait } from './reading';
import { ENGLISH, serveSamples } from './served-samples';

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};
declare const axe: { readonly run: (root: Document) => Promise<AxeResults> };

/** What axe finds wrong in a page, a line for each. */
const violationsIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

describe.skipIf(CHROMIUM === null).each([{ dark: false }, { dark: true }])(
  'with dark colours preferred: $dark',
  ({ dark }) => {
    let driver: Driver;
    let samples: ServedPages;

    beforeAll(async () => {
      samples = await serveSamples();
      driver = await startBrowser('chromium', { dark });
    });
    afterAll(async () => {
      await driver?.close();
      await samples?.close();
    });

    /** Opens the popup of a page in a tab of its own, where axe can look at it. */
    const popupInTab = async (path: string): Promise<Page> => {
      const page = await driver.open(samples.url(path));
      const popup = await pressAndWait(driver, page);
      const tabId = await tabOf(popup);
      await closePopup(driver, popup);
      const view = await driver.openView(`popup.html?tab=${tabId}`);
      await view.waitForSelector('[data-state=read], [data-state=failed]');
      return view;
    };

    test('the popup prefers what the reader prefers', async () => {
      const view = await driver.openView('options.html');
      expect(await view.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
      await view.close();
    });

    test('the popup with a reading has no fault that axe knows', async () => {
      const view = await popupInTab(ENGLISH);
      expect(await violationsIn(view)).toEqual([]);
      await view.close();
    });

    test('the popup with a failure has no fault that axe knows', async () => {
      const view = await popupInTab('small/listing.html');
      expect(await violationsIn(view)).toEqual([]);
      await view.close();
    });

    test('the options have no fault that axe knows', async () => {
      const view = await driver.openView('options.html');
      await waitUntil('the options', () => view.evaluate(() => document.querySelector('main, h1') !== null));
      expect(await violationsIn(view)).toEqual([]);
      await view.close();
    });
  },
);
