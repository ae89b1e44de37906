// The keyboard commands as the reader's browser has them, and the browser's own page for changing them.
import { browser } from './browser';

/** A command with its key; `key` is null where the browser left it unassigned. */
export type Shortcut = { readonly name: string; readonly what: string; readonly key: string | null };

/** The commands that have a description, in the order of the manifest. */
export const loadShortcuts = async (): Promise<readonly Shortcut[]> => {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name !== undefined && description ? [{ name, what: description, key: shortcut || null }] : [],
  );
};

type FirefoxCommands = { readonly openShortcutSettings: () => Promise<void> };

const hasSettings = (commands: object): commands is FirefoxCommands => 'openShortcutSettings' in commands;

/** Opens the browser's page for changing keys: Firefox by its own call, Chrome and Edge by address. */
export const openShortcutSettings = async (): Promise<void> => {
  if (hasSettings(browser.commands)) return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
