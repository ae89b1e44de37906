// The library in a tab, as a test looks at it and uses it.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';

/** Opens the library and waits until its list has so many rows. */
export const openLibrary = async (driver: Driver, rows: number): Promise<Page> => {
  const library = await driver.openView('library.html');
  await library.waitForSelector('[data-library]');
  await hasRows(library, rows);
  return library;
};

/** Waits until the list has exactly so many rows, and gives them. */
export const hasRows = (library: Page, count: number): Promise<readonly ShownRow[]> =>
  waitUntil(`${count} clippings in the list`, async () => {
    const rows = await rowsIn(library);
    return rows.length === count && rows;
  });

/** A row of the list. `current` has the place that keys start from. */
export type ShownRow = {
  readonly id: string;
  readonly title: string;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly text: string;
  readonly current: boolean;
  readonly selected: boolean;
};

/** The rows that are in the document, from the top. */
export const rowsIn = (library: Page): Promise<readonly ShownRow[]> =>
  library.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('li[data-clipping]')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((row) => ({
        id: row.dataset.clipping ?? '',
        title: row.querySelector('.title')?.textContent?.trim() ?? '',
        lang: row.querySelector('.title')?.getAttribute('lang') ?? null,
        tags: [...row.querySelectorAll('.tag')].map(({ textContent }) => textContent?.trim() ?? ''),
        text: (row.textContent ?? '').replace(/\s+/g, ' '),
        current: row.contains(document.activeElement),
        selected: row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false,
      })),
  );

/** The clipping that the reader view shows; null while it shows none. */
export const openClipping = (library: Page): Promise<string | null> =>
  library.evaluate(() => document.querySelector('[data-reader]')?.getAttribute('data-reader') ?? null);

/** Clicks the button that says so, within `root`. */
export const press = (library: Page, root: string, words: string): Promise<void> =>
  library.evaluate(
    (selector, wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${selector} button`)];
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      if (button === undefined) throw new Error(`No button says "${wanted}".`);
      button.click();
    },
    root,
    words,
  );
