// Saving a page in a test as a person does it.
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tools/browsers/driver';
import { waitUntil } from '../../tools/browsers/wait-until';
import { closePopup, pressAndWait } from './reading';

export type Remarks = { readonly tags?: string; readonly note?: string };

/** Presses the button, gives tags and note, saves, closes the popup; gives what it said. */
export const saveByPopup = async (driver: Driver, page: Page, { tags = '', note = '' }: Remarks = {}) => {
  const popup = await pressAndWait(driver, page);
  await popup.ask(
    (root, remarks: { tags: string; note: string }) => {
      const write = (field: HTMLInputElement | HTMLTextAreaElement | null, value: string) => {
        if (field === null || value === '') return;
        field.value = value;
        // Made by the document itself: an event from a frame script's own world is a stranger to the popup.
        const event = document.createEvent('Event');
        event.initEvent('input', true);
        field.dispatchEvent(event);
      };
      write(root.querySelector('input[data-tags]'), remarks.tags);
      write(root.querySelector('textarea[data-note]'), remarks.note);
    },
    { tags, note },
  );
  await popup.click('[data-save]');
  const said = await waitUntil('the word of the popup', () =>
    popup.ask((root) => root.querySelector('[data-saved], [data-not-saved]')?.textContent ?? null),
  );
  await closePopup(driver, popup);
  return said;
};
