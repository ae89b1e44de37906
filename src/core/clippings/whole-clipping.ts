// A Clipping with all that belongs to it: the unit of backup, of undo, and of merging two libraries.
import * as v from 'valibot';
import { BodySchema, ClippingSchema, VersionSchema } from './clipping';
import { HighlightSchema } from './highlight';

const CaptureSchema = v.object({ version: VersionSchema, body: BodySchema });

export const WholeClippingSchema = v.pipe(
  v.object({
    clipping: ClippingSchema,
    /** Sorted by number; at least one. */
    versions: v.pipe(v.array(CaptureSchema), v.minLength(1)),
    /** Sorted by id. Absent in backups of format 1. */
    highlights: v.optional(v.array(HighlightSchema), []),
  }),
  v.check(
    ({ clipping, versions }) =>
      versions.every(
        ({ version, body }, index) =>
          version.clippingId === clipping.id &&
          body.clippingId === clipping.id &&
          version.number === body.number &&
          version.number > (versions[index - 1]?.version.number ?? 0) &&
          version.number <= clipping.version,
      ),
    'versions belong to their clipping and are sorted by number',
  ),
  v.check(
    ({ clipping, highlights }) =>
      highlights.every(
        ({ clippingId, id }, index) => clippingId === clipping.id && id > (highlights[index - 1]?.id ?? ''),
      ),
    'highlights belong to their clipping and are sorted by id',
  ),
);
/** A Clipping with every version, body and Highlight. */
export type WholeClipping = Readonly<v.InferOutput<typeof WholeClippingSchema>>;
/** One version with its body. */
export type WholeVersion = WholeClipping['versions'][number];
