// Pages that stand between the reader and the article: consent, login. Told by what they ask for, not by their words.

import type { Facts } from '../metadata/facts';
import { weigh } from '../weigh';

/** A wall is small, and what it asks for stands close by its text: share of the page's text, steps from the field upwards. */
const LARGEST = 4000;
const SHARE = 0.6;
const STEPS = 4;

export type Wall = 'consent-wall' | 'login-wall';

const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"]';

/** The wall that a page consists of; null where it is none. Reads a clone that is still whole. */
export function findWall(clone: Document, { lines }: Pick<Facts, 'lines'>): Wall | null {
  const all = lines.reduce((sum, { text, aside }) => sum + (aside ? 0 : weigh(text)), 0);
  if (!all || all > LARGEST) return null;
  const around = (field: Element, fits: (box: Element) => boolean): boolean => {
    let box = field.parentElement;
    for (let step = 0; box && !/^(BODY|HTML)$/.test(box.tagName) && step < STEPS; step++) {
      if (weigh((box.textContent ?? '').replace(/\s+/g, ' ')) > all * SHARE && fits(box)) return true;
      box = box.parentElement;
    }
    return false;
  };
  const password = clone.querySelector('input[type="password"]');
  if (password && around(password, () => true)) return 'login-wall';
  const asks = [...clone.querySelectorAll(BUTTON)].some((button) => around(button, asksConsent));
  return asks ? 'consent-wall' : null;
}

/** Two choices at least, in a dialog, with boxes to tick, or about cookies, which have one name in every language. */
const asksConsent = (box: Element): boolean =>
  [...box.querySelectorAll(BUTTON)].filter((button) => (button.textContent ?? '').trim().length > 3).length >
    1 &&
  (!!box.closest('[role="dialog"],[role="alertdialog"],dialog,[aria-modal="true"]') ||
    box.querySelectorAll('input[type="checkbox"]').length > 1 ||
    /cookie/i.test(box.textContent ?? ''));
