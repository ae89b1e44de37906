// Reading a tab: bring the reader into the page if it is not there, and have it read.
import type { ReadFailure } from '../core/article/read-failure';
import type { TabState } from '../core/reading/tab-state';
import type { Ask, toPage } from '../messaging/contract';
import type { TabStates } from '../store/tab-states';

export type AskPage = Ask<typeof toPage>;

export type TabWorld = {
  readonly states: TabStates;
  readonly askTab: (tabId: number) => AskPage;
  /** Injects the content script into the tab's top frame; rejects where the browser forbids it. */
  readonly inject: (tabId: number) => Promise<void>;
  /** The tab's address as far as we may know it; null where the browser does not tell. */
  readonly addressOf: (tabId: number) => Promise<string | null>;
};

/** Firefox shows PDFs in a page of its own that takes no scripts; the address is all there is to tell by. */
const failureAt = (address: string | null): ReadFailure =>
  /\.pdf(?:[?#]|$)/i.test(address ?? '') ? { reason: 'pdf' } : { reason: 'page-forbidden' };

const isPresent = (ask: AskPage): Promise<boolean> =>
  ask('present', {}).then(
    () => true,
    () => false,
  );

/**
 * Makes sure that the reader is in the page.
 * @returns how to ask it, or null where the browser forbids scripts there
 */
export const reach = async (tabId: number, world: TabWorld): Promise<AskPage | null> => {
  const ask = world.askTab(tabId);
  if (await isPresent(ask)) return ask;
  try {
    await world.inject(tabId);
    return ask;
  } catch {
    return null; // Which page it is, not the browser's wording, tells the reader why.
  }
};

/** Reads a tab now, or again; `anyway` where it looks like no article. Always ends in a state that the popup can show; never rejects for what a page does. */
export const readTab = async (tabId: number, world: TabWorld, anyway = false): Promise<TabState> => {
  const ask = await reach(tabId, world);
  if (ask === null) {
    const state: TabState = { status: 'failed', failure: failureAt(await world.addressOf(tabId)) };
    await world.states.save(tabId, state);
    return state;
  }
  const answered = await ask('readNow', anyway ? { anyway } : {}).then(
    () => true,
    () => false,
  );
  return answered ? world.states.load(tabId) : { status: 'failed', failure: { reason: 'page-gone' } };
};
