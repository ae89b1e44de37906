// Reads the page that stands in front, as a person does: presses the button, waits for the popup to have the reading.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ReadFailure } from '../../src/core/article/read-failure';
import type { TabState } from '../../src/core/reading/tab-state';
import type { Term } from '../../src/core/terms/term';
import { failureSentence } from '../../src/ui/sentences/failure';
import type { Driver, PopupSurface } from '../browsers/driver';
import { showsStillCard } from '../browsers/popover-card';
import { waitUntil } from '../browsers/wait-until';
import { askBackground, askPage, tabOf } from './ask-extension';

/** How long a reading may take, in ms: far longer than any should. */
const PATIENCE = 60_000;

/** What came of it. `message` says in the popup's words why the page could not be read. */
export type ReadInBrowser =
  | {
      readonly status: 'read';
      readonly state: Extract<TabState, { status: 'read' }>;
      readonly screenshots: readonly string[];
    }
  | { readonly status: 'failed'; readonly message: string; readonly screenshots: readonly string[] };

/** Reads the page, and saves screenshots of popup and page into `folder`. */
export const readInBrowser = async (driver: Driver, page: Page, folder: string): Promise<ReadInBrowser> => {
  await driver.pressButton(page);
  const popup = await driver.popup();
  await waitUntil('the reading', () => popup.ask(settled), { within: PATIENCE });
  const popupPicture = join(folder, 'popup.png');
  await popup.screenshot(popupPicture);
  const tabId = await tabOf(popup);
  const state = await askBackground(popup)('tabState', { tabId });
  if (state.status !== 'read') {
    return { status: 'failed', message: whyNot(state), screenshots: [popupPicture] };
  }
  await openCard({ driver, page, popup, tabId, state });
  const pagePicture = join(folder, 'page.png');
  await page.screenshot({ path: pagePicture, captureBeyondViewport: false });
  return { status: 'read', state, screenshots: [pagePicture, popupPicture] };
};

const whyNot = (state: Exclude<TabState, { status: 'read' }>): string => {
  const failure: ReadFailure = state.status === 'failed' ? state.failure : { reason: 'page-gone' };
  const { what, wayOn } = failureSentence(failure);
  return `${what} ${wayOn}`;
};

/** True once the popup has a reading or a reason for none. */
const settled = (root: ParentNode): boolean =>
  root.querySelector('[data-state=read], [data-state=failed]') !== null;

type OpenCard = {
  readonly driver: Driver;
  readonly page: Page;
  readonly popup: PopupSurface;
  readonly tabId: number;
  readonly state: Extract<TabState, { status: 'read' }>;
};

/** Opens the card that has most to show, and waits until it stands still. */
const openCard = async ({ driver, page, popup, tabId, state }: OpenCard): Promise<void> => {
  const { terms } = state.findings;
  const place = (terms.find(hasMembers) ?? terms.find(isKnown) ?? terms[0])?.places[0];
  if (place === undefined) return popup.close();
  await askPage(popup, tabId)('show', { place, openCard: true });
  await popup.close();
  await waitUntil('the popover', () => driver.popover(page).ask(showsStillCard));
};

/** A formula whose members somebody lists: the article, or the entry. */
const hasMembers = ({ card }: Term): boolean =>
  card.members?.slots.some(({ from }) => from !== 'nowhere') === true;

const isKnown = ({ card }: Term): boolean => card.kind === 'known';
