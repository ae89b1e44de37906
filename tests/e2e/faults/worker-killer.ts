// Kills the worker at once and at any point of its life, also while it starts. Whether it is gone cannot be waited for: a worker
// that is started again takes the place of the old one under the same name.
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../tools/browsers/wait-until';
import type { Stage } from '../browsers-under-test';

/** A way to kill the worker that runs or is starting; it resolves when the order is carried out. */
export const workerKiller = async ({ name, driver }: Stage, page: Page): Promise<() => Promise<unknown>> => {
  if (name === 'firefox') return driver.killWorker;
  const browser = page.browser();
  const cdp = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker');
  };
  return async () => {
    const { targetId } = await waitUntil('a worker to kill', running);
    const worker = await browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker();
    await cdp.send('Target.closeTarget', { targetId }).catch(() => null); // It may have ended by itself.
    // A worker that starts while a debugger holds on to its forerunner would wait for ever to be let go.
    await worker?.client.detach().catch(() => null);
  };
};
