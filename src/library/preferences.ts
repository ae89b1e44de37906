// How a reader likes to read here: colours and size of type. Kept beside the library, not in it.
import * as v from 'valibot';

/** Sizes of the article's type, px. */
export const SIZES = [15, 16, 17, 18, 20, 22, 25, 28] as const;
/** Themes; auto follows the browser. */
export const THEMES = ['auto', 'light', 'dark', 'sepia'] as const;

const PreferencesSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  size: v.fallback(v.picklist(SIZES), 18),
});
export type Preferences = Readonly<v.InferOutput<typeof PreferencesSchema>>;

export const DEFAULT_PREFERENCES: Preferences = { theme: 'auto', size: 18 };

/** A record that is missing or damaged falls back field by field to the default. */
export const parsePreferences = (input: unknown): Preferences => {
  const parsed = v.safeParse(PreferencesSchema, input);
  return parsed.success ? parsed.output : DEFAULT_PREFERENCES;
};

/** The next larger or smaller size; the same at either end. */
export const stepSize = (size: Preferences['size'], by: 1 | -1): Preferences['size'] => {
  const at = SIZES.indexOf(size) + by;
  return SIZES[Math.max(0, Math.min(at, SIZES.length - 1))] ?? size;
};
