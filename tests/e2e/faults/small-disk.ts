// A Chromium whose profile lies on a disk of its own that is small enough to be filled: memory, mounted where no other process
// sees it. Chromium holds no extension to a quota, with or without "unlimitedStorage": only a real disk can be full.
import { spawnSync } from 'node:child_process';
import { appendFile, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium, type RunningChromium } from '../../../tools/browsers/launch-chromium';
import { BUILDS, CHROMIUM } from '../browsers-under-test';

const MEGABYTES = 96;

/** As root a mount needs no other identity; anybody else becomes root of a world of his own. */
const UNSHARE = process.getuid?.() === 0 ? ['unshare', '-m'] : ['unshare', '-r', '-m'];

/** Whether this machine lets us mount a disk that only we see. */
export const canMountSmallDisk = (): boolean => {
  if (process.platform !== 'linux' || CHROMIUM === null) return false;
  const [program = '', ...args] = UNSHARE;
  return spawnSync(program, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
};

const script = (chromium: string): string => `#!/bin/sh
for argument in "$@"; do
  case "$argument" in --user-data-dir=*) profile="\${argument#--user-data-dir=}" ;; esac
done
exec ${UNSHARE.join(' ')} sh -c 'mount -t tmpfs -o size=${MEGABYTES}m tmpfs "$0" && exec "$@"' "$profile" '${chromium}' "$@"
`;

export type OnSmallDisk = {
  readonly running: RunningChromium;
  /** Fills what is left of the disk to the last byte; `free` makes room again. */
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const pidOf = (browser: Browser): number => {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process.');
  return pid;
};

/** Starts it. */
export const launchOnSmallDisk = async (): Promise<OnSmallDisk> => {
  if (CHROMIUM === null) throw new Error('Chromium is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'officialese-small-disk-'));
  const path = join(folder, 'chromium');
  await writeFile(path, script(CHROMIUM.path));
  await chmod(path, 0o755);
  const running = await launchChromium({
    browser: { ...CHROMIUM, path },
    extension: BUILDS.chromium,
    headless: true,
    loadBy: 'switch',
  });
  // The disk as the browser sees it.
  const ballast = join(`/proc/${pidOf(running.browser)}/root`, running.profile, 'ballast');
  return {
    running,
    fill: async () => {
      await appendFile(ballast, new Uint8Array(MEGABYTES * 1_048_576)).catch(() => undefined); // It ends at the last byte.
    },
    free: () => rm(ballast, { force: true }),
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true });
    },
  };
};
