// A headless Chromium with the built extension and a library of thousands: filled through the store, then used.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Article } from '../../src/core/article/article';
import type { InPage } from '../../tests/e2e/faults/scripts/in-page';
import { bundle, openStorePage } from '../../tests/e2e/faults/store-page';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import type { Driver } from '../../tools/browsers/driver';
import { findChromium } from '../../tools/browsers/find-browser';
import { launchChromium, type RunningChromium } from '../../tools/browsers/launch-chromium';
import { temporaryProfile } from '../../tools/browsers/temporary-profile';
import { waitUntil } from '../../tools/browsers/wait-until';
import { loadPacks } from '../../tools/packs/load-packs';
import { extensionMemory } from './process-memory';
import { sampleArticle } from './sample-articles';
import { formsOf, sampleCaptures } from './sample-captures';
import type { FillStore } from './scripts/fill-store';
import type { WatchPage } from './scripts/watch-page';

declare const officialeseFill: FillStore;
declare const officialeseWatch: WatchPage;
declare const officialeseFaults: InPage;

const script = (name: string): string => fileURLToPath(new URL(`./scripts/${name}.ts`, import.meta.url));

/** Different texts; clippings share them. */
const TEXTS = 200;
/** Captures handed to the page, and clippings put in, at a time. */
const HANDFUL = 20;
const BATCH = 100;

export type Filled = { readonly clippings: number; readonly bytes: number; readonly firstBringUp: number };

/** A page of the extension that can fill the store and save from it. */
const openFillPage = async (driver: Driver): Promise<Page> => {
  const { page } = await openStorePage(driver);
  await page.evaluate(await bundle(script('fill-store')));
  return page;
};

const fill = async (driver: Driver, clippings: number): Promise<Filled> => {
  const page = await openFillPage(driver);
  const captures = sampleCaptures(loadPacks(), TEXTS);
  for (let at = 0; at < TEXTS; at += HANDFUL)
    await page.evaluate((some) => officialeseFill.take(some), captures.slice(at, at + HANDFUL));
  let bytes = 0;
  for (let at = 0; at < clippings; at += BATCH)
    bytes += await page.evaluate((...[first, end]) => officialeseFill.put(first, end), at, at + BATCH);
  const firstBringUp = await page.evaluate(() => officialeseFill.bringUp());
  return { clippings, bytes: bytes / clippings, firstBringUp };
};

export type Saves = { readonly english: readonly number[]; readonly chinese: readonly number[] };

/** ms from the request until the worker says "saved", messages and all; each article is new. */
const timeSave = (page: Page, article: Article): Promise<number> =>
  page.evaluate(async (one) => {
    const began = performance.now();
    officialeseFaults.begin(one);
    const { status } = await officialeseFaults.outcome(10_000);
    if (status !== 'saved') throw new Error(`A page was ${status}.`);
    return performance.now() - began;
  }, article);

const timeSaves = async (driver: Driver, times: number): Promise<Saves> => {
  const page = await openFillPage(driver);
  const forms = formsOf(loadPacks());
  const saves = async (odd: 0 | 1, atLeast: Parameters<typeof sampleArticle>[0]['atLeast']) => {
    const all: number[] = [];
    // The first one loads the packs.
    for (let time = 0; time <= times; time++) {
      const seed = 1000 + 2 * time + odd;
      const url = `https://gazette.example/saved/${seed}.html`;
      all.push(await timeSave(page, sampleArticle({ seed, atLeast, forms, url })));
    }
    return all.slice(1);
  };
  const english = await saves(0, { words: 2000 });
  const chinese = await saves(1, { bytes: 10_000 });
  await page.close();
  return { english, chinese };
};

/** Opens the library in a new tab, watched from its first moment. */
const openWatched = async ({ browser, extensionId }: RunningChromium, watcher: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(watcher);
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  return page;
};

const seenIn = (page: Page) => page.evaluate(() => officialeseWatch.seen());

const whenSeen = <T>(
  what: string,
  page: Page,
  pick: (seen: Awaited<ReturnType<typeof seenIn>>) => T | null,
) => waitUntil(what, async () => pick(await seenIn(page)), { within: 300_000 });

/** ms from navigation to the first row painted, and to the choices of the filters; the longest task of the first two seconds. */
export type Open = { readonly painted: number; readonly choices: number; readonly longest: number };

const longestTask = async (page: Page): Promise<number> =>
  Math.max(0, ...(await seenIn(page)).longTasks.map(({ ms }) => ms));

const timeOpen = async (running: RunningChromium, watcher: string): Promise<Open> => {
  const page = await openWatched(running, watcher);
  const painted = await whenSeen('the first row', page, (seen) => seen.painted);
  const choices = await whenSeen('the choices', page, (seen) => seen.choices);
  await new Promise((done) => setTimeout(done, 500));
  const longest = await longestTask(page);
  await page.close();
  return { painted, choices, longest };
};

