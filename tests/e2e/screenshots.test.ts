// Pictures of what a reader sees, all in one folder: page with card and popup, light and dark, English and Chinese.
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showsStillCard } from '../../tools/browsers/popover-card';
import { waitUntil } from '../../tools/browsers/wait-until';
import { ROOT } from '../../tools/programs/run-program';
import { inEachBrowser, type Stage } from './browsers-under-test';
import { closePopup, hover, pressAndWait } from './reading';
import { CHINESE, ENGLISH } from './served-samples';

const FOLDER = join(ROOT, '.output', 'screenshots');

const SCENES = [
  { language: 'english', path: ENGLISH, term: 'four firm grasps' },
  { language: 'chinese', path: CHINESE, term: '两个维护' },
];

/** A picture of nothing is far smaller, in bytes. */
const PLAUSIBLE = 8_000;

const declareScenes = (stage: Stage, look: string): void => {
  test.each(SCENES)(`${look}, $language`, async ({ language, path, term }) => {
    await mkdir(FOLDER, { recursive: true });
    const name = (what: string) => join(FOLDER, `${stage.name}-${look}-${language}-${what}.png`);
    const page = await stage.driver.open(stage.samples.url(path));
    const popup = await pressAndWait(stage.driver, page);
    await popup.screenshot(name('popup'));
    await closePopup(stage.driver, popup);
    await hover(stage.driver, page, term);
    await waitUntil('the card to stand still', () => stage.driver.popover(page).ask(showsStillCard));
    await page.screenshot({ path: name('page'), captureBeyondViewport: false });
    for (const what of ['popup', 'page']) expect((await stat(name(what))).size).toBeGreaterThan(PLAUSIBLE);
    await page.close();
  });
};

describe('in light colours', () => inEachBrowser((stage) => declareScenes(stage, 'light')));
describe('in dark colours', () => inEachBrowser((stage) => declareScenes(stage, 'dark'), { dark: true }));
