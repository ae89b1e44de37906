// Times the reader beside the floor, in Chromium, page by page: both scripts are injected into fresh loads of the same page, in turn.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { Article } from '../../src/core/article/article';
import { stopChromiumWorker } from '../../tools/browsers/chromium-worker';
import { findChromium } from '../../tools/browsers/find-browser';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { servePages } from '../../tools/serve/serve-pages';
import type { EvaluationPage } from '../evaluation-pages';
import { median } from '../statistics';
import { makeBenchExtension, type Script } from './bench-extension';

/** Medians in ms over the rounds for one page. */
export type PageTiming = { readonly id: string; readonly floor: number; readonly ours: number };
export type Timings = { readonly pages: readonly PageTiming[]; readonly cold: readonly ColdStart[] };

/** Pages without their own scripts and without the network: only what is measured runs. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const workerOf = async (browser: Browser): Promise<WebWorker> => {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no worker.');
  return worker;
};

/** Injects a script into the page in front and waits for its duration in ms. As text: what runs there is not our module. */
const run = async (worker: WebWorker, script: Script): Promise<number> =>
  Number(
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab.id };
      await chrome.scripting.executeScript({ target, files: ['${script}.js'] });
      const [answer] = await chrome.scripting.executeScript({ target, func: () => globalThis.officialeseBench });
      return answer.result;
    })()`),
  );

const load = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
};

const timePage = async (page: Page, url: string, worker: WebWorker, rounds: number) => {
  const times: Record<Script, number[]> = { floor: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    const order: readonly Script[] = round % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor'];
    for (const script of order) {
      await load(page, url);
      times[script].push(await run(worker, script));
    }
  }
  return { floor: median(times.floor), ours: median(times.ours) };
};

/** Times in ms that a page waits for a worker that has to start: for any answer at all, and for its first annotation. */
export type ColdStart = { readonly boot: number; readonly annotation: number };

const NOTHING = { officialese: 'from-page', name: 'nothing', payload: {} };

/** Kills the worker and has the page ask it something. */
const timeCold = async (world: ColdWorld, message: object): Promise<number> => {
  await stopChromiumWorker(world.browser, world.extensionId);
  const { result } = await world.cdp.send('Runtime.evaluate', {
    contextId: world.context,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const began = performance.now();
      await chrome.runtime.sendMessage(${JSON.stringify(message)});
      return performance.now() - began;
    })()`,
  });
  return Number(result.value);
};

type ColdWorld = {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly cdp: Cdp;
  readonly context: number;
};

const timeColdStarts = async (
  {
    browser,
    extensionId,
    page,
    url,
  }: Omit<ColdWorld, 'cdp' | 'context'> & { readonly page: Page; readonly url: string },
  times: number,
): Promise<readonly ColdStart[]> => {
  await load(page, url);
  await run(await workerOf(browser), 'ours');
  const cdp = await page.createCDPSession();
  const { context } = await isolatedWorld(cdp, extensionId);
  const world: ColdWorld = { browser, extensionId, cdp, context };
  const annotate = { ...NOTHING, name: 'annotate', payload: { article: sampleArticle(url) } };
  const starts: ColdStart[] = [];
  for (let time = 0; time < times; time++) {
    starts.push({ boot: await timeCold(world, NOTHING), annotation: await timeCold(world, annotate) });
  }
  await cdp.detach();
  return starts;
};

type Cdp = Awaited<ReturnType<Page['createCDPSession']>>;

/** The world of our content script in a page. */
const isolatedWorld = async (cdp: Cdp, extensionId: string): Promise<{ readonly context: number }> => {
  const found = new Promise<{ readonly context: number }>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve({ context: context.id });
    });
  });
  await cdp.send('Runtime.enable');
  return found;
};

/** The text of our own first sample, a block a line, as extraction would hand it over. */
const sampleArticle = (url: string): Article => {
  const sample = readFileSync(
    new URL('../../tests/fixtures/samples/district-review-meeting.html', import.meta.url),
    'utf8',
  );
  const lines = sample
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(?:p|h\d|li|div)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length, spans: [] };
    start = block.end + 1;
    return block;
  });
  const unknown = {
    canonicalUrl: null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    description: null,
  };
  return {
    ...unknown,
    url,
    title: 'A sample',
    lang: 'en',
    direction: 'ltr',
    text: lines.join('\n'),
    blocks,
    partial: false,
  };
};

/**
 * Times reader and floor over some pages.
 * @param built the built extension for Chromium
 * @param rounds loads of each page for each script
 * @param cold how often the worker is killed for a first annotation
 */
export const timeReading = async (
  pages: readonly EvaluationPage[],
  { built, rounds, cold }: { readonly built: string; readonly rounds: number; readonly cold: number },
): Promise<Timings> => {
  const browserFound = findChromium();
  if (browserFound === null) throw new Error('No Chromium was found; npm test installs it on Debian.');
  const folder = await mkdtemp(join(tmpdir(), 'officialese-bench-'));
  const extension = await mkdtemp(join(tmpdir(), 'officialese-bench-extension-'));
  await makeBenchExtension(built, extension);
  for (const [index, { html }] of pages.entries())
    await writeFile(join(folder, `${index}.html`), `\ufeff${html}`);
  const served = await servePages({ folder, headers: () => STILL });
  const chromium = await launchChromium({ browser: browserFound, extension, headless: true });
  try {
    const { browser, extensionId } = chromium;
    const page = await browser.newPage();
    const worker = await workerOf(browser);
    await load(page, served.url('0.html'));
    for (const script of ['floor', 'ours'] as const) await run(worker, script);
    const timings: PageTiming[] = [];
    for (const [index, { id }] of pages.entries()) {
      timings.push({ id, ...(await timePage(page, served.url(`${index}.html`), worker, rounds)) });
    }
    const coldStarts = await timeColdStarts({ browser, extensionId, page, url: served.url('0.html') }, cold);
    return { pages: timings, cold: coldStarts };
  } finally {
    await chromium.close();
    await served.close();
    rmSync(folder, { recursive: true });
    rmSync(extension, { recursive: true });
  }
};
