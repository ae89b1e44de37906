// No room left. The reader hears so in a plain sentence, nothing is half written, and what is there can still be exported.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article';
import { driveChromium } from '../../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../../tools/browsers/drive-firefox';
import type { Driver } from '../../../tools/browsers/driver';
import { temporaryProfile } from '../../../tools/browsers/temporary-profile';
import type { ServedPages } from '../../../tools/serve/serve-pages';
import { CHROMIUM, FIREFOX, startBrowser } from '../browsers-under-test';
import { saveByPopup } from '../save-by-popup';
import { CHINESE, ENGLISH, NOTICE, serveSamples } from '../served-samples';
import { countLine, countSaves, say } from './counts';
import { firefoxOn } from './firefox-profile';
import type { InPage, SaveWord } from './scripts/in-page';
import type { StoreAlone } from './scripts/store-alone';
import { pageOf, smallArticle } from './small-article';
import { canMountSmallDisk, launchOnSmallDisk } from './small-disk';
import { bundle, openStorePage, type StorePage } from './store-page';

declare const officialeseFaults: InPage;
declare const officialeseStore: StoreAlone;

const BEFORE = 20;
const ATTEMPTS = 20;

/** How many clippings an export gives, or why it gives none. */
const exported = ({ page }: StorePage): Promise<number | string> =>
  page.evaluate(async () => {
    const wholes = await officialeseFaults.store.exportAll();
    if (!wholes.ok) return wholes.error;
    let count = 0;
    for await (const _ of wholes.value) count += 1;
    return count;
  });

type Room = { readonly take: (tab: StorePage) => Promise<void>; readonly give: () => Promise<void> };

const runOutOfRoom = async (name: string, driver: Driver, samples: ServedPages, { take, give }: Room) => {
  const tab = await openStorePage(driver);
  const acknowledged: string[] = [];
  const words: SaveWord[] = [];
  const save = async (number: number): Promise<SaveWord> => {
    const word = await tab.save(smallArticle(number));
    if (word.status === 'saved') acknowledged.push(pageOf(number));
    return word;
  };
  for (let number = 0; number < BEFORE; number++) expect((await save(number)).status).toBe('saved');
  const pages: Page[] = [];
  for (const path of [ENGLISH, CHINESE, NOTICE]) pages.push(await driver.open(samples.url(path)));
  await take(tab);
  for (let number = BEFORE; number < BEFORE + ATTEMPTS; number++) words.push(await save(number));
  let said = '';
  for (const page of pages) {
    // A browser that folds its journal into the database finds a little room again: then it is filled once more, for another page.
    await take(tab);
    await page.bringToFront();
    said = await saveByPopup(driver, page);
    if (said !== 'Saved to your library.') break;
  }
  const whileFull = await exported(tab);
  await give();
  await driver.killWorker();
  const after = await save(1000);
  const fresh = await openStorePage(driver);
  const inspection = await fresh.inspect();
  const counts = countSaves(acknowledged, inspection);
  const refused = words.filter(
    ({ status, failure }) => status === 'not-kept' && failure === '"quota"',
  ).length;
  const otherwise = words.filter(({ status }) => status === 'not-kept').length - refused;
  say(
    `${name}: ${ATTEMPTS} saves with no room left: ${refused} refused as such, ${otherwise} refused in other words, ${words.length - refused - otherwise} found room; ${countLine(counts)}; export meanwhile: ${whileFull}; the popup: “${said}”; saved again with room: ${after.status}`,
  );
  return { words, refused, said, whileFull, after, counts };
};

const expectNothingLost = ({
  words,
  said,
  after,
  counts,
}: Awaited<ReturnType<typeof runOutOfRoom>>): void => {
  expect(counts.lost).toEqual([]);
  expect(counts.halfWritten).toEqual([]);
  // Where one article finds no room, a smaller one still may.
  for (const { status } of words) expect(['saved', 'not-kept']).toContain(status);
  expect(words.some(({ status }) => status === 'not-kept')).toBe(true);
  expect(said).toMatch(/room|disk/);
  expect(after.status).toBe('saved');
};

