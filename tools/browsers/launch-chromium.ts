// Starts Chromium, Chrome or Edge with the extension, in a new profile, over the debugging pipe.
// Chromium takes the extension from --load-extension, as if it had been there from the start. Branded Chrome ignores that
// switch since version 137 and takes it from `Extensions.loadUnpacked`, which is answered on the pipe only.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser';
import { type TemporaryProfile, temporaryProfile } from './temporary-profile';

/** How the browser gets the extension. */
export type LoadBy = 'switch' | 'pipe';

export type ChromiumOptions = {
  readonly browser: FoundBrowser;
  /** The built extension's folder, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  /** Default: the switch for Chromium, the pipe for Chrome and Edge. */
  readonly loadBy?: LoadBy;
  /** Whether the reader has allowed the extension in private windows. It is then loaded by the pipe. Default: no. */
  readonly inPrivateWindows?: boolean;
  /** A profile to use again; it is then left to the caller. Default: a new one, removed at the end. */
  readonly profile?: TemporaryProfile;
  readonly width?: number;
  readonly height?: number;
  /** Whether pages see a reader who prefers dark colours. */
  readonly dark?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** A running Chromium with the extension. */
export type RunningChromium = {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly profile: string;
  /** Ends the browser, and removes the profile if it is our own. */
  readonly close: () => Promise<void>;
};

/** Starts the browser and gives it once the extension is there. Throws where browser or extension do not come up. */
export const launchChromium = async (options: ChromiumOptions): Promise<RunningChromium> => {
  const bySwitch = options.browser.kind === 'chromium' && !options.inPrivateWindows;
  const loadBy = options.loadBy ?? (bySwitch ? 'switch' : 'pipe');
  // Chromium itself would only show a dialog, and wait.
  await access(join(options.extension, 'manifest.json'));
  const profile = options.profile ?? (await temporaryProfile());
  const removeProfile = async () => {
    if (options.profile === undefined) await profile.remove();
  };
  try {
    const browser = await start(options, loadBy, profile.path);
    const extensionId =
      loadBy === 'pipe'
        ? await browser.installExtension(options.extension, {
            enabledInIncognito: options.inPrivateWindows ?? false,
          })
        : await onlyExtension(browser);
    await workerHasRun(browser, extensionId);
    const close = async () => {
      if (browser.connected) await browser.close();
      await removeProfile();
    };
    return { browser, extensionId, profile: profile.path, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
};

/** Before the worker has run once, the browser knows none of its listeners and drops what it would tell them. */
const workerHasRun = async (browser: Browser, extensionId: string): Promise<void> => {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
  const target = await browser.waitForTarget(isWorker, { timeout: 15_000 });
  const worker = await target.worker();
  await worker?.evaluate(() => true);
};

const start = (options: ChromiumOptions, loadBy: LoadBy, profile: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: options.browser.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // Whoever started us ends us by `close`, which removes the profile too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 900 }
      : null,
    args: [...switches(options), ...(loadBy === 'switch' ? loadSwitches(options.extension) : [])],
    env: { ...process.env, ...options.env },
  });

const switches = ({
  width = 1280,
  height = 900,
  dark = false,
  headless,
}: ChromiumOptions): readonly string[] => [
  '--disable-component-update',
  '--disable-quic',
  '--no-default-browser-check',
  `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
  `--window-size=${width},${height}`,
  // The screen that a headless Chromium imagines is 800 × 600, too low for a popup of full height.
  ...(headless ? [`--screen-info={${width}x${height + 300}}`] : []),
  // Chromium's sandbox refuses to run as root, and root is what a bare container has.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const loadSwitches = (extension: string): readonly string[] => [
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

const onlyExtension = async (browser: Browser): Promise<string> => {
  const [id] = (await browser.extensions()).keys();
  if (id !== undefined) return id;
  await browser.close();
  throw new Error('The browser started without the extension; its folder may be damaged.');
};
