// "Always read this site": asked for once, read at once on every visit from then on.
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { grantOrigin } from '../../tools/browsers/chromium-permissions';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { temporaryProfile } from '../../tools/browsers/temporary-profile';
import { waitUntil } from '../../tools/browsers/wait-until';
import { BUILDS, CHROMIUM, FIREFOX, startBrowser } from './browsers-under-test';
import { markOf, marksIn } from './marks';
import { closePopup, hover, pressAndWait } from './reading';
import { ENGLISH, serveSamples } from './served-samples';

/** The pattern that stands for every page of our own server: patterns name no ports. */
const LOOPBACK = 'http://127.0.0.1/*';

describe.skipIf(FIREFOX === null)('firefox', () => {
  test('reads a page of the site after a reload, once the reader has said always', async () => {
    const samples = await serveSamples();
    const driver = await startBrowser('firefox');
    try {
      const page = await driver.open(samples.url(ENGLISH));
      const popup = await pressAndWait(driver, page);
      await popup.click('[data-always]');
      const pressed = (root: ParentNode) =>
        root.querySelector('[data-always]')?.getAttribute('aria-pressed') === 'true';
      await waitUntil('the site to be always read', () => popup.ask(pressed));
      await closePopup(driver, popup);
      await page.reload();
      await markOf(page, 'four firm grasps');
      await hover(driver, page, 'four firm grasps');
      const listing = await driver.open(samples.url('small/empty.html'));
      expect(await marksIn(listing)).toEqual([]);
    } finally {
      await driver.close();
      await samples.close();
    }
  });
});

/** A page that was opened before the browser had told us of the grant is read from its next load on. */
const readUnasked = async (page: Page, loads = 4): Promise<void> => {
  const isMarked = async () => (await marksIn(page)).length > 0;
  try {
    await waitUntil('a reading that nobody asked for', isMarked, { within: 5_000 });
  } catch (error) {
    if (loads === 1) throw error;
    await page.reload({ timeout: 10_000 }).catch(() => undefined); // The marks tell.
    await readUnasked(page, loads - 1);
  }
};

describe.skipIf(CHROMIUM === null)('chromium', () => {
  test('reads a page of a granted site without the button, also after the browser was closed', async () => {
    if (CHROMIUM === null) return;
    const samples = await serveSamples();
    const profile = await temporaryProfile();
    const options = {
      browser: CHROMIUM,
      extension: BUILDS.chromium,
      headless: true,
      profile,
      loadBy: 'switch',
    } as const;
    try {
      const first = await launchChromium(options);
      await first.close();
      await grantOrigin(profile.path, first.extensionId, LOOPBACK);
      const running = await launchChromium(options);
      const driver = driveChromium(running);
      try {
        const page = await driver.open(samples.url(ENGLISH));
        await readUnasked(page);
        await page.reload();
        await markOf(page, 'four firm grasps');
        await hover(driver, page, 'four firm grasps');
        const popup = await pressAndWait(driver, page);
        const pressed = (root: ParentNode) =>
          root.querySelector('[data-always]')?.getAttribute('aria-pressed') ?? null;
        await waitUntil('the button to say so', async () => (await popup.ask(pressed)) === 'true');
      } finally {
        await driver.close();
      }
    } finally {
      await profile.remove();
      await samples.close();
    }
  });
});
