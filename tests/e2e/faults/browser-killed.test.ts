// The browser is killed, all of it, while it saves. What it called saved is there when it starts again, and nothing is half there.
import type { Browser } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { driveChromium } from '../../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../../tools/browsers/drive-firefox';
import type { Driver } from '../../../tools/browsers/driver';
import { launchChromium } from '../../../tools/browsers/launch-chromium';
import { temporaryProfile } from '../../../tools/browsers/temporary-profile';
import { BUILDS, CHROMIUM, FIREFOX } from '../browsers-under-test';
import { countLine, countSaves, rest, say, seeded } from './counts';
import { firefoxOn } from './firefox-profile';
import type { Inspection } from './scripts/inspect-store';
import { pageOf, smallArticle } from './small-article';
import { openStorePage, type StorePage } from './store-page';

const SAVES = 500;
/** How often the browser is killed. */
const KILLS = 4;
/** Tabs that save at the same time. */
const TABS = 3;

type Life = { readonly driver: Driver; readonly browser: Browser };

/** Kills the browser with all its processes: Puppeteer starts it as the leader of a group of its own. */
const kill = async ({ browser }: Life): Promise<void> => {
  const leader = browser.process();
  if (leader?.pid === undefined) throw new Error('The browser has no process.');
  const ended = new Promise((done) => leader.once('exit', done));
  process.kill(-leader.pid, 'SIGKILL');
  await ended;
};

/** Saves numbers from the queue until none is left or the browser is gone; tells which pages were acknowledged. */
const saveAll = async (tab: StorePage, queue: number[], acknowledged: string[]): Promise<void> => {
  for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
    const word = await tab.save(smallArticle(number)).catch(() => null);
    if (word === null) return; // The browser has gone.
    if (word.status === 'saved') acknowledged.push(pageOf(number));
  }
};

const run = async (name: string, start: () => Promise<Life>): Promise<void> => {
  const random = seeded(500);
  const queue = Array.from({ length: SAVES }, (_, number) => number);
  const acknowledged: string[] = [];
  for (let kills = 0; ; kills++) {
    const living = await start();
    const tabs: StorePage[] = [];
    for (let tab = 0; tab < TABS; tab++) tabs.push(await openStorePage(living.driver));
    const saving = Promise.all(tabs.map((tab) => saveAll(tab, queue, acknowledged)));
    if (kills === KILLS) {
      await saving;
      const inspection = await tabs[0]?.inspect();
      if (inspection === undefined) throw new Error('There is no tab.');
      await living.driver.close();
      return judge(name, acknowledged, inspection);
    }
    const wanted = ((kills + random()) * SAVES) / (KILLS + 1);
    while (acknowledged.length < wanted) await rest(2);
    await rest(random() * 25);
    await kill(living);
    await saving;
  }
};

const judge = (name: string, acknowledged: readonly string[], inspection: Inspection): void => {
  const counts = countSaves(acknowledged, inspection);
  say(
    `${name}: ${SAVES} saves, ${TABS} tabs at once, browser killed by SIGKILL ${KILLS} times in the middle: ${countLine(counts)} (${SAVES - counts.acknowledged} under way when it was killed)`,
  );
  expect(counts.lost).toEqual([]);
  expect(counts.halfWritten).toEqual([]);
  expect(inspection.isUpToDate).toBe(true);
  expect(counts.acknowledged).toBeGreaterThan(SAVES - (KILLS + 1) * TABS);
};

describe.skipIf(CHROMIUM === null)('chromium', () => {
  test(`of ${SAVES} saves with the browser killed in the middle, none acknowledged is lost and none is half-written`, async () => {
    if (CHROMIUM === null) return;
    const profile = await temporaryProfile();
    const options = { browser: CHROMIUM, extension: BUILDS.chromium, headless: true, profile } as const;
    try {
      await run('chromium', async () => {
        const running = await launchChromium({ ...options, loadBy: 'switch' });
        return { driver: driveChromium(running), browser: running.browser };
      });
    } finally {
      await profile.remove();
    }
  }, 120_000);
});

describe.skipIf(FIREFOX === null)('firefox', () => {
  test(`of ${SAVES} saves with the browser killed in the middle, none acknowledged is lost and none is half-written`, async () => {
    const profile = await temporaryProfile();
    try {
      const launch = await firefoxOn(profile.path);
      await run('firefox', async () => {
        const running = await launch();
        return { driver: driveFirefox(running), browser: running.browser };
      });
    } finally {
      await profile.remove();
    }
  }, 120_000);
});
