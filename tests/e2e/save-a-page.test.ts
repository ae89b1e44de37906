// Saving a page, and what the library then shows and knows, in both browsers.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PopupSurface } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { closePopup, hover, pressAndWait } from './reading';
import { CHINESE, ENGLISH } from './served-samples';

/** Presses Save and gives what the popup then says. */
const save = async (popup: PopupSurface): Promise<string> => {
  await popup.click('[data-save]');
  const said = await waitUntil('the popup to say what came of saving', () =>
    popup.ask((root) => root.querySelector('[data-saved], [data-not-saved]')?.textContent ?? null),
  );
  return said;
};

/** The titles in the library's list. */
const titlesIn = (library: Page): Promise<readonly string[]> =>
  library.evaluate(() =>
    [...document.querySelectorAll('[data-clipping]')].map((row) => (row.textContent ?? '').trim()),
  );

inEachBrowser((stage) => {
  test('a saved page is in the library, with its terms, and the same text is kept once', async () => {
    const page = await stage.driver.open(stage.samples.url(ENGLISH));
    const popup = await pressAndWait(stage.driver, page);
    expect(await save(popup)).toBe('Saved to your library.');
    await closePopup(stage.driver, popup);

    const again = await pressAndWait(stage.driver, page);
    await waitUntil('the popup to know the page', () =>
      again.ask(
        (root) =>
          root.querySelector('[data-saved-before]')?.textContent?.includes('The text is the same.') ?? false,
      ),
    );
    expect(await save(again)).toBe('Saved. The text has not changed since.');
    await closePopup(stage.driver, again);

    const library = await stage.driver.openView('library.html');
    const [row = ''] = await waitUntil('one row in the list', async () => {
      const titles = await titlesIn(library);
      return titles.length === 1 && titles;
    });
    expect(row).toContain('Qinglan District Hears Party Secretaries Report');
    expect(row).toMatch(/\d+ terms/);
    await library.close();
    await page.close();
  });

  test('a page whose text has changed becomes a second version, and the popup says so', async () => {
    const page = await stage.driver.open(stage.samples.url(CHINESE));
    const popup = await pressAndWait(stage.driver, page);
    expect(await save(popup)).toBe('Saved to your library.');
    await closePopup(stage.driver, popup);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')];
      const one = paragraphs.find(({ textContent }) => textContent?.includes('两个维护'));
      one?.append('会议决定明年再开一次。');
    });
    await waitUntil('the page to be read again with its new text', async () => {
      const changed = await pressAndWait(stage.driver, page);
      const knows = await waitUntil('the popup to know the page', () =>
        changed.ask((root) => root.querySelector('[data-saved-before]')?.textContent ?? null),
      );
      const isNew = knows.includes('The text has changed since.');
      if (isNew) expect(await save(changed)).toBe('Saved as version 2: the text has changed since.');
      await closePopup(stage.driver, changed);
      return isNew;
    });
    await page.close();
  });

  test('a card says where the term stands in the reader’s clippings', async () => {
    const page = await stage.driver.open(stage.samples.url(ENGLISH));
    await closePopup(stage.driver, await pressAndWait(stage.driver, page));
    await hover(stage.driver, page, 'four firm grasps');
    await waitUntil('the card to know the library', () =>
      stage.driver
        .popover(page)
        .ask(
          (root) =>
            root.querySelector('[data-seen]')?.textContent?.startsWith('3 times in one clipping') ?? false,
        ),
    );
    await page.close();
  });

  test('the library is read by keyboard, and a deletion is undone', async () => {
    const library = await stage.driver.openView('library.html');
    await waitUntil('two rows', async () => (await titlesIn(library)).length === 2);
    await library.keyboard.press('j');
    await library.keyboard.press('o');
    await waitUntil('a clipping to open', () =>
      library.evaluate(() => document.querySelector('[data-reader] [data-term]') !== null),
    );
    await library.keyboard.press('#');
    await waitUntil('the row to go', async () => (await titlesIn(library)).length === 1);
    await library.keyboard.press('u');
    await waitUntil('the row to come back', async () => (await titlesIn(library)).length === 2);
    await library.close();
  });

  test('the worker may die between save and look: what was said to be saved is there', async () => {
    await stage.driver.killWorker();
    const library = await stage.driver.openView('library.html');
    await waitUntil('two rows', async () => (await titlesIn(library)).length === 2);
    await library.close();
  });
});