describe.skipIf(CHROMIUM === null)('chromium, with the share of an origin used up', () => {
  // Chromium holds no extension to a quota, so the store is opened by a page of the web, which it does hold to one.
  test('the store alone says that it is full, nothing is half-written, export is still possible', async () => {
    const samples = await serveSamples();
    const driver = await startBrowser('chromium');
    try {
      const page = await driver.open(samples.url('small/empty.html'));
      await page.evaluate(await bundle(fileURLToPath(new URL('./scripts/store-alone.ts', import.meta.url))));
      // Beforehand: what Chromium once granted to an open database, it does not take back.
      const cdp = await page.createCDPSession();
      await cdp.send('Storage.overrideQuotaForOrigin', { origin: samples.origin, quotaSize: 3_000_000 });
      const save = (one: Article) => page.evaluate((article) => officialeseStore.save(article), one);
      const acknowledged: string[] = [];
      for (let number = 0; number < BEFORE; number++) {
        expect(await save(smallArticle(number))).toBe('saved');
        acknowledged.push(pageOf(number));
      }
      let refused = 0;
      for (let number = BEFORE; refused < ATTEMPTS && number < 200; number++) {
        const said = await save(largeArticle(number, 100_000));
        if (said === 'saved') acknowledged.push(pageOf(number));
        else refused += said === 'quota' ? 1 : 1000;
      }
      const exportedThen = await page.evaluate(async () => {
        const wholes = await officialeseStore.store.exportAll();
        let count = 0;
        if (wholes.ok) for await (const _ of wholes.value) count += 1;
        return count;
      });
      const counts = countSaves(acknowledged, await page.evaluate(() => officialeseStore.inspect()));
      say(
        `chromium, quota of an origin used up: ${refused} saves refused as such; ${countLine(counts)}; export meanwhile: ${exportedThen}`,
      );
      expect(refused).toBe(ATTEMPTS);
      expect(counts.lost).toEqual([]);
      expect(counts.halfWritten).toEqual([]);
      expect(exportedThen).toBe(counts.present);
    } finally {
      await driver.close();
      await samples.close();
    }
  }, 90_000);
});

describe.skipIf(!canMountSmallDisk())(
  'chromium, on a disk that is full (skipped where no disk can be mounted)',
  () => {
    // With not a byte left, Chromium itself cannot open the database any more: then nothing can be exported before there is room.
    test('a sentence that names the disk, nothing lost, nothing half-written, all well with room again', async () => {
      const samples = await serveSamples();
      const disk = await launchOnSmallDisk();
      try {
        const driver = driveChromium(disk.running);
        expectNothingLost(
          await runOutOfRoom('chromium', driver, samples, { take: disk.fill, give: disk.free }),
        );
      } finally {
        await disk.close();
        await samples.close();
      }
    }, 120_000);
  },
);

const largeArticle = (number: number, characters: number): Article => {
  const small = smallArticle(number);
  const letters = Array.from({ length: characters }, () => String.fromCharCode(97 + Math.random() * 26));
  const text = `${small.text}\n${letters.join('')}`;
  return { ...small, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, spans: [] }] };
};

/** Saves ever smaller articles until not even a small one finds room; called again, it goes on with others. */
const fillsByArticles = (): ((tab: StorePage) => Promise<void>) => {
  let number = 5000;
  return async (tab) => {
    for (const characters of [300_000, 30_000, 3000, 0]) {
      for (let refused = 0; refused < 3; number++) {
        const { status } = await tab.save(largeArticle(number, characters));
        if (status !== 'saved') refused += 1;
        if (number > 5900) throw new Error('The browser never ran out of room.');
      }
    }
  };
};

describe.skipIf(FIREFOX === null)('firefox, with its share of the disk used up', () => {
  test('a plain sentence, nothing half-written, export still possible', async () => {
    const samples = await serveSamples();
    const profile = await temporaryProfile();
    try {
      const running = await (
        await firefoxOn(profile.path, { 'dom.quotaManager.temporaryStorage.fixedLimit': 10_240 })
      )();
      const driver = driveFirefox(running);
      const give = async () => {
        // The limit is read when the browser starts; room is made as a reader makes it, by deleting.
        const tab = await openStorePage(driver);
        await tab.page.evaluate(async () => {
          const { store, ids } = officialeseFaults;
          for (const id of await ids()) {
            const found = await store.get(id);
            if (found.ok && found.value !== null && / 5\d{3}$/.test(found.value.title))
              await store.remove([id]);
          }
        });
        await tab.page.close();
      };
      try {
        const outcome = await runOutOfRoom('firefox', driver, samples, { take: fillsByArticles(), give });
        expectNothingLost(outcome);
        expect(outcome.refused).toBeGreaterThan(0);
        expect(outcome.whileFull).toBeGreaterThanOrEqual(BEFORE);
      } finally {
        await driver.close();
      }
    } finally {
      await profile.remove();
      await samples.close();
    }
  }, 120_000);
});
