// Highlights by hand: marked by a selection, there again after a reload and after the worker's death, changed and lost where the page is.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PopupSurface } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import { ROOT } from '../../tools/programs/run-program';
import { type ServedPages, servePages } from '../../tools/serve/serve-pages';
import { inEachBrowser } from './browsers-under-test';
import { marksIn } from './marks';
import { closePopup, openAndRead, pressAndWait } from './reading';
import { NOTICE } from './served-samples';

const WORDS = 'would require a light on every fixed marker';
const HEARING = 'hold a public hearing on April 2 in Memphis';

/** Selects words of the page as a pointer does. */
const select = async (page: Page, words: string): Promise<void> => {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      const middle = (offset: number) => {
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      };
      const [first, last] = [middle(at), middle(at + wanted.length - 1)];
      return [
        { x: first.left + 1, y: first.y },
        { x: last.right - 1, y: last.y },
      ];
    }
    throw new Error(`no "${wanted}" in the page`);
  }, words);
  if (!from || !to) throw new Error('nothing to select');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
};

const tintsIn = async (page: Page) =>
  (await marksIn(page))
    .filter(({ key }) => key.startsWith('officialese-highlight-'))
    .map(({ key, text }) => `${key.replace('officialese-highlight-', '')}: ${text}`);

const tinted = (page: Page, expected: readonly string[]) =>
  waitUntil(`tints ${expected.join(' | ')}`, async () => {
    const tints = await tintsIn(page);
    return tints.join('\n') === expected.join('\n') && tints;
  });

inEachBrowser((stage) => {
  let folder: string;
  let served: ServedPages;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'officialese-highlights-'));
    await cp(join(ROOT, 'tests', 'fixtures', 'samples', NOTICE), join(folder, NOTICE));
    served = await servePages({ folder });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  const edit = async (from: string, to: string): Promise<void> => {
    const path = join(folder, NOTICE);
    const html = await readFile(path, 'utf8');
    if (!html.includes(from)) throw new Error(`no "${from}" in the sample`);
    await writeFile(path, html.replace(from, to));
  };
  const press = (page: Page, selector: string) =>
    waitUntil(`${selector} in the popover`, () =>
      stage.driver
        .popover(page)
        .ask((root, wanted: string) => {
          const found = root.querySelector<HTMLElement>(`.marker:not([hidden]) ${wanted}`);
          found?.click();
          return found !== null;
        }, selector)
        .catch(() => false),
    );
  const look = (page: Page, selector: string) =>
    waitUntil(`${selector} with text`, () =>
      stage.driver
        .popover(page)
        .ask((root, wanted: string) => root.querySelector(wanted)?.textContent ?? null, selector)
        .catch(() => null),
    );
  const said = async (page: Page): Promise<string> => {
    const popup = await pressAndWait(stage.driver, page);
    const text = await popup.ask((root) => root.querySelector('[data-highlights]')?.textContent ?? '');
    await closePopup(stage.driver, popup);
    return text;
  };
  const listed = async (page: Page): Promise<readonly string[]> => {
    const popup = await pressAndWait(stage.driver, page);
    await waitUntil('the highlights in the popup', () =>
      popup.ask((root) => root.querySelector('[data-highlight]') !== null),
    );
    const rows = await popup.ask((root) =>
      [...root.querySelectorAll('[data-highlight]')].map(
        (row) => `${row.getAttribute('data-status')}: ${row.querySelector('.quote')?.textContent}`,
      ),
    );
    await closePopup(stage.driver, popup);
    return rows;
  };

  test('what is selected is marked by one click, and is there again after a reload and another worker', async () => {
    const page = await openAndRead(stage.driver, served.url(NOTICE));
    await select(page, WORDS);
    await press(page, '[data-colour=green]');
    await tinted(page, [`green: ${WORDS}`]);
    await select(page, HEARING);
    await press(page, '[data-do=note]');
    await waitUntil('the note to have the focus', () =>
      stage.driver.popover(page).ask((root) => root.querySelector('[data-note]:focus') !== null),
    );
    await page.keyboard.type('Go there.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('dates, travel');
    await press(page, '[data-do=close]');
    await tinted(page, [`green: ${WORDS}`, `green: ${HEARING}`]);
    await waitUntil('note and tags to be kept', async () => /Go there.*dates, travel/.test(await said(page)));
    await page.close();
    await stage.driver.killWorker();
    const again = await openAndRead(stage.driver, served.url(NOTICE));
    await tinted(again, [`green: ${WORDS}`, `green: ${HEARING}`]);
    expect(await listed(again)).toEqual([`exact: ${WORDS}`, `exact: ${HEARING}`]);
    await again.close();
  });

  test('steps are taken back and again, with the worker killed in between', async () => {
    const page = await openAndRead(stage.driver, served.url(NOTICE));
    await tinted(page, [`green: ${WORDS}`, `green: ${HEARING}`]);
    const step = async (popup: PopupSurface, way: string) => {
      await waitUntil(`${way} to be offered`, () =>
        popup.ask(
          (root, wanted: string) => root.querySelector<HTMLButtonElement>(wanted)?.disabled === false,
          `[data-${way}]`,
        ),
      );
      await popup.ask(
        (root, wanted: string) => root.querySelector<HTMLButtonElement>(wanted)?.click(),
        `[data-${way}]`,
      );
    };
    const popup = await pressAndWait(stage.driver, page);
    for (let time = 0; time < 3; time++) await step(popup, 'undo'); // Tags, note, then the highlight itself.
    await tinted(page, [`green: ${WORDS}`]);
    await closePopup(stage.driver, popup);
    await stage.driver.killWorker();
    const again = await pressAndWait(stage.driver, page);
    await step(again, 'redo');
    await tinted(page, [`green: ${WORDS}`, `green: ${HEARING}`]);
    await closePopup(stage.driver, again);
    await page.close();
  });

  test('where the page was changed, the card says what stood there and what stands there now', async () => {
    await edit('light on every fixed marker', 'lamp on every fixed marker');
    const page = await openAndRead(stage.driver, served.url(NOTICE));
    const now = WORDS.replace('light', 'lamp');
    await tinted(page, [`green: ${now}`, `changed: ${now}`, `green: ${HEARING}`]);
    const popup = await pressAndWait(stage.driver, page);
    await waitUntil('the changed one in the popup', () =>
      popup.ask((root) => root.querySelector('[data-status=changed]') !== null),
    );
    await popup.click('[data-status=changed]');
    expect(await look(page, '[data-changes] del')).toBe('light');
    expect(await look(page, '[data-changes] ins')).toBe('lamp');
    await page.close();
  });

  test('what was taken out of the page is listed as lost, with its words, and painted nowhere', async () => {
    await edit('The office will hold a public hearing on April 2 in Memphis, Tennessee. ', '');
    const page = await openAndRead(stage.driver, served.url(NOTICE));
    const now = WORDS.replace('light', 'lamp');
    await tinted(page, [`green: ${now}`, `changed: ${now}`]);
    expect(await listed(page)).toEqual([`changed: ${WORDS}`, `lost: ${HEARING}`]);
    await page.close();
  });
});
