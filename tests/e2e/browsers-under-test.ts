// The browsers that the tests run in, and a frame for tests that hold in each of them.
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../tools/browsers/drive-firefox';
import type { Driver } from '../../tools/browsers/driver';
import { findChromium, findFirefox } from '../../tools/browsers/find-browser';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { launchFirefox } from '../../tools/browsers/launch-firefox';
import { ROOT } from '../../tools/programs/run-program';
import type { ServedPages } from '../../tools/serve/serve-pages';
import { serveSamples } from './served-samples';

export type BrowserName = Driver['name'];

/** The built extension for a browser. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

export const CHROMIUM = findChromium();
export const FIREFOX = findFirefox();

type Look = { readonly dark?: boolean; readonly width?: number; readonly height?: number };

/** Starts a headless browser with the built extension. Throws where the browser is not installed. */
export const startBrowser = async (name: BrowserName, look: Look = {}): Promise<Driver> => {
  const found = name === 'chromium' ? CHROMIUM : FIREFOX;
  if (found === null) throw new Error(`${name} is not installed.`);
  const options = { browser: found, extension: BUILDS[name], headless: true, ...look };
  return name === 'chromium'
    ? driveChromium(await launchChromium(options))
    : driveFirefox(await launchFirefox(options));
};

/** What tests get. Driver and samples are there inside of tests only: they are started before the first. */
export type Stage = { readonly name: BrowserName; readonly driver: Driver; readonly samples: ServedPages };

const started = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('Nothing is started outside of tests.');
  return thing;
};

/** Declares the same tests for each browser, with one browser and the samples for all of them. */
export const inEachBrowser = (declare: (stage: Stage) => void, look: Look = {}): void => {
  for (const name of ['chromium', 'firefox'] as const) {
    describe.skipIf((name === 'chromium' ? CHROMIUM : FIREFOX) === null)(name, () => {
      let driver: Driver | undefined;
      let samples: ServedPages | undefined;
      beforeAll(async () => {
        samples = await serveSamples();
        driver = await startBrowser(name, look);
      });
      afterAll(async () => {
        await driver?.close();
        await samples?.close();
      });
      declare({
        name,
        get driver() {
          return started(driver);
        },
        get samples() {
          return started(samples);
        },
      });
    });
  }
};
