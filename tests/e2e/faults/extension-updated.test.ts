// The extension is updated while a page is open: what it left in the page falls silent, and the page works after a new click.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveChromium } from '../../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../../tools/browsers/drive-firefox';
import type { Driver } from '../../../tools/browsers/driver';
import { launchChromium } from '../../../tools/browsers/launch-chromium';
import { launchFirefox } from '../../../tools/browsers/launch-firefox';
import { waitUntil } from '../../../tools/browsers/wait-until';
import type { ServedPages } from '../../../tools/serve/serve-pages';
import { type BrowserName, BUILDS, CHROMIUM, FIREFOX } from '../browsers-under-test';
import { marksIn } from '../marks';
import { cardIn, closePopup, hover, noCard, openAndRead, outcomeOf, pressAndWait } from '../reading';
import { saveByPopup } from '../save-by-popup';
import { ENGLISH, serveSamples } from '../served-samples';
import { say } from './counts';
import { smallArticle } from './small-article';
import { openStorePage } from './store-page';

/** A browser with a way to install the extension anew, as an update does: every context of the old one ends. */
type Updatable = { readonly driver: Driver; readonly update: () => Promise<unknown> };

const START: Readonly<Record<BrowserName, () => Promise<Updatable>>> = {
  chromium: async () => {
    if (CHROMIUM === null) throw new Error('Chromium is not installed.');
    const options = { browser: CHROMIUM, extension: BUILDS.chromium, headless: true } as const;
    const running = await launchChromium({ ...options, loadBy: 'pipe' });
    const update = () => running.browser.installExtension(BUILDS.chromium);
    return { driver: driveChromium(running), update };
  },
  firefox: async () => {
    if (FIREFOX === null) throw new Error('Firefox is not installed.');
    const running = await launchFirefox({ browser: FIREFOX, extension: BUILDS.firefox, headless: true });
    return { driver: driveFirefox(running), update: () => running.browser.installExtension(BUILDS.firefox) };
  },
};

describe.each([
  { name: 'chromium', found: CHROMIUM },
  { name: 'firefox', found: FIREFOX },
] as const)('$name', ({ name, found }) => {
  describe.skipIf(found === null)('after an update of the extension', () => {
    let browser: Updatable;
    let samples: ServedPages;
    beforeAll(async () => {
      samples = await serveSamples();
      browser = await START[name]();
    });
    afterAll(async () => {
      await browser?.driver.close();
      await samples?.close();
    });

    test('an open page is quiet, then works again by a click, and nothing that was saved is lost', async () => {
      const tab = await openStorePage(browser.driver);
      for (let number = 0; number < 10; number++) await tab.save(smallArticle(number));
      const page = await openAndRead(browser.driver, samples.url(ENGLISH));
      await hover(browser.driver, page, 'common prosperity');
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await noCard(browser.driver, page);
      const noise: string[] = [];
      page.on('pageerror', (error) => noise.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) noise.push(message.text());
      });
      await browser.update();
      await page.bringToFront();
      // What a reader does with a page: the pointer moves, keys are pressed, the page changes.
      await page.mouse.move(300, 300, { steps: 10 });
      await page.keyboard.press('ArrowDown');
      await page.evaluate(() => document.querySelector('article p')?.append(' A word more.'));
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      expect(noise).toEqual([]);
      expect(await cardIn(browser.driver, page)).toBeNull();
      const popup = await waitUntil('the new extension', async () => {
        const opened = await pressAndWait(browser.driver, page).catch(() => null);
        return opened !== null && opened;
      });
      expect(await outcomeOf(popup)).toBe('read');
      await closePopup(browser.driver, popup);
      expect((await marksIn(page)).length).toBeGreaterThan(0);
      await hover(browser.driver, page, 'common prosperity');
      expect(await page.evaluate(() => document.querySelectorAll('officialese-popover').length)).toBe(1);
      expect(await saveByPopup(browser.driver, page)).toBe('Saved to your library.');
      const { clippings, faults } = await (await openStorePage(browser.driver)).inspect();
      say(
        `${name}: extension updated while a page was open: ${noise.length} errors in the page, ${clippings.length} of 11 clippings present, ${faults.length} half-written`,
      );
      expect(faults).toEqual([]);
      expect(clippings).toHaveLength(11);
    }, 90_000);
  });
});
