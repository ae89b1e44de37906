// The log of changes: what happened to which Clipping, in order. Derived tables, and one day other machines, are fed from it.
import * as v from 'valibot';
import { ClippingIdSchema } from './clipping';

export const ChangeSchema = v.object({
  /** Ascending, never used twice; gaps may be. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** saved: new, a new version, brought back or imported. edited: tags, note or Highlights only. */
  kind: v.picklist(['saved', 'edited', 'removed']),
  clippingId: ClippingIdSchema,
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Change = Readonly<v.InferOutput<typeof ChangeSchema>>;
