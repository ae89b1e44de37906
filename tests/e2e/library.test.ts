// The library: list, filters, reader view, keys, deletion with undo, backup and restore; and that it never asks the network.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../tools/browsers/wait-until';
import { ROOT } from '../../tools/programs/run-program';
import { violationsIn } from './axe';
import { inEachBrowser, type Stage } from './browsers-under-test';
import { backupOf, chooseBackup, eraseAll, goToBackup } from './library-backup';
import { hasRows, openClipping, openLibrary, press, rowsIn } from './library-page';
import { saveByPopup } from './save-by-popup';
import { CHINESE, ENGLISH, NOTICE } from './served-samples';

const PAGES = [ENGLISH, CHINESE, NOTICE];

/** Saves our samples. The first gets a picture and a tag. */
const fill = async ({ driver, samples }: Stage): Promise<void> => {
  for (const [index, path] of PAGES.entries()) {
    const page = await driver.open(samples.url(path));
    if (index === 0)
      await page.evaluate(() => {
        const picture = Object.assign(document.createElement('img'), {
          src: '/picture-of-the-article.png',
          alt: 'A hall',
        });
        document.querySelector('article p')?.after(picture);
      });
    const said = await saveByPopup(driver, page, { tags: index === 0 ? 'district' : '' });
    expect(said).toBe('Saved to your library.');
    await page.close();
  }
};

const currentRow = async (library: Page): Promise<number> =>
  (await rowsIn(library)).findIndex(({ current }) => current);

