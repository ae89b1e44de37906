// What the library says of a term and of a page, in short: for popover and popup, which may not open the store.
import * as v from 'valibot';
import { ClippingIdSchema } from './clipping';

/** A term in the reader's clippings. Dates are ISO, null where it was never seen. */
export const SeenSchema = v.object({
  /** Occurrences in all. */
  count: v.number(),
  clippings: v.number(),
  first: v.nullable(v.string()),
  last: v.nullable(v.string()),
  /** False while the library is still counting: then there may be more. */
  complete: v.boolean(),
});
export type Seen = Readonly<v.InferOutput<typeof SeenSchema>>;

/** A page that was saved before. */
export const SavedBeforeSchema = v.object({
  id: ClippingIdSchema,
  savedAt: v.string(),
  updatedAt: v.string(),
  /** The newest version's number. */
  version: v.number(),
  /** Whether its text differs now; null where that cannot be told. */
  changed: v.nullable(v.boolean()),
});
export type SavedBefore = Readonly<v.InferOutput<typeof SavedBeforeSchema>>;
