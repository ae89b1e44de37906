// `npm start [-- address or file.html]`: builds the extension, opens a browser with it and reads a page.
// With a display the browser stays open; without one the reading is printed. Exit 2: the page is not there. Exit 1: the rest.
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { driveChromium } from '../browsers/drive-chromium';
import type { Driver } from '../browsers/driver';
import { type FoundBrowser, findChromium } from '../browsers/find-browser';
import { canInstallHere, howToInstall, installOnDebian } from '../browsers/install-on-debian';
import { launchChromium, type RunningChromium } from '../browsers/launch-chromium';
import { ROOT, runProgram } from '../programs/run-program';
import { servePages } from '../serve/serve-pages';
import { type ChosenPage, choosePage } from './choose-page';
import { printReading } from './print-reading';
import { readInBrowser } from './read-in-browser';

const SAMPLE = join(ROOT, 'tests', 'fixtures', 'samples', 'district-review-meeting.html');
const BUILD = join(ROOT, '.output', 'chrome-mv3');
const RESULTS = join(ROOT, '.output', 'start');

const NOT_THERE = 2;
const FAILED = 1;

const complain = (sentence: string): void => console.error(sentence);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Chrome, Chromium or Edge, installed first where that is ours to do. */
const browserHere = (): FoundBrowser | null => {
  const found = findChromium();
  if (found !== null || !canInstallHere()) return found;
  installOnDebian(['chromium', 'fonts-noto-cjk'], (line) => console.log(line));
  return findChromium();
};

const main = async (argument: string | undefined): Promise<number> => {
  const page = await choosePage(argument, SAMPLE);
  if (!page.ok) {
    complain(page.error);
    return NOT_THERE;
  }
  const built = await runProgram({ packageName: 'wxt', args: ['build'] });
  if (built.code !== 0) {
    complain(`The extension could not be built:\n${built.output}`);
    return FAILED;
  }
  const browser = browserHere();
  if (browser === null) {
    complain(howToInstall('chromium'));
    return FAILED;
  }
  return withAddress(page.value, (url) => readAt(url, browser));
};

/** A file is served on loopback while it is read. */
const withAddress = async (page: ChosenPage, use: (url: string) => Promise<number>): Promise<number> => {
  if (page.kind === 'address') return use(page.url);
  const served = await servePages({ folder: page.folder });
  try {
    return await use(served.url(page.name));
  } finally {
    await served.close();
  }
};

const readAt = async (url: string, browser: FoundBrowser): Promise<number> => {
  const headless = !hasDisplay();
  const running = await launchChromium({ browser, extension: BUILD, headless });
  const stop = () => void running.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const driver = driveChromium(running);
    const page = await openOrNull(driver, url);
    if (page === null) return NOT_THERE;
    return headless ? await printAt(driver, page) : await showAt(driver, page, running);
  } finally {
    await running.close();
  }
};

/** The page, or null after one plain sentence. */
const openOrNull = async (driver: Driver, url: string): Promise<Page | null> => {
  try {
    return await driver.open(url);
  } catch (error) {
    complain(`${url} cannot be reached: ${plainReason(error)}.`);
    return null;
  }
};

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED/, 'no such host is known'],
  [/CONNECTION_REFUSED/, 'nothing answers there'],
  [
    /INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK_CHANGED|PROXY|TUNNEL/,
    'there is no way to it from here',
  ],
  [/CERT_|SSL_/, 'its certificate cannot be trusted'],
  [/[Tt]imeout|TIMED_OUT/, 'it did not answer in time'],
  [/UNSAFE_PORT/, 'browsers do not open this port'],
  [/ERR_ABORTED/, 'it is a download, not a page'],
];

const plainReason = (error: unknown): string => {
  const text = String(error);
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? 'the browser could not open it';
};

/** Headless: prints the reading and names the screenshots. */
const printAt = async (driver: Driver, page: Page): Promise<number> => {
  await mkdir(RESULTS, { recursive: true });
  const outcome = await readInBrowser(driver, page, RESULTS);
  console.log(outcome.status === 'read' ? printReading(outcome.state) : outcome.message);
  console.log('\nScreenshots:');
  for (const path of outcome.screenshots) console.log(`  ${relative(process.cwd(), path) || path}`);
  return outcome.status === 'read' ? 0 : FAILED;
};

/** With a display: presses the button, and leaves the browser to the reader. */
const showAt = async (driver: Driver, page: Page, { browser }: RunningChromium): Promise<number> => {
  await driver.pressButton(page);
  console.log('The browser is open and Officialese is reading the page. Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return 0;
};

// Whoever reads our output may stop early (`| head`); the browser still has to be closed.
process.stdout.on('error', () => undefined);
process.exitCode = await main(process.argv[2]);
