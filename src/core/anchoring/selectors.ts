// How a marked passage is kept, in the terms of the W3C Web Annotation Data Model: what it says and what stands around it
// (TextQuoteSelector), where it stood (TextPositionSelector), and in which block. To these we add how often the words stood in the text then:
// words that stood there once may be found again by themselves, words that stood there twice only by their surroundings.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';

/** Characters of the original kept on each side. */
export const CONTEXT = 64;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const SelectorsSchema = v.object({
  /** TextQuoteSelector: all three as they stand in the text; `prefix` and `suffix` are shorter at its edges. */
  quote: v.object({
    exact: v.pipe(v.string(), v.nonEmpty()),
    prefix: v.string(),
    suffix: v.string(),
  }),
  /** TextPositionSelector: in the Article's text as it was. */
  position: PlaceSchema,
  /** The block in which the passage begins, counted from 0; null where it is not known. */
  block: v.nullable(count),
  /** Of the places where the folded words stood: which one, from 0, of how many. Null where it is not known (imported). */
  occurrence: v.nullable(v.object({ index: count, of: count })),
  /** Formulae inside the passage, as they stand in it. These must be found again as they are. */
  formulae: v.array(v.string()),
});
export type Selectors = Readonly<v.InferOutput<typeof SelectorsSchema>>;