inEachBrowser((stage) => {
  beforeAll(() => fill(stage));

  describe('the list', () => {
    let library: Page;
    beforeAll(async () => {
      library = await openLibrary(stage.driver, 3);
    });
    afterAll(() => library?.close());

    test('is narrowed by words, and says how many match', async () => {
      await library.type('[data-filter]', 'district');
      const rows = await waitUntil('the matches', async () => {
        const found = await rowsIn(library);
        return found.length < 3 && found.length > 0 && found;
      });
      for (const { text } of rows) expect(text.toLowerCase()).toContain('district');
      expect(await library.$eval('.count', ({ textContent }) => textContent)).toMatch(/match/);
      await library.$eval('[data-filter]', (field) => {
        Object.assign(field, { value: '' });
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await hasRows(library, 3);
    });

    test('is narrowed by language and by tag', async () => {
      await library.click('.filters summary');
      const choose = (label: string, start: string) =>
        library.evaluate(
          (wanted, opening) => {
            const field = [...document.querySelectorAll('.choices label')].find(({ textContent }) =>
              textContent?.startsWith(wanted),
            );
            const select = field?.querySelector('select');
            const option = [...(select?.options ?? [])].find(({ value }) => value.startsWith(opening));
            if (!select || !option) throw new Error(`${wanted} has no choice ${opening}`);
            select.value = option.value;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          },
          label,
          start,
        );
      await waitUntil('the choices to be counted', () => choose('Language', '=zh').then(() => true));
      const [chinese] = await hasRows(library, 1);
      expect(chinese?.lang).toMatch(/^zh/);
      await press(library, '.choices', 'Clear these filters');
      await hasRows(library, 3);
      await waitUntil('the tag to be counted', () => choose('Tag', '=district').then(() => true));
      const [tagged] = await hasRows(library, 1);
      expect(tagged?.tags).toEqual(['district']);
      await press(library, '.choices', 'Clear these filters');
      await hasRows(library, 3);
      await library.click('.filters summary');
    });

    test('is walked by j and k, a clipping opened by o', async () => {
      await library.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await library.keyboard.press('j');
      const first = await waitUntil('a current row', async () => ({ at: await currentRow(library) }));
      await waitUntil('the row to be current', async () => (await currentRow(library)) >= 0);
      await library.keyboard.press('j');
      await waitUntil('the next row', async () => (await currentRow(library)) === Math.max(0, first.at) + 1);
      await library.keyboard.press('k');
      await waitUntil('the row before', async () => (await currentRow(library)) === Math.max(0, first.at));
      const rows = await rowsIn(library);
      await library.keyboard.press('o');
      await waitUntil(
        'the clipping',
        async () => (await openClipping(library)) === rows[Math.max(0, first.at)]?.id,
      );
    });

    test('selects by x, deletes by #, brings back by u, as it was', async () => {
      await library.keyboard.press('Escape');
      const before = await hasRows(library, 3);
      await library.keyboard.press('x');
      const chosen = await waitUntil('the selection', async () =>
        (await rowsIn(library)).find(({ selected }) => selected),
      );
      await library.keyboard.press('#');
      await hasRows(library, 2);
      expect(await library.$eval('[data-undo]', ({ textContent }) => textContent)).toContain(chosen.title);
      await library.keyboard.press('u');
      const after = await hasRows(library, 3);
      expect(after.map(({ id, text }) => ({ id, text }))).toEqual(
        before.map(({ id, text }) => ({ id, text })),
      );
    });
  });

  describe('the reader view', () => {
    test('shows the article, and the card of a term with what the library knows of it', async () => {
      const library = await openLibrary(stage.driver, 3);
      const english = (await rowsIn(library)).find(({ tags }) => tags.includes('district'));
      await library.click(`[data-clipping="${english?.id}"] a`);
      await library.waitForSelector('[data-reader] [data-mark]');
      expect(await library.$eval('[data-article-text]', ({ textContent }) => textContent)).toContain(
        'four firm grasps',
      );
      await library.evaluate(() => {
        const mark = [...document.querySelectorAll<HTMLElement>('[data-mark]')].find(
          ({ textContent }) => textContent === 'common prosperity',
        );
        mark?.scrollIntoView({ block: 'center' });
        mark?.setAttribute('data-for-test', '');
      });
      await library.click('[data-for-test]');
      await library.waitForSelector('[data-popover] [data-seen]');
      const card = await library.$eval('[data-popover]', ({ textContent }) => textContent);
      expect(card).toContain('共同富裕');
      expect(card).toMatch(/In your clippings.+ in one clipping, of /);
      await library.keyboard.press('Escape');
      await waitUntil('the card to close', () =>
        library.evaluate(() => document.querySelector('[data-popover]') === null),
      );
      await library.close();
    });

    test('makes no request: neither the page’s picture nor anything else is asked for', async () => {
      const { samples, driver } = stage;
      await new Promise((done) => setTimeout(done, 200));
      const asked = samples.asked.length;
      expect(samples.asked).toContain('/picture-of-the-article.png');
      const library = await openLibrary(driver, 3);
      const requests: string[] = [];
      library.on('request', (request) => requests.push(request.url()));
      for (const { id } of await rowsIn(library)) {
        await library.click(`[data-clipping="${id}"] a`);
        await waitUntil('the clipping', async () => (await openClipping(library)) === id);
      }
      expect(await library.evaluate(() => document.images.length)).toBe(0);
      const loaded = await library.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      const own = await library.evaluate(() => location.origin);
      expect(
        [...loaded, ...requests].filter((url) => !url.startsWith(own) && !url.startsWith('blob:')),
      ).toEqual([]);
      expect(samples.asked).toHaveLength(asked);
      await library.close();
    });
  });

  describe('a backup', () => {
    let library: Page;
    let folder: string;
    let first = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'officialese-backup-'));
      library = await openLibrary(stage.driver, 3);
    });
    afterAll(async () => {
      await library?.close();
      await rm(folder, { recursive: true });
    });

    const keep = async (name: string, text: string): Promise<string> => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    };

    test('holds everything, and is the same when it is made again', async () => {
      first = await backupOf(library);
      const lines = first.trimEnd().split('\n');
      expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'officialese-backup', number: 2 });
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ counts: { clippings: 3, versions: 3 } });
      expect(await backupOf(library)).toBe(first);
    });

    test.each([
      { what: 'damaged', make: (text: string) => text.replace('district', 'distr1ct'), sentence: /damaged/ },
      {
        what: 'cut short',
        make: (text: string) => text.slice(0, text.length - 200),
        sentence: /end of this backup is missing/,
      },
      { what: 'foreign', make: () => 'title,date\nReport,2026\n', sentence: /no backup of Officialese/ },
      { what: 'empty', make: () => '', sentence: /empty/ },
      {
        what: 'of a later version',
        make: (text: string) => text.replace('"number":2', '"number":99'),
        sentence: /later version/,
      },
    ])('that is $what is told of in a sentence, and nothing is changed', async ({ what, make, sentence }) => {
      const fault = await chooseBackup(library, await keep(`${what}.jsonl`, make(first)));
      expect(fault).toMatch(sentence);
      expect(fault).toMatch(/Nothing was changed\.$/);
      await library.close();
      library = await openLibrary(stage.driver, 3);
      expect(await backupOf(library)).toBe(first);
    });

    test('brings everything back after everything was erased: the next backup is equal byte for byte', async () => {
      await eraseAll(library);
      await library.close();
      library = await openLibrary(stage.driver, 0);
      await library.waitForSelector('[data-empty=nothing]');
      expect(await library.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
      expect(await backupOf(library)).not.toContain('district');
      expect(await chooseBackup(library, await keep('whole.jsonl', first))).toBeNull();
      const preview = await library.$eval('[data-preview]', ({ textContent }) => textContent);
      expect(preview).toContain('The file holds 3 clippings with 3 versions.');
      expect(preview).toContain('3 clippings are new here.');
      await press(library, '[data-preview]', 'Merge into the library');
      await hasRows(library, 3);
      const second = await backupOf(library);
      expect(second).toBe(first);
    });

    test.runIf(stage.name === 'chromium')(
      'lies in the downloads, under its name (Chromium only: Firefox downloads are not driven)',
      async () => {
        const cdp = await library.browser().target().createCDPSession();
        await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
        await goToBackup(library);
        await press(library, '[data-backup]', 'Save a backup');
        const name = await waitUntil('the file', async () =>
          (await readdir(folder)).find((one) => /^officialese-\d{4}-\d\d-\d\d\.jsonl$/.test(one)),
        );
        await waitUntil('the whole file', async () => (await readFile(join(folder, name), 'utf8')) === first);
      },
    );
  });
});

