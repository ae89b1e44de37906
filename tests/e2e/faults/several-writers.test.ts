// Two tabs and the library write at once: to the same pages, and past each other.
import { expect, test } from 'vitest';
import { inEachBrowser } from '../browsers-under-test';
import { say } from './counts';
import type { InPage } from './scripts/in-page';
import { pageOf, smallArticle } from './small-article';
import { openStorePage, type StorePage } from './store-page';

declare const officialeseFaults: InPage;

/** Pages that both tabs save, in opposite order, with different tags. */
const PAGES = 40;

/** Saves every page; gives how many saves were acknowledged. */
const saveEach = async (tab: StorePage, numbers: readonly number[], tag: string): Promise<number> => {
  let saved = 0;
  for (const number of numbers) {
    const word = await tab.save(smallArticle(number, tag === 'from-b' && number % 4 === 0 ? 2 : 1), [tag]);
    if (word.status === 'saved') saved += 1;
  }
  return saved;
};

/** As the library does meanwhile: notes written, clippings deleted and brought back. Gives how often each was done. */
const keepWriting = (library: StorePage) =>
  library.page.evaluate(async () => {
    const { store, ids } = officialeseFaults;
    const until = performance.now() + 60_000;
    const done = { noted: 0, undone: 0, failed: [] as string[] };
    Object.assign(globalThis, { stopWriting: false });
    while (performance.now() < until && !Object.getOwnPropertyDescriptor(globalThis, 'stopWriting')?.value) {
      const [id] = await ids();
      await new Promise((later) => setTimeout(later, 5));
      if (id === undefined) continue;
      const edited = await store.edit(id, { note: 'read' });
      if (edited.ok) done.noted += 1;
      else done.failed.push(edited.error);
      const removed = await store.remove([id]);
      if (!removed.ok) done.failed.push(removed.error);
      const restored = removed.ok ? await store.restore(removed.value) : removed;
      if (restored.ok) done.undone += 1;
      else done.failed.push(restored.error);
    }
    return done;
  });

inEachBrowser((stage) => {
  test('two tabs and the library write at once: everything is there, one clipping a page', async () => {
    const [a, b, library] = [
      await openStorePage(stage.driver),
      await openStorePage(stage.driver),
      await openStorePage(stage.driver),
    ];
    const numbers = Array.from({ length: PAGES }, (_, number) => number);
    const writing = keepWriting(library);
    const saved = await Promise.all([
      saveEach(a, numbers, 'from-a'),
      saveEach(b, numbers.toReversed(), 'from-b'),
    ]);
    await library.page.evaluate(() => void Object.assign(globalThis, { stopWriting: true }));
    const { noted, undone, failed } = await writing;
    const { clippings, faults, versions, isUpToDate } = await library.inspect();
    say(
      `${stage.name}: two tabs saving ${PAGES} pages each while the library wrote ${noted} notes and undid ${undone} deletions: ${saved[0] + saved[1]} acknowledged, ${clippings.length} pages present, ${versions} versions, ${PAGES - clippings.length} lost, ${faults.length} half-written`,
    );
    expect(faults).toEqual([]);
    expect(failed).toEqual([]);
    expect(saved).toEqual([PAGES, PAGES]);
    expect(clippings.map(({ page }) => page).sort()).toEqual(numbers.map(pageOf).sort());
    for (const { page, tags } of clippings)
      expect([page, [...tags].sort()]).toEqual([page, ['from-a', 'from-b']]);
    expect(isUpToDate).toBe(true);
    expect(undone).toBeGreaterThan(0);
    for (const tab of [a, b, library]) await tab.page.close();
  }, 90_000);
});
