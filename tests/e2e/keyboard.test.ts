// The same by keyboard alone. Chromium takes commands from a real keyboard only, so it gets a display that nobody sees;
// in Firefox the command is given where its window gives it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import { driveFirefox } from '../../tools/browsers/drive-firefox';
import type { Driver } from '../../tools/browsers/driver';
import { pressFirefoxKeys } from '../../tools/browsers/firefox-toolbar';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { launchFirefox } from '../../tools/browsers/launch-firefox';
import {
  hasVirtualDisplay,
  startVirtualDisplay,
  type VirtualDisplay,
} from '../../tools/browsers/virtual-display';
import { waitUntil } from '../../tools/browsers/wait-until';
import type { ServedPages } from '../../tools/serve/serve-pages';
import { BUILDS, CHROMIUM, FIREFOX } from './browsers-under-test';
import { markOf, marksIn } from './marks';
import { cardIn, cardWith, noCard, openAndRead } from './reading';
import { ENGLISH, serveSamples } from './served-samples';

/** A browser and its keyboard. `command` presses Alt, Shift and a letter. */
type Keyboard = {
  readonly driver: Driver;
  readonly command: (letter: 'O' | 'J' | 'K' | 'L') => Promise<void>;
  readonly close: () => Promise<void>;
};

const chromiumKeyboard = async (): Promise<Keyboard> => {
  if (CHROMIUM === null) throw new Error('Chromium is not installed.');
  const display = await startVirtualDisplay();
  try {
    const env = { DISPLAY: display.name };
    const running = await launchChromium({
      browser: CHROMIUM,
      extension: BUILDS.chromium,
      headless: false,
      env,
    });
    const driver = driveChromium(running);
    await windowTakesKeys(driver, display);
    return {
      driver,
      command: async (letter) => display.press(`alt+shift+${letter.toLowerCase()}`),
      close: async () => {
        await running.close();
        await display.close();
      },
    };
  } catch (error) {
    await display.close();
    throw error;
  }
};

/** A new window takes no keys for a moment: presses one that does nothing until a page hears it. */
const windowTakesKeys = async (driver: Driver, display: VirtualDisplay): Promise<void> => {
  const page = await driver.open('about:blank');
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.title = key;
    });
  });
  await waitUntil('the window to take keys', async () => {
    display.press('Shift_L');
    return (await page.title()) === 'Shift';
  });
  await page.close();
};

const firefoxKeyboard = async (): Promise<Keyboard> => {
  if (FIREFOX === null) throw new Error('Firefox is not installed.');
  const running = await launchFirefox({ browser: FIREFOX, extension: BUILDS.firefox, headless: true });
  return {
    driver: driveFirefox(running),
    command: (letter) => pressFirefoxKeys(running.browser, running.geckoId, letter),
    close: running.close,
  };
};

const declareTests = (start: () => Promise<Keyboard>): void => {
  let keyboard: Keyboard;
  let samples: ServedPages;
  let page: Page;

  beforeAll(async () => {
    samples = await serveSamples();
    keyboard = await start();
    page = await keyboard.driver.open(samples.url(ENGLISH));
  });
  afterAll(async () => {
    await keyboard?.close();
    await samples?.close();
  });

  const positionOf = async (): Promise<string | null> => {
    const card = await cardIn(keyboard.driver, page);
    return card?.text.match(/Term \d+ of \d+/)?.[0] ?? null;
  };

  test('Alt+Shift+O reads the page', async () => {
    await page.evaluate(() => document.body.focus());
    await keyboard.command('O');
    await markOf(page, 'four firm grasps');
  });

  test('Alt+Shift+J opens the card of the first term and says where it stands', async () => {
    await keyboard.command('J');
    const position = await waitUntil('the first card', positionOf);
    expect(position).toMatch(/^Term 1 of \d+$/);
  });

  test('Alt+Shift+J goes on, and Alt+Shift+K comes back', async () => {
    await keyboard.command('J');
    await waitUntil('the second card', async () => (await positionOf())?.startsWith('Term 2 of'));
    await keyboard.command('K');
    await waitUntil('the first card again', async () => (await positionOf())?.startsWith('Term 1 of'));
  });

  test('Tab walks the controls of the card', async () => {
    const focused = () =>
      keyboard.driver.popover(page).ask((root) => {
        const { activeElement } = root as ShadowRoot;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
      });
    const seen = new Set<string>();
    for (let step = 0; step < 3; step++) {
      const before = await focused();
      await page.keyboard.press('Tab');
      const after = await waitUntil('the focus to move', async () => {
        const now = await focused();
        return now !== before && now;
      });
      seen.add(after);
    }
    expect(seen.size).toBe(3);
  });

  test('Escape closes the card', async () => {
    await page.keyboard.press('Escape');
    await noCard(keyboard.driver, page);
  });

  test('Alt+Shift+L looks a selected phrase up, in a page that nobody has read', async () => {
    const other = await keyboard.driver.open(samples.url('small/narrow.html'));
    await other.evaluate(() => {
      const text = document.querySelector('article p:last-of-type')?.firstChild;
      const start = text?.textContent?.indexOf('common prosperity') ?? -1;
      if (!text || start < 0) throw new Error('The page has no such phrase.');
      getSelection()?.setBaseAndExtent(text, start, text, start + 'common prosperity'.length);
    });
    await keyboard.command('L');
    const card = await cardWith(keyboard.driver, other, 'common prosperity');
    expect(card.kind).toBe('known');
    await other.close();
  });

  test('a command on a page that cannot be read says so', async () => {
    const empty = await keyboard.driver.open(samples.url('small/empty.html'));
    await keyboard.command('O');
    const popup = await keyboard.driver.popup();
    await waitUntil('the reason', () =>
      popup.ask((root) => root.querySelector('[data-reason=empty-page]') !== null),
    );
    await popup.close().catch(() => undefined);
    await empty.close();
  });

  test('reads by button and goes on by keyboard', async () => {
    const other = await openAndRead(keyboard.driver, samples.url('small/dark.html'));
    expect((await marksIn(other)).length).toBeGreaterThan(0);
    await keyboard.command('J');
    await waitUntil('a card', () => cardIn(keyboard.driver, other));
    await other.close();
  });
};

describe.skipIf(CHROMIUM === null || !hasVirtualDisplay())('chromium', () => declareTests(chromiumKeyboard));
describe.skipIf(FIREFOX === null)('firefox', () => declareTests(firefoxKeyboard));
