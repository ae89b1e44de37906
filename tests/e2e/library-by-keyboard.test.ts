// The library by keyboard alone, and after the worker that saved into it has died.
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until';
import { inEachBrowser } from './browsers-under-test';
import { closePopup, pressAndWait } from './reading';
import { CHINESE, ENGLISH } from './served-samples';

const rowsIn = (library: Page): Promise<number> =>
  library.evaluate(() => document.querySelectorAll('[data-clipping]').length);

inEachBrowser((stage) => {
  test('what was said to be saved is there after the worker died', async () => {
    for (const path of [ENGLISH, CHINESE]) {
      const page = await stage.driver.open(stage.samples.url(path));
      const popup = await pressAndWait(stage.driver, page);
      await popup.click('[data-save]');
      await waitUntil('the page to be saved', () =>
        popup.ask((root) => root.querySelector('[data-saved]') !== null),
      );
      await closePopup(stage.driver, popup);
      await page.close();
    }
    await stage.driver.killWorker();
    const library = await stage.driver.openView('library.html');
    await waitUntil('two rows', async () => (await rowsIn(library)) === 2);
    await library.close();
  });

  test('a clipping is opened, deleted, and brought back', async () => {
    const library = await stage.driver.openView('library.html');
    await waitUntil('two rows', async () => (await rowsIn(library)) === 2);
    await library.keyboard.press('j');
    await library.keyboard.press('o');
    await waitUntil('a clipping to open', () =>
      library.evaluate(() => document.querySelector('[data-reader] [data-term]') !== null),
    );
    await library.keyboard.press('#');
    await waitUntil('the row to go', async () => (await rowsIn(library)) === 1);
    await library.keyboard.press('u');
    await waitUntil('the row to come back', async () => (await rowsIn(library)) === 2);
    await library.close();
  });
});