/** Bytes; `own`: of the process, which the worker shares. Null where the system does not tell. */
export type Memory = { readonly heap: number; readonly own: number | null };

const memoryOf = async (running: RunningChromium, page: Page): Promise<Memory> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { heap: usedSize, own: await extensionMemory(running.browser) };
};

export type Use = {
  readonly opened: Memory;
  /** All clippings of the list were loaded by scrolling to its end, and one is open. */
  readonly used: Memory;
  readonly scrolled: number;
  /** For each word typed. */
  readonly typed: readonly { readonly echoed: number; readonly painted: number }[];
  /** While typing and scrolling. */
  readonly longest: number;
};

const WORDS = ['council', '', 'report', 'report water', '', '会议', ''];

const timeUse = async (running: RunningChromium, watcher: string): Promise<Use> => {
  const page = await openWatched(running, watcher);
  await whenSeen('the choices', page, (seen) => seen.choices);
  const opened = await memoryOf(running, page);
  await page.evaluate(() => officialeseWatch.restart());
  const typed: { echoed: number; painted: number }[] = [];
  for (const word of WORDS) {
    typed.push(await page.evaluate((value) => officialeseWatch.type(value), word));
    await new Promise((done) => setTimeout(done, 700));
  }
  const scrolled = await page.evaluate(() => officialeseWatch.scrollToEnd());
  await page.click('li[data-clipping] a');
  await page.waitForSelector('[data-reader]');
  const longest = await longestTask(page);
  const used = await memoryOf(running, page);
  await page.close();
  return { opened, used, scrolled, typed, longest };
};

/** ms of the facets of a query, by what it asks for. */
export type FacetTimes = Readonly<Record<'all' | 'publisher' | 'words', readonly number[]>>;

const timeFacets = async (driver: Driver, times: number): Promise<FacetTimes> => {
  const page = await openFillPage(driver);
  const time = async (query: Parameters<FillStore['timeFacets']>[0]) => {
    const all: number[] = [];
    for (let nth = 0; nth < times; nth++)
      all.push(await page.evaluate((one) => officialeseFill.timeFacets(one), query));
    return all;
  };
  const facets = {
    all: await time({}),
    publisher: await time({ publisher: 'Gazette 7' }),
    words: await time({ words: 'council' }),
  };
  await page.close();
  return facets;
};

export type Rebuild = {
  /** ms from the first slice that was shown until the bar was gone, and ms from navigation until then. */
  readonly took: number;
  /** Different states of the bar. */
  readonly steps: number;
  /** ms. */
  readonly longest: number;
  readonly longestGap: number;
  readonly painted: number;
};

const timeRebuild = async (running: RunningChromium, driver: Driver, watcher: string): Promise<Rebuild> => {
  const filler = await openFillPage(driver);
  await filler.evaluate(() => officialeseFill.loseDerived());
  await filler.close();
  const page = await openWatched(running, watcher);
  const painted = await whenSeen('the first row', page, (seen) => seen.painted);
  const rebuilt = await whenSeen('the end of the rebuild', page, (seen) => seen.rebuilt);
  const { progress, longestGap } = await seenIn(page);
  const longest = await longestTask(page);
  await page.close();
  return { took: rebuilt - painted, steps: progress.length, longest, longestGap, painted };
};

export type LibraryFigures = {
  readonly filled: Filled;
  readonly saves: Saves;
  readonly cold: Open;
  readonly opens: readonly Open[];
  readonly facets: FacetTimes;
  readonly use: Use;
  readonly rebuild: Rebuild;
};

export type Extent = { readonly clippings: number; readonly saves: number; readonly opens: number };

/** Measures a library of that many clippings, each figure so often. @param extension the built extension */
export const measureLibrary = async (
  extension: string,
  { clippings, saves, opens }: Extent,
): Promise<LibraryFigures> => {
  const browser = findChromium();
  if (browser === null) throw new Error('No Chromium was found; npm test installs it on Debian.');
  const profile = await temporaryProfile();
  const launch = () => launchChromium({ browser, extension, headless: true, profile });
  try {
    const first = await launch();
    const filled = await fill(driveChromium(first), clippings).finally(first.close);
    const running = await launch();
    const driver = driveChromium(running);
    const watcher = await bundle(script('watch-page'));
    try {
      const cold = await timeOpen(running, watcher);
      const opened: Open[] = [];
      for (let nth = 0; nth < opens; nth++) opened.push(await timeOpen(running, watcher));
      const use = await timeUse(running, watcher);
      const facets = await timeFacets(driver, opens);
      const rebuild = await timeRebuild(running, driver, watcher);
      return { filled, cold, opens: opened, use, facets, rebuild, saves: await timeSaves(driver, saves) };
    } finally {
      await running.close();
    }
  } finally {
    await profile.remove();
  }
};
