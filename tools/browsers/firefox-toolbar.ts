// The toolbar button, the keyboard commands and the event page of the extension in Firefox.
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { inFirefoxWindow } from './firefox-remote';

/** Presses the toolbar button on the tab in front, as a click does. */
export const pressFirefoxButton = async (browser: Browser, geckoId: string): Promise<void> => {
  await inFirefoxWindow(
    browser,
    geckoId,
    `await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
};

/** The keys that Firefox has bound for the extension: "Alt,Shift+J" and the like. */
export const firefoxKeys = async (browser: Browser, geckoId: string): Promise<readonly string[]> => {
  const keys = await inFirefoxWindow(
    browser,
    geckoId,
    `return [...document.querySelectorAll('keyset[id^=ext-keyset] key')]
       .map((key) => key.getAttribute('modifiers') + '+' + key.getAttribute('key'));`,
  );
  return v.parse(v.array(v.string()), keys);
};

/** Does what Alt+Shift and this letter do: the command that Firefox bound to them. Throws where it bound none. */
export const pressFirefoxKeys = async (browser: Browser, geckoId: string, letter: string): Promise<void> => {
  await inFirefoxWindow(
    browser,
    geckoId,
    `const bound = [...document.querySelectorAll('keyset[id^=ext-keyset] key')]
       .find((key) => key.getAttribute('key')?.toUpperCase() === ${JSON.stringify(letter.toUpperCase())}
         && /alt/.test(key.getAttribute('modifiers')) && /shift/.test(key.getAttribute('modifiers')));
     if (bound === undefined) throw new Error('no command is bound to Alt+Shift+' + ${JSON.stringify(letter)});
     bound.doCommand();`,
  );
};

/** Ends the event page, as Firefox does when it is idle. */
export const stopFirefoxWorker = async (browser: Browser, geckoId: string): Promise<void> => {
  await inFirefoxWindow(
    browser,
    geckoId,
    `await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
  );
};
