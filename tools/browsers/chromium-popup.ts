// The popup of the toolbar button in Chromium. It is a page of its own that no tab shows.
import { writeFile } from 'node:fs/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { PopupSurface } from './driver';
import { answerOf, callText, type Look } from './sent-function';

const isPopup = (target: Target, extensionId: string): boolean =>
  target.url().startsWith(`chrome-extension://${extensionId}/popup.html`);

/** The popup's target while it is open. A tab that shows popup.html would be taken for it: open it by the button only. */
export const popupTarget = (browser: Browser, extensionId: string): Target | undefined =>
  browser.targets().find((target) => isPopup(target, extensionId));

/** Waits for the popup to open, and gives it as a surface. */
export const openChromiumPopup = async (browser: Browser, extensionId: string): Promise<PopupSurface> => {
  const target = await browser.waitForTarget((one) => isPopup(one, extensionId), { timeout: 15_000 });
  return popupSurface(await target.asPage());
};

const popupSurface = (page: Page): PopupSurface => ({
  ask: async <T, A>(look: Look<T, A>, argument?: A): Promise<Awaited<T>> =>
    answerOf<Awaited<T>>(await page.evaluate(callText(look, 'document', argument))),
  click: async (selector) => {
    await page.waitForSelector(selector);
    await page.click(selector);
  },
  screenshot: async (path) => {
    await writeFile(path, await page.screenshot({ captureBeyondViewport: false }));
  },
  close: () => page.close(),
});
