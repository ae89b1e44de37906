// A Reading: an Article and everything we found in it. Made by the background, shown by page and popup.
import * as v from 'valibot';
import { GlanceSchema, SummarySchema } from '../summary/summary';
import { ExpansionSchema, HitSchema } from '../terms/hit';
import { TermSchema } from '../terms/term';

/** The findings of a Reading, without the Article itself. Terms are in order of their first place. */
export const FindingsSchema = v.object({
  hits: v.array(HitSchema),
  terms: v.array(TermSchema),
  expansions: v.array(ExpansionSchema),
  summary: SummarySchema,
  glance: GlanceSchema,
  packs: v.array(v.object({ id: v.string(), version: v.string() })),
});
export type Findings = Readonly<v.InferOutput<typeof FindingsSchema>>;
