// Wires the settings page to the browser.
import { render } from 'preact';
import { askBackground } from '../messaging/ask';
import { browser } from '../platform/browser';
import { loadShortcuts, openShortcutSettings } from '../platform/shortcuts';
import { Options } from './options';
import type { OptionsWorld } from './world';

const createWorld = (): OptionsWorld => ({
  ask: askBackground,
  shortcuts: loadShortcuts,
  changeShortcuts: openShortcutSettings,
  sites: async () => (await browser.permissions.getAll()).origins ?? [],
  releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
  version: browser.runtime.getManifest().version,
});

/** Shows the settings in their document. */
export const startOptions = (document: Document): void => {
  const root = document.getElementById('root');
  if (root !== null) render(<Options world={createWorld()} />, root);
};
