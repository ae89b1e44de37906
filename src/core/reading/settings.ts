// How a reader wants pages marked. One small record, parsed where it is loaded, with a default for every field.
import * as v from 'valibot';
import { MutedSchema } from '../terms/quiet-terms';

export const SettingsSchema = v.object({
  /** False: nothing is painted; popup and list still work. */
  marks: v.fallback(v.boolean(), true),
  /** Thickness of the underline in px. */
  size: v.fallback(v.picklist([1, 2, 3]), 2),
  /** How strongly the first occurrence is drawn; repeats are fainter still. */
  strength: v.fallback(v.picklist(['faint', 'normal', 'strong']), 'normal'),
  /** `new`: only terms that stand in none of the reader's clippings are marked; popup and list hold all. */
  novelty: v.fallback(v.picklist(['all', 'new']), 'all'),
  /** Terms that are not marked at all, here or everywhere. */
  muted: v.fallback(v.array(MutedSchema), []),
});
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** What a fresh installation uses. */
export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  size: 2,
  strength: 'normal',
  novelty: 'all',
  muted: [],
};
