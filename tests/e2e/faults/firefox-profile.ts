// A Firefox whose profile outlives it, as Chromium's does: to be killed, and started again with the same store.
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import * as v from 'valibot';
import type { RunningFirefox } from '../../../tools/browsers/launch-firefox';
import { BUILDS, FIREFOX } from '../browsers-under-test';

const ManifestSchema = v.looseObject({
  browser_specific_settings: v.looseObject({ gecko: v.looseObject({ id: v.string() }) }),
});

/** Gives a way to start Firefox on the profile at `path`, over and over. The extension keeps its address and its storage. */
export const firefoxOn = async (
  path: string,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<() => Promise<RunningFirefox>> => {
  const manifest: unknown = JSON.parse(await readFile(join(BUILDS.firefox, 'manifest.json'), 'utf8'));
  const geckoId = v.parse(ManifestSchema, manifest).browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  return async () => {
    // What a killed Firefox leaves behind keeps the next one from the profile.
    for (const lock of ['lock', '.parentlock']) await rm(join(path, lock), { force: true });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX?.path ?? '',
      headless: true,
      userDataDir: path,
      args: ['-remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.keepStorageOnUninstall': true,
        ...preferences,
      },
    });
    await browser.installExtension(BUILDS.firefox);
    return { browser, geckoId, origin: `moz-extension://${uuid}`, close: () => browser.close() };
  };
};
