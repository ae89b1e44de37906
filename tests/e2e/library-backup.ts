// Backup, erasing and restoring in the library, as a reader does them.
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait-until';
import { press } from './library-page';

/** Goes to the page of backups. */
export const goToBackup = async (library: Page): Promise<void> => {
  await library.evaluate(() => {
    location.hash = '#backup';
  });
  await library.waitForSelector('[data-backup]');
};

/** Saves a backup and gives the text of the file, as the library hands it to the browser. */
export const backupOf = async (library: Page): Promise<string> => {
  await goToBackup(library);
  await library.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    Object.assign(globalThis, { handedOver: undefined });
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(globalThis, { handedOver: text }));
      return create(file);
    };
  });
  await press(library, '[data-backup]', 'Save a backup');
  return waitUntil('the backup', () =>
    library.evaluate(
      () => Object.getOwnPropertyDescriptor(globalThis, 'handedOver')?.value as string | undefined,
    ),
  );
};

/** Erases everything, with the word that is asked for. */
export const eraseAll = async (library: Page): Promise<void> => {
  await goToBackup(library);
  await press(library, '[data-backup]', 'Erase everything…');
  const field = await library.waitForSelector('[data-erase] input');
  await field?.type('erase');
  await press(library, '[data-erase]', 'Erase everything now');
  await waitUntil('everything to be erased', () =>
    library.evaluate(() =>
      document.querySelector('[data-backup]')?.textContent?.includes('Everything was erased.'),
    ),
  );
};

/** Chooses a file for restoring; gives the fault that is told, or null where there is a preview. */
export const chooseBackup = async (library: Page, path: string): Promise<string | null> => {
  await goToBackup(library);
  const input = await library.$('[data-backup] input[type=file]');
  if (input === null) throw new Error('There is no field for a file.');
  await (input as typeof input & { uploadFile: (...paths: string[]) => Promise<void> }).uploadFile(path);
  const told = await waitUntil('a preview or a fault', () =>
    library.evaluate(() => {
      const fault = document.querySelector('[data-fault]');
      if (fault !== null) return { fault: fault.textContent ?? '' };
      return document.querySelector('[data-preview]') === null ? null : { fault: null };
    }),
  );
  return told.fault;
};
