// What the background answers to our own pages: popup, options, welcome.
import type { PackHead } from '../core/glossary/pack-record';
import { lookUpEntry } from '../core/reading/look-up';
import type { Settings } from '../core/reading/settings';
import type { fromView, Handlers } from '../messaging/contract';
import type { MarkHistory } from '../store/mark-history';
import type { SettingsStore } from '../store/settings-store';
import { readTab } from './read-tab';
import { type SaveWorld, savedBefore, saveTab } from './save-tab';
import { patternOf } from './site-pattern';

export type ViewWorld = SaveWorld & {
  readonly packs: () => Promise<readonly PackHead[]>;
  readonly settings: SettingsStore;
  readonly history: MarkHistory;
  /** Whether the reader has granted this match pattern. */
  readonly isGranted: (pattern: string) => Promise<boolean>;
  /** Tells every tab with a Reading to draw anew. */
  readonly applySettings: (settings: Settings) => Promise<void>;
};

/** Handlers of `fromView`. The sender was checked to be one of our own pages and nothing else is asked of it. */
export const answerView = (world: ViewWorld): Handlers<typeof fromView, true> => ({
  read: ({ tabId, anyway }) => readTab(tabId, world, anyway),
  tabState: ({ tabId }) => world.states.load(tabId),
  save: ({ tabId, tags, note, secondYes = false }) => saveTab(tabId, { tags, note, secondYes }, world),
  savedBefore: ({ tabId }) => savedBefore(tabId, world),
  card: async ({ entryId }) => lookUpEntry(entryId, (await world.terminology()).glossary),
  forgetReadings: async () => {
    await world.states.forgetAll();
    await world.history.forgetAll();
    return {};
  },
  site: async ({ tabId }) => {
    const pattern = patternOf(await world.addressOf(tabId));
    return { pattern, always: pattern !== null && (await world.isGranted(pattern)) };
  },
  packs: async () =>
    (await world.packs()).map(({ id, title, version, licence, entries }) => ({
      id,
      title,
      version,
      licence,
      entries: entries.length,
    })),
  loadSettings: () => world.settings.load(),
  saveSettings: async ({ settings }) => {
    await world.settings.save(settings);
    await world.applySettings(settings);
    return {};
  },
});
