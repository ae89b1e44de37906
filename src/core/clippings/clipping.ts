// What is kept of a page that was saved. A Clipping has versions; each version is an immutable capture with its provenance.
// The list shows Clippings and never loads bodies.
import * as v from 'valibot';
import { ArticleSchema } from '../article/article';
import { ExpansionSchema, HitSchema } from '../terms/hit';
import { TermSchema } from '../terms/term';

const isoTime = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Random, never made from an address. */
export const ClippingIdSchema = v.pipe(v.string(), v.uuid(), v.brand('ClippingId'));
export type ClippingId = v.InferOutput<typeof ClippingIdSchema>;

/** Where a capture comes from and what made it: enough to check it later. */
export const ProvenanceSchema = v.object({
  /** The address as the reader had it, with fragment and all. */
  requestedUrl: v.string(),
  /** The page's own address when it was read, without fragment. */
  finalUrl: v.string(),
  canonicalUrl: v.nullable(v.string()),
  capturedAt: isoTime,
  extractor: v.string(),
  extension: v.string(),
  packs: v.array(v.object({ id: v.string(), version: v.string() })),
  /** SHA-256 of the article's text in UTF-8, hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type Provenance = Readonly<v.InferOutput<typeof ProvenanceSchema>>;

/** One capture of a page: what was found then, as it was then. Numbers run from 1; a version never changes. */
export const VersionSchema = v.object({
  clippingId: ClippingIdSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  provenance: ProvenanceSchema,
  hits: v.array(HitSchema),
  terms: v.array(TermSchema),
  expansions: v.array(ExpansionSchema),
});
export type Version = Readonly<v.InferOutput<typeof VersionSchema>>;

/** The article of a version: the large part, kept apart so that lists never load it. */
export const BodySchema = v.object({
  clippingId: ClippingIdSchema,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  article: ArticleSchema,
});
export type Body = Readonly<v.InferOutput<typeof BodySchema>>;

/** A saved page as the list shows it. Metadata and counts are those of the newest version; Highlights are those of all. */
export const ClippingSchema = v.object({
  id: ClippingIdSchema,
  /** The identity of the page (`pageIdentity`): saving it again makes a version of this Clipping. */
  page: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  lang: v.nullable(v.string()),
  tags: v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))),
  note: v.string(),
  /** When it was first saved. */
  savedAt: isoTime,
  /** When a version was last added, or tags, note or Highlights changed. */
  updatedAt: isoTime,
  /** The newest version's number. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  counts: v.object({ terms: count, candidates: count, highlights: count }),
});
/** A saved page as the list shows it. */
export type Clipping = Readonly<v.InferOutput<typeof ClippingSchema>>;
