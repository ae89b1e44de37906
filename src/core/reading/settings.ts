// How a reader wants pages marked, and what the colours mean. One small record, parsed where it is loaded, with a default for every field.
import * as v from 'valibot';
import type { Colour } from '../clippings/colour';
import { MutedSchema } from '../terms/quiet-terms';

const NAMES: Readonly<Record<Colour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  purple: 'Purple',
};

/** A name that was emptied is the colour's own again. */
const name = (colour: Colour) => v.fallback(v.pipe(v.string(), v.trim(), v.nonEmpty()), NAMES[colour]);

export const SettingsSchema = v.object({
  /** False: nothing is painted; popup and list still work. */
  marks: v.fallback(v.boolean(), true),
  /** Thickness of the underline in px. */
  size: v.fallback(v.picklist([1, 2, 3]), 2),
  /** How strongly the first occurrence is drawn; repeats are fainter still. */
  strength: v.fallback(v.picklist(['faint', 'normal', 'strong']), 'normal'),
  /** What the reader calls the colours of Highlights: a code book. */
  colours: v.fallback(
    v.object({
      yellow: name('yellow'),
      green: name('green'),
      blue: name('blue'),
      pink: name('pink'),
      purple: name('purple'),
    }),
    NAMES,
  ),
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
  colours: NAMES,
  novelty: 'all',
  muted: [],
};
