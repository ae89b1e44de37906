// Reading a page in a test as a person does it, and looking at the card.
import type { Page } from 'puppeteer-core';
import type { Driver, PopupSurface } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import { markInView } from './marks';

/** Presses the button and waits until the popup has read the page or says why not. The popup is left open. */
export const pressAndWait = async (driver: Driver, page: Page): Promise<PopupSurface> => {
  await driver.pressButton(page);
  const popup = await driver.popup();
  await waitUntil('the popup to have an outcome', () => popup.ask(hasOutcome));
  return popup;
};

const hasOutcome = (root: ParentNode): boolean =>
  root.querySelector('[data-state=read], [data-state=failed]') !== null;

/** What the popup came to: "read", or the reason of the failure. */
export const outcomeOf = (popup: PopupSurface): Promise<string> =>
  popup.ask((root) => {
    const state = root.querySelector('[data-state]')?.getAttribute('data-state') ?? 'none';
    return root.querySelector('[data-reason]')?.getAttribute('data-reason') ?? state;
  });

/** Closes the popup and waits until it is gone. */
export const closePopup = async (driver: Driver, popup: PopupSurface): Promise<void> => {
  await popup.close().catch(() => undefined); // It may close before it can answer.
  await waitUntil('the popup to close', async () => !(await driver.hasPopup()));
};

/** Opens a page, reads it by the button, closes the popup. */
export const openAndRead = async (driver: Driver, url: string): Promise<Page> => {
  const page = await driver.open(url);
  const popup = await pressAndWait(driver, page);
  const outcome = await outcomeOf(popup);
  if (outcome !== 'read') throw new Error(`The page was not read: ${outcome}.`);
  await closePopup(driver, popup);
  return page;
};

/** The first card in the popover. `left` to `bottom` are the popover's edges in the viewport. */
export type ShownCard = {
  readonly kind: string | null;
  readonly key: string | null;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const lookAtCard = (root: ParentNode): ShownCard | null => {
  const card = root.querySelector<HTMLElement>('[data-card]');
  const panel = card?.closest('[role=dialog]');
  if (!card || !panel || card.getClientRects().length === 0) return null;
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  return {
    kind: card.getAttribute('data-kind'),
    key: card.getAttribute('data-key'),
    text: (panel.textContent ?? '').replace(/\s+/g, ' ').trim(),
    left,
    top,
    right,
    bottom,
  };
};

/** The card that is open now, or null. */
export const cardIn = (driver: Driver, page: Page): Promise<ShownCard | null> =>
  driver
    .popover(page)
    .ask(lookAtCard)
    .catch(() => null);

/** Waits for a card whose text holds `words`. */
export const cardWith = (driver: Driver, page: Page, words: string): Promise<ShownCard> =>
  waitUntil(`a card with "${words}"`, async () => {
    const card = await cardIn(driver, page);
    return card?.text.toLowerCase().includes(words.toLowerCase()) === true && card;
  });

/** Waits until no card is open. */
export const noCard = (driver: Driver, page: Page): Promise<true> =>
  waitUntil('the card to close', async () => (await cardIn(driver, page)) === null);

/** Rests the pointer on words that are marked, and waits for their card. */
export const hover = async (
  driver: Driver,
  page: Page,
  words: string,
  cardWords = words,
): Promise<ShownCard> => {
  // A card that is still open may lie over the words.
  await page.mouse.move(2, 2);
  await noCard(driver, page);
  const { x, y } = await markInView(page, words);
  await page.mouse.move(x, y, { steps: 4 });
  return cardWith(driver, page, cardWords);
};