const FOLDER = join(ROOT, '.output', 'screenshots');

/** Pictures of list and reader view, and what axe says of them. */
const declareLooks = (stage: Stage, look: string): void => {
  beforeAll(async () => {
    await mkdir(FOLDER, { recursive: true });
    await fill(stage);
  });

  test.each([
    { language: 'english', lang: 'en' },
    { language: 'chinese', lang: 'zh' },
  ])(`in ${look} colours, $language: no fault that axe knows, and a picture`, async ({ language, lang }) => {
    const library = await openLibrary(stage.driver, 3);
    if (stage.name === 'chromium') expect(await violationsIn(library)).toEqual([]);
    const row = (await rowsIn(library)).find((one) => one.lang?.startsWith(lang));
    await library.click(`[data-clipping="${row?.id}"] a`);
    await library.waitForSelector('[data-reader] [data-mark]');
    if (stage.name === 'chromium') expect(await violationsIn(library)).toEqual([]);
    await library.screenshot({
      path: join(FOLDER, `${stage.name}-${look}-${language}-library.png`),
      captureBeyondViewport: false,
    });
    if (stage.name === 'chromium' && lang === 'en') {
      await goToBackup(library);
      expect(await violationsIn(library)).toEqual([]);
    }
    await library.close();
  });
};

describe('how it looks', () => {
  inEachBrowser((stage) => declareLooks(stage, 'light'));
  inEachBrowser((stage) => declareLooks(stage, 'dark'), { dark: true });
});
