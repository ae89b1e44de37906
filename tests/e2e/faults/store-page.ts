// A tab of the extension's own, prepared so that a test can save from it by the hundred and look into the database.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Article } from '../../../src/core/article/article';
import type { Driver } from '../../../tools/browsers/driver';
import type { InPage, SaveWord } from './scripts/in-page';
import type { Inspection } from './scripts/inspect-store';

/** What in-page.ts leaves in the page, where the functions below run. */
declare const officialeseFaults: InPage;

/** A script of ours in one piece, to be evaluated in a page. */
export const bundle = async (path: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry: path, formats: ['iife'], name: 'bundled' } },
  });
  for (const { output } of Array.isArray(built) ? built : 'output' in built ? [built] : []) {
    for (const chunk of output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error(`${path} gave no script.`);
};

let script: Promise<string> | null = null;
const inPageScript = (): Promise<string> => {
  script ??= bundle(fileURLToPath(new URL('./scripts/in-page.ts', import.meta.url)));
  return script;
};

/** ms after which a worker will not answer any more. */
const PATIENCE = 10_000;

export type StorePage = {
  readonly page: Page;
  /** Has the background save an article, and waits for its word. */
  readonly save: (article: Article, tags?: readonly string[], note?: string) => Promise<SaveWord>;
  /** The same, without waiting. */
  readonly begin: (article: Article) => Promise<void>;
  readonly outcome: (patience?: number) => Promise<SaveWord>;
  readonly inspect: () => Promise<Inspection>;
  readonly bringUp: () => ReturnType<InPage['bringUp']>;
};

/** Opens such a tab. The options page is taken because it opens no store of its own. */
export const openStorePage = async (driver: Driver): Promise<StorePage> => {
  const page = await driver.openView('options.html');
  await page.evaluate(await inPageScript());
  const begin = (article: Article, tags: readonly string[] = [], note = '') =>
    page.evaluate((...[one, its, said]) => officialeseFaults.begin(one, its, said), article, tags, note);
  const outcome = (patience = PATIENCE) => page.evaluate((ms) => officialeseFaults.outcome(ms), patience);
  return {
    page,
    begin,
    outcome,
    save: async (article, tags, note) => {
      await begin(article, tags, note);
      return outcome();
    },
    inspect: () => page.evaluate(() => officialeseFaults.inspect()),
    bringUp: () => page.evaluate(() => officialeseFaults.bringUp()),
  };
};
