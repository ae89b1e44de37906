// What is derived may be lost or damaged: it is made anew from the truth, slice by slice, and asked meanwhile without waiting.
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../../tools/browsers/wait-until';
import { inEachBrowser } from '../browsers-under-test';
import { say } from './counts';
import type { InPage } from './scripts/in-page';
import { smallArticle } from './small-article';
import { openStorePage, type StorePage } from './store-page';

declare const officialeseFaults: InPage;

const CLIPPINGS = 60;
/** An entry of a pack whose words stand in every small article, as the worker counts it. */
type Damage = 'state missing' | 'state damaged' | 'rows missing' | 'labels missing' | 'all missing';
const DAMAGES: readonly Damage[] = [
  'state missing',
  'state damaged',
  'rows missing',
  'labels missing',
  'all missing',
];

/** Damages the derived tables, past the store. */
const damage = ({ page }: StorePage, how: Damage): Promise<void> =>
  page.evaluate(async (what) => {
    const opening = indexedDB.open('officialese');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['uses', 'labels', 'meta'], 'readwrite');
    const [uses, meta] = [transaction.objectStore('uses'), transaction.objectStore('meta')];
    if (what === 'state missing' || what === 'all missing') meta.delete('derived');
    if (what === 'state damaged') meta.put({ name: 'derived', format: 'nonsense' });
    if (what === 'all missing') uses.clear();
    if (what === 'all missing' || what === 'labels missing') transaction.objectStore('labels').clear();
    if (what === 'rows missing') {
      const cursor = uses.openCursor();
      cursor.onsuccess = () => cursor.result?.delete();
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, how);

/** The key that most clippings have, and what the store knows of it. */
const seenOfFirst = ({ page }: StorePage) =>
  page.evaluate(async () => {
    const { store, ids } = officialeseFaults;
    const [id] = await ids();
    const version = id === undefined ? null : await store.version(id, 1);
    const key = version?.ok ? version.value?.terms[0]?.key : undefined;
    if (key === undefined) throw new Error('No clipping has a term.');
    const seen = await store.seen(key);
    if (!seen.ok) throw new Error(seen.error);
    return seen.value;
  });

inEachBrowser((stage) => {
  describe('derived tables', () => {
    test.each(DAMAGES)(
      '%s: said to be incomplete, built anew with progress, and right',
      async (how) => {
        const first = await openStorePage(stage.driver);
        if ((await first.inspect()).clippings.length === 0)
          for (let number = 0; number < CLIPPINGS; number++) await first.save(smallArticle(number));
        const right = await seenOfFirst(first);
        expect(right).toMatchObject({ clippings: CLIPPINGS, complete: true });
        await damage(first, how);
        await first.page.close();
        // A context that starts afterwards looks at the tables before it trusts them.
        const tab = await openStorePage(stage.driver);
        const meanwhile = await seenOfFirst(tab);
        expect(meanwhile.complete).toBe(false);
        const { steps, last, ok } = await tab.bringUp();
        const inspection = await tab.inspect();
        say(
          `${stage.name}: derived tables, ${how}: rebuilt in ${steps} slices (${last}), ${inspection.uses} of ${CLIPPINGS} rows, ${inspection.faults.length} wrong; asked before: incomplete`,
        );
        expect(ok).toBe(true);
        expect(steps).toBeGreaterThanOrEqual(CLIPPINGS / 25);
        expect(inspection).toMatchObject({ faults: [], isUpToDate: true, uses: CLIPPINGS });
        expect(await seenOfFirst(tab)).toEqual(right);
        await tab.page.close();
      },
      90_000,
    );

    test('the library rebuilds them by itself when it opens', async () => {
      const tab = await openStorePage(stage.driver);
      await damage(tab, 'all missing');
      const library = await stage.driver.openView('library.html');
      await waitUntil('the tables to be whole', async () => {
        const { isUpToDate, uses } = await tab.inspect();
        return isUpToDate && uses === CLIPPINGS;
      });
      await library.close();
      await tab.page.close();
    });
  });
});
