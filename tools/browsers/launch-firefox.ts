// Starts Firefox with the extension, in a new profile, over WebDriver BiDi.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { FoundBrowser } from './find-browser';
import { inFirefoxWindow } from './firefox-remote';

const ManifestSchema = v.looseObject({
  browser_specific_settings: v.looseObject({ gecko: v.looseObject({ id: v.string() }) }),
});

export type FirefoxOptions = {
  readonly browser: FoundBrowser;
  /** The built extension's folder, absolute. */
  readonly extension: string;
  readonly headless: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Whether every window is a private one, with the extension allowed in it, as a reader can have it for good. */
  readonly allPrivate?: boolean;
  /** Whether pages see a reader who prefers dark colours. */
  readonly dark?: boolean;
};

/** A running Firefox with the extension; `origin` is "moz-extension://…". Its profile is removed at the end. */
export type RunningFirefox = {
  readonly browser: Browser;
  readonly geckoId: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Starts the browser and gives it once the extension is there. */
export const launchFirefox = async (options: FirefoxOptions): Promise<RunningFirefox> => {
  const geckoId = await geckoIdOf(options.extension);
  const uuid = randomUUID();
  const { width = 1280, height = 900, dark = false, allPrivate = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser.path,
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      ...preferences(geckoId, uuid, dark),
      'browser.privatebrowsing.autostart': allPrivate,
    },
  });
  try {
    await browser.installExtension(options.extension);
    if (allPrivate) await allowInPrivateWindows(browser, geckoId);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, geckoId, origin: `moz-extension://${uuid}`, close: () => browser.close() };
};

/** Says yes to "Run in private windows", as the add-ons page does: the extension is started anew with it. */
const allowInPrivateWindows = async (browser: Browser, geckoId: string): Promise<void> => {
  await inFirefoxWindow(
    browser,
    geckoId,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(extension.id, allowed, extension);
    await (await AddonManager.getAddonByID(extension.id)).reload();`,
  );
};

const geckoIdOf = async (extension: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(ManifestSchema, manifest).browser_specific_settings.gecko.id;
};

/** The address of the extension's pages is made known beforehand, and permission prompts answer yes at once. */
const preferences = (geckoId: string, uuid: string, dark: boolean) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'ui.systemUsesDarkTheme': dark ? 1 : 0,
});
