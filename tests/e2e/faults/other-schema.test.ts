// A store of an earlier schema is brought up to this one; a store of a later one is refused politely and left as it is.
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../../tools/browsers/wait-until';
import { inEachBrowser } from '../browsers-under-test';
import { closePopup, pressAndWait } from '../reading';
import { saveByPopup } from '../save-by-popup';
import { ENGLISH } from '../served-samples';
import { say } from './counts';
import { smallArticle } from './small-article';
import { openStorePage, type StorePage } from './store-page';

/** Dexie writes its number 3 as 30. Below 10 is what never was released: the same tables without an index, as a first schema might have been. */
const EARLIER = 5;
const LATER = 40;

/** Every row of every table as one text, and the number of the schema. */
const everything = ({ page }: StorePage): Promise<{ readonly number: number; readonly rows: string }> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('officialese');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames].sort();
    const transaction = database.transaction(names);
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const request = transaction.objectStore(name).getAll();
            request.onsuccess = () => resolve([name, request.result]);
          }),
      ),
    );
    const { version } = database;
    database.close();
    return { number: version, rows: JSON.stringify(all) };
  });

/**
 * Writes the store anew under another number, with the rows it has now. An earlier one lacks the index of dates and everything
 * derived; a later one has a table more.
 */
const writeAs = ({ page }: StorePage, number: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    const tables = {
      clippings: 'id',
      versions: ['clippingId', 'number'],
      bodies: ['clippingId', 'number'],
      log: 'seq',
      uses: 'clippingId',
      meta: 'name',
    };
    const names = Object.keys(tables);
    const open = (version?: number, upgrade?: (database: IDBDatabase) => void) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('officialese', version);
        request.onupgradeneeded = () => upgrade?.(request.result);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const before = await open();
    const reading = before.transaction(names);
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise<unknown[]>((resolve) => {
            const request = reading.objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    before.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('officialese');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    const after = await open(wanted, (database) => {
      for (const [name, keyPath] of Object.entries(tables)) {
        const table = database.createObjectStore(name, { keyPath, autoIncrement: name === 'log' });
        if (name === 'clippings') table.createIndex('page', 'page', { unique: true });
      }
      if (wanted > 30) database.createObjectStore('of-tomorrow', { keyPath: 'id' }).put({ id: 'kept' });
    });
    const kept = names.filter((name) => wanted > 30 || (name !== 'uses' && name !== 'meta'));
    const writing = after.transaction(names, 'readwrite');
    names.forEach((name, at) => {
      if (kept.includes(name)) for (const row of rows[at] ?? []) writing.objectStore(name).put(row);
    });
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
    after.close();
  }, number);

inEachBrowser((stage) => {
  describe('a store of another schema', () => {
    test('that is earlier is brought up, with everything in it', async () => {
      const tab = await openStorePage(stage.driver);
      for (let number = 0; number < 20; number++)
        expect((await tab.save(smallArticle(number), ['kept'])).status).toBe('saved');
      const before = await tab.inspect();
      await stage.driver.killWorker();
      await writeAs(tab, EARLIER);
      const word = await tab.save(smallArticle(100));
      expect(word.status).toBe('saved');
      const library = await stage.driver.openView('library.html');
      await library.waitForSelector('[data-clipping]');
      const after = await waitUntil('the derived tables', async () => {
        const now = await tab.inspect();
        return now.isUpToDate && now;
      });
      say(
        `${stage.name}: a store of an earlier schema: ${after.clippings.length - 1} of ${before.clippings.length} clippings brought up, ${after.faults.length} half-written`,
      );
      expect(after.faults).toEqual([]);
      expect(after.clippings).toEqual(expect.arrayContaining([...before.clippings]));
      expect(after.clippings).toHaveLength(before.clippings.length + 1);
      expect((await everything(tab)).number).toBe(30);
      await library.close();
      await tab.page.close();
    });

    test('that is later is refused in popup and library with a plain sentence, and not touched', async () => {
      const tab = await openStorePage(stage.driver);
      await stage.driver.killWorker();
      await writeAs(tab, LATER);
      const before = await everything(tab);
      const page = await stage.driver.open(stage.samples.url(ENGLISH));
      const said = await saveByPopup(stage.driver, page);
      expect(said).toMatch(/written by a later version of Officialese.*Update the extension/);
      const popup = await pressAndWait(stage.driver, page);
      await closePopup(stage.driver, popup);
      const library = await stage.driver.openView('library.html');
      const failure = await library.waitForSelector('[data-failure=newer-store]');
      expect(await failure?.evaluate(({ textContent }) => textContent)).toMatch(
        /later version of Officialese/,
      );
      await library.close();
      const after = await everything(tab);
      say(
        `${stage.name}: a store of a later schema: refused in popup and library, ${after.rows === before.rows ? 0 : 1} changed`,
      );
      expect(after).toEqual(before);
      expect(after.number).toBe(LATER);
      await page.close();
      await tab.page.close();
    });
  });
});
