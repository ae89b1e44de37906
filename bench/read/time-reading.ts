// Times the reader beside the floor, in Chromium, page by page: both scripts are injected into fresh loads of the same page, in turn.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { stopChromiumWorker } from '../../tools/browsers/chromium-worker';
import { findChromium } from '../../tools/browsers/find-browser';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { servePages } from '../../tools/serve/serve-pages';
import type { EvaluationPage } from '../evaluation-pages';
import { makeBenchExtension, type Script } from './bench-extension';
import { median } from './statistics';

/** Medians in ms over the rounds for one page. */
export type PageTiming = { readonly id: string; readonly floor: number; readonly ours: number };
export type Timings = { readonly pages: readonly PageTiming[]; readonly coldFirst: readonly number[] };

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

/** How long the first annotation takes when the worker has to start for it: the page asks, with the worker dead. */
const timeColdFirst = async (
  browser: Browser,
  extensionId: string,
  page: Page,
  url: string,
): Promise<number> => {
  const warm = await workerOf(browser);
  await load(page, url);
  await run(warm, 'ours');
  await stopChromiumWorker(browser, extensionId);
  const cdp = await page.createCDPSession();
  const { context } = await isolatedWorld(cdp, extensionId);
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId: context,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const began = performance.now();
      await chrome.runtime.sendMessage({ officialese: 'from-page', name: 'annotate', payload: { article: ${articleOf(url)} } });
      return performance.now() - began;
    })()`,
  });
  await cdp.detach();
  return Number(result.value);
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

/** An article of about 2,000 words, made of our own first sample's text. */
const articleOf = (url: string): string => {
  const sample = readFileSync(
    new URL('../../tests/fixtures/samples/district-review-meeting.html', import.meta.url),
    'utf8',
  );
  const text = sample
    .replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .repeat(2);
  return JSON.stringify({
    url,
    canonicalUrl: null,
    title: 'A sample',
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    lang: 'en',
    direction: 'ltr',
    description: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, spans: [] }],
    partial: false,
  });
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
    const coldFirst: number[] = [];
    for (let kill = 0; kill < cold; kill++)
      coldFirst.push(await timeColdFirst(browser, extensionId, page, served.url('0.html')));
    return { pages: timings, coldFirst };
  } finally {
    await chromium.close();
    await served.close();
    rmSync(folder, { recursive: true });
    rmSync(extension, { recursive: true });
  }
};
