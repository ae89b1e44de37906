// Branded Chrome and Edge take the extension from `Extensions.loadUnpacked` only. Tried here with Chromium, which knows both ways.
import { expect, test } from 'vitest';
import { driveChromium } from '../../tools/browsers/drive-chromium';
import { launchChromium } from '../../tools/browsers/launch-chromium';
import { BUILDS, CHROMIUM } from './browsers-under-test';
import { markOf } from './marks';
import { openAndRead } from './reading';
import { ENGLISH, serveSamples } from './served-samples';

test.skipIf(CHROMIUM === null)('an extension that came over the debugging pipe reads a page', async () => {
  if (CHROMIUM === null) return;
  const samples = await serveSamples();
  const running = await launchChromium({
    browser: CHROMIUM,
    extension: BUILDS.chromium,
    headless: true,
    loadBy: 'pipe',
  });
  try {
    const page = await openAndRead(driveChromium(running), samples.url(ENGLISH));
    expect((await markOf(page, 'four firm grasps')).connected).toBe(true);
  } finally {
    await running.close();
    await samples.close();
  }
});
