// Starts the background: every listener is set in the first turn, as a worker that is woken by an event must.
import type { Pack } from '../core/glossary/entry';
import { createGlossary } from '../core/glossary/glossary';
import type { Terminology } from '../core/terms/find-terms';
import { createHitFinder } from '../core/terms/find-hits';
import { askTab } from '../messaging/ask';
import { createAnswerer } from '../messaging/bus';
import { fromPage, fromView } from '../messaging/contract';
import { browser, type Runtime } from '../platform/browser';
import { createSettingsStore } from '../store/settings-store';
import { createTabStates } from '../store/tab-states';
import { syncSites } from './always-read';
import { answerPage, type PageSender } from './answer-page';
import { answerView } from './answer-view';
import { addressOf, applySettings, badge, inject, isGranted, registrar } from './browser-world';
import { startCommands } from './commands';
import { readTab, type TabWorld } from './read-tab';

/** Compiles the packs when they are first needed; a worker that dies compiles them again. */
const lazyTerminology = (packs: readonly Pack[]): (() => Terminology) => {
  let compiled: Terminology | null = null;
  return () => {
    const glossary = compiled?.glossary ?? createGlossary(packs);
    compiled ??= { glossary, findHits: createHitFinder(glossary) };
    return compiled;
  };
};

const isOurs = (sender: Runtime.MessageSender): boolean => sender.id === browser.runtime.id;

/** A content script of ours in the top frame of a tab. */
const parsePage = (sender: Runtime.MessageSender): PageSender | null =>
  isOurs(sender) && sender.tab?.id !== undefined && sender.frameId === 0 ? { tabId: sender.tab.id } : null;

/** One of our own pages, in the popup or in a tab. */
const parseView = (sender: Runtime.MessageSender): true | null =>
  isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true ? true : null;

const startSites = (): void => {
  const sync = () => void syncSites(registrar).catch(console.error);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
};

/** @param packs as compiled into the bundle */
export const startBackground = (packs: readonly Pack[]): void => {
  const states = createTabStates(browser.storage.session);
  const settings = createSettingsStore(browser.storage.local);
  const tabs: TabWorld = { states, askTab, inject, addressOf };
  const read = (tabId: number) => readTab(tabId, tabs);

  const page = createAnswerer({
    to: 'from-page',
    direction: fromPage,
    handlers: answerPage({ terminology: lazyTerminology(packs), states, settings, badge, readTab: read }),
    parseSender: parsePage,
  });
  const view = createAnswerer({
    to: 'from-view',
    direction: fromView,
    handlers: answerView({ ...tabs, packs, settings, isGranted, applySettings }),
    parseSender: parseView,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    return page(message, sender) ?? view(message, sender) ?? undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => void states.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void states.forget(tabId);
  });
  startSites();
  startCommands(tabs);
};
