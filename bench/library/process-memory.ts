// Memory of the process that our pages run in: what belongs to it alone, as Linux counts it. Pages and worker of one extension
// share that process.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

const isOfExtension = async (pid: number): Promise<boolean> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('--extension-process');

const privateBytes = async (pid: number): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, kB]) =>
    Number(kB),
  );
  return kilobytes.reduce((sum, kB) => sum + 1024 * kB, 0);
};

/** Private bytes of the largest process of the extension; null where the system does not tell. */
export const extensionMemory = async (browser: Browser): Promise<number | null> => {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes: number[] = [];
  for (const { id } of processInfo) if (await isOfExtension(id)) sizes.push(await privateBytes(id));
  const largest = Math.max(0, ...sizes);
  return largest === 0 ? null : largest;
};
