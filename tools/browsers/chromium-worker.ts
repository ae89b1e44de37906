// Ends the service worker in Chromium as the browser does when it is idle. The next message starts it anew.
import type { Browser, Target } from 'puppeteer-core';

const workerTarget = (browser: Browser, extensionId: string): Target | undefined =>
  browser
    .targets()
    .find(
      (target) =>
        target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`),
    );

/** Stops the worker and waits until it is gone; nothing to do where none runs. */
export const stopChromiumWorker = async (browser: Browser, extensionId: string): Promise<void> => {
  const target = workerTarget(browser, extensionId);
  if (target === undefined) return;
  const gone = new Promise<void>((resolve) => {
    const onGone = (one: Target) => {
      if (one !== target) return;
      browser.off('targetdestroyed', onGone);
      resolve();
    };
    browser.on('targetdestroyed', onGone);
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
};
