// Keyboard commands and the context menu: the ways to us that need no popup. Each of them grants activeTab for its tab.
import { browser } from '../platform/browser';
import { type AskPage, reach, readTab, type TabWorld } from './read-tab';
import { type SaveWorld, saveTab } from './save-tab';

/** Reads a tab; where that fails the popup opens to say why, since no other place of ours is in sight. */
const readAloud = async (tabId: number, world: TabWorld): Promise<boolean> => {
  const { status } = await readTab(tabId, world);
  if (status !== 'read') await browser.action.openPopup().catch(() => undefined); // Some windows have no toolbar.
  return status === 'read';
};

const lookUp = async (tabId: number, world: TabWorld): Promise<void> => {
  const ask: AskPage | null = await reach(tabId, world);
  if (ask === null) await readAloud(tabId, world);
  else await ask('lookUpSelection', {});
};

/** Runs in a page that is read, and read first where it was not. */
const inReading = (run: (ask: AskPage) => Promise<unknown>) => async (tabId: number, world: TabWorld) => {
  const ask = world.askTab(tabId);
  const isRead = await ask('present', {}).then(
    ({ read }) => read,
    () => false,
  );
  if (isRead || (await readAloud(tabId, world))) await run(ask);
};

/** Steps to a term. */
const step = (by: 1 | -1) => inReading((ask) => ask('step', { by }));

/** Saves what is in front. A private window is asked first, in the popup; so is told there what could not be saved. */
const save = async (tabId: number, world: SaveWorld): Promise<void> => {
  const outcome = await saveTab(tabId, {}, world);
  if (outcome.status === 'saved') await browser.action.setBadgeText({ tabId, text: '✓' });
  else await browser.action.openPopup().catch(() => undefined); // Some windows have no toolbar.
};

const COMMANDS = new Map<string, (tabId: number, world: SaveWorld) => Promise<unknown>>([
  ['read', readAloud],
  ['next', step(1)],
  ['previous', step(-1)],
  ['save', save],
  ['look-up', lookUp],
  ['mark', inReading((ask) => ask('markSelection', {}))],
  ['next-mark', inReading((ask) => ask('stepMark', { by: 1 }))],
  ['previous-mark', inReading((ask) => ask('stepMark', { by: -1 }))],
]);

const run = (name: string, tabId: number | undefined, world: SaveWorld): void => {
  if (tabId !== undefined) void COMMANDS.get(name)?.(tabId, world).catch(console.error);
};

const createMenus = (): void => {
  const title = (name: string, sub?: string) => browser.i18n.getMessage(name, sub);
  browser.contextMenus.create({ id: 'read', title: title('menuRead'), contexts: ['page', 'action'] });
  browser.contextMenus.create({ id: 'save', title: title('menuSave'), contexts: ['page', 'action'] });
  browser.contextMenus.create({ id: 'look-up', title: title('menuLookUp', '%s'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'mark', title: title('menuMark'), contexts: ['selection'] });
};

/** Sets the listeners for commands and menus. The menus themselves are made once, on installation. */
export const startCommands = (world: SaveWorld): void => {
  browser.runtime.onInstalled.addListener(() => void browser.contextMenus.removeAll().then(createMenus));
  browser.contextMenus.onClicked.addListener((info, tab) => run(String(info.menuItemId), tab?.id, world));
  browser.commands.onCommand.addListener((name, tab) => run(name, tab?.id, world));
};
