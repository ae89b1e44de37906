// The reader's settings: one record in storage.local.
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../core/reading/settings';
import type { Area } from './area';

const KEY = 'settings';

/** Loads and saves settings. A record that is missing or damaged falls back field by field to the default. */
export type SettingsStore = {
  load(): Promise<Settings>;
  /** Resolves once it is written. */
  save(settings: Settings): Promise<void>;
};

/** @param area storage.local */
export const createSettingsStore = (area: Area): SettingsStore => ({
  load: async () => {
    const parsed = v.safeParse(SettingsSchema, (await area.get(KEY))[KEY]);
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  },
  save: (settings) => area.set({ [KEY]: settings }),
});
