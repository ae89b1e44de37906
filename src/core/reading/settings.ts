// How a reader wants pages marked. One small record, parsed where it is loaded, with a default for every field.
import * as v from 'valibot';

export const SettingsSchema = v.object({
  /** False: nothing is painted; popup and list still work. */
  marks: v.fallback(v.boolean(), true),
  /** Thickness of the underline in px. */
  size: v.fallback(v.picklist([1, 2, 3]), 2),
  /** How strongly the first occurrence is drawn; repeats are fainter still. */
  strength: v.fallback(v.picklist(['faint', 'normal', 'strong']), 'normal'),
});
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What a fresh installation uses. */
export const DEFAULT_SETTINGS: Settings = { marks: true, size: 2, strength: 'normal' };
