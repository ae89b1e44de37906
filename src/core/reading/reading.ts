// A Reading: an Article and everything we found in it. Made by the background, shown by page and popup.
import * as v from 'valibot';
import { DetailsSchema } from '../article/details/details';
import { SignalSchema } from '../summary/signals/signal';
import { StatementSchema } from '../summary/statements/statement';
import { GlanceSchema, SummarySchema } from '../summary/summary';
import { ExpansionSchema, HitSchema } from '../terms/hit';
import { TermSchema } from '../terms/term';

/** The official language of an article. Terms are in order of their first place. */
export const AnnotationsSchema = v.object({
  hits: v.array(HitSchema),
  terms: v.array(TermSchema),
  expansions: v.array(ExpansionSchema),
  packs: v.array(v.object({ id: v.string(), version: v.string() })),
});
export type Annotations = Readonly<v.InferOutput<typeof AnnotationsSchema>>;

/** What an article says, in short, and what is known of it as a document. */
export const DigestSchema = v.object({
  summary: SummarySchema,
  glance: GlanceSchema,
  details: DetailsSchema,
  /** Who said what, in reading order. */
  statements: v.array(StatementSchema),
  /** What a careful reader would notice about how the page was made; evidence, no verdict. */
  signals: v.array(SignalSchema),
});
export type Digest = Readonly<v.InferOutput<typeof DigestSchema>>;

/** All that was found in an article, without the Article itself. */
export const FindingsSchema = v.object({ ...AnnotationsSchema.entries, ...DigestSchema.entries });
export type Findings = Readonly<v.InferOutput<typeof FindingsSchema>>;
