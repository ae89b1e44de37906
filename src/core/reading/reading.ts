// A Reading: an Article and everything we found in it. Made by the background, shown by page and popup.
import * as v from 'valibot';
import { PlaceSchema } from '../article/article';
import { GlanceSchema, SummarySchema } from '../summary/summary';
import { CardSchema } from '../terms/card';
import { ExpansionSchema, HitSchema } from '../terms/hit';

/** All occurrences of one thing: the same entry, or the same candidate. */
export const TermSchema = v.object({
  /** Also `card.key`. */
  key: v.string(),
  card: CardSchema,
  /** Where it stands, in reading order, nested occurrences left out; never empty. */
  places: v.array(PlaceSchema),
});
export type Term = Readonly<v.InferOutput<typeof TermSchema>>;

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
