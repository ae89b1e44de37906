// Saving: from the popup, again, after the page has changed, and by the command; and what popup, popover and library say of it.
import { describe, expect, test } from 'vitest';
import type { PopupSurface } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { hasRows, openLibrary } from './library-page';
import { cardWith, closePopup, hover, openAndRead, pressAndWait } from './reading';
import { saveByPopup } from './save-by-popup';
import { CHINESE, ENGLISH, NOTICE } from './served-samples';

/** What the popup says of an earlier save; null where it says nothing. */
const before = (popup: PopupSurface): Promise<string | null> =>
  popup.ask((root) => root.querySelector('[data-saved-before]')?.textContent ?? null);

inEachBrowser((stage) => {
  describe('a page that is saved from the popup', () => {
    test('is called saved, and stands in the library with its tags, its counts and its note', async () => {
      const page = await stage.driver.open(stage.samples.url(ENGLISH));
      const said = await saveByPopup(stage.driver, page, {
        tags: 'district, four grasps',
        note: 'For the report.',
      });
      expect(said).toBe('Saved to your library.');
      const library = await openLibrary(stage.driver, 1);
      const [row] = await hasRows(library, 1);
      expect(row?.tags).toEqual(['district', 'four grasps']);
      expect(row?.text).toMatch(/\d+ terms/);
      expect(row?.title).toBe(await page.evaluate(() => document.querySelector('h1')?.textContent?.trim()));
      await library.click('[data-clipping] a');
      await library.waitForSelector('[data-reader]');
      const note = await library.$eval('[data-reader] textarea[data-note]', ({ value }) => value);
      expect(note).toBe('For the report.');
      await library.close();
      await page.close();
    });

    test('is known as saved when the popup opens again, and saving it again adds no version', async () => {
      const page = await stage.driver.open(stage.samples.url(ENGLISH));
      const popup = await pressAndWait(stage.driver, page);
      expect(await waitUntil('what is known', () => before(popup))).toMatch(
        /^Saved on .*The text is the same\.$/,
      );
      await closePopup(stage.driver, popup);
      expect(await saveByPopup(stage.driver, page)).toBe('Saved. The text has not changed since.');
      const library = await openLibrary(stage.driver, 1);
      const [row] = await hasRows(library, 1);
      expect(row?.text).not.toMatch(/version/);
      await library.close();
      await page.close();
    });

    test('gets a second version once it has changed, and the library shows which words', async () => {
      const page = await stage.driver.open(stage.samples.url(ENGLISH));
      await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('article') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!node.nodeValue?.includes('four firm grasps')) continue;
          node.nodeValue = node.nodeValue.replace('four firm grasps', 'four very firm grasps');
          return;
        }
        throw new Error('The sample has no such phrase.');
      });
      const popup = await pressAndWait(stage.driver, page);
      expect(await waitUntil('what is known', () => before(popup))).toMatch(/The text has changed since\.$/);
      await closePopup(stage.driver, popup);
      expect(await saveByPopup(stage.driver, page)).toBe('Saved as version 2: the text has changed since.');
      const library = await openLibrary(stage.driver, 1);
      await library.click('[data-clipping] a');
      await library.waitForSelector('[data-versions] summary');
      await library.click('[data-versions] summary');
      await library.click('[data-versions] button[aria-expanded]');
      const diff = await library.waitForSelector('[data-diff]');
      const changes = await diff?.evaluate((shown) => ({
        added: [...shown.querySelectorAll('ins')].map(({ textContent }) => textContent?.trim()),
        removed: [...shown.querySelectorAll('del')].map(({ textContent }) => textContent?.trim()),
      }));
      expect(changes).toEqual({ added: ['very'], removed: [] });
      await library.close();
      await page.close();
    });

    test('is what the popover speaks of under “In your clippings”', async () => {
      const page = await openAndRead(stage.driver, stage.samples.url(ENGLISH));
      await hover(stage.driver, page, 'common prosperity');
      const card = await cardWith(stage.driver, page, 'In your clippings');
      expect(card.text).toMatch(/In your clippings/);
      await page.close();
    });
  });

  test('a Chinese page and a notice are saved beside it, the newest first', async () => {
    for (const path of [CHINESE, NOTICE]) {
      const page = await stage.driver.open(stage.samples.url(path));
      expect(await saveByPopup(stage.driver, page)).toBe('Saved to your library.');
      await page.close();
    }
    const library = await openLibrary(stage.driver, 3);
    const rows = await hasRows(library, 3);
    expect(rows.map(({ lang }) => lang?.slice(0, 2))).toEqual(['en', 'zh', 'en']);
    await library.close();
  });

  test('a library that is open lists what is saved elsewhere, without being told to', async () => {
    const library = await openLibrary(stage.driver, 3);
    const page = await stage.driver.open(stage.samples.url('small/narrow.html'));
    await saveByPopup(stage.driver, page);
    await library.bringToFront();
    await hasRows(library, 4);
    await library.close();
    await page.close();
  });

  test('a page that has no article is not saved, and the popup says why', async () => {
    const page = await stage.driver.open(stage.samples.url('small/empty.html'));
    const popup = await pressAndWait(stage.driver, page);
    expect(await popup.ask((root) => root.querySelector('[data-save]'))).toBeNull();
    expect(await popup.ask((root) => root.querySelector('[data-reason]') !== null)).toBe(true);
    await closePopup(stage.driver, popup);
    await page.close();
  });
});
