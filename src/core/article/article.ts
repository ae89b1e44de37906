// The Article: what extraction yields. Everything else in the product points into `text` by UTF-16 offsets.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';
import { ImprintSchema } from './imprint';

const place = PlaceSchema.entries;

/** An inline stretch inside a Block. A `break` covers the "\n" that a line break left in the text. */
export const SpanSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...place, href: v.string() }),
  v.object({ kind: v.literal('strong'), ...place }),
  v.object({ kind: v.literal('emphasis'), ...place }),
  v.object({ kind: v.literal('break'), ...place }),
]);
export type Span = Readonly<v.InferOutput<typeof SpanSchema>>;

const block = { ...place, spans: v.array(SpanSchema) };

/** One cell of a table: its place in the text, and whether it heads its row or column. */
export const CellSchema = v.object({ ...place, header: v.boolean() });
export type Cell = Readonly<v.InferOutput<typeof CellSchema>>;

/**
 * A block of the Article. Blocks are in reading order, do not overlap, and are parted by exactly one "\n" in the text.
 * In a table, rows are parted by "\n" and cells by "\t"; a table typed with pipes is a table too: its pipes are not in the text.
 */
export const BlockSchema = v.variant('kind', [
  /** `level` 1 to 6. */
  v.object({ kind: v.literal('heading'), ...block, level: v.number() }),
  v.object({ kind: v.literal('paragraph'), ...block }),
  /** `depth` 1 for a list that lies in no other. */
  v.object({ kind: v.literal('list-item'), ...block, depth: v.number(), ordered: v.boolean() }),
  v.object({ kind: v.literal('quotation'), ...block }),
  v.object({ kind: v.literal('preformatted'), ...block }),
  v.object({ kind: v.literal('table'), ...block, rows: v.array(v.array(CellSchema)) }),
]);
export type Block = Readonly<v.InferOutput<typeof BlockSchema>>;

/** What extraction yields: metadata, blocks, and one plain text in which every position is counted. */
export const ArticleSchema = v.object({
  /** The page's own address when it was read, without fragment. */
  url: v.string(),
  /** The address that the page itself calls canonical, if it names one on the same site; else null. */
  canonicalUrl: v.nullable(v.string()),
  title: v.string(),
  byline: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  /** ISO 8601, as exact as the page gives it ("2025-01-21" or with a time); null if the page does not say. */
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  /** BCP 47, as declared or found from the text ("zh-Hans", "en-GB"); null if unknown. */
  lang: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  description: v.nullable(v.string()),
  /** Absent from articles that were kept before there was one. */
  imprint: v.exactOptional(ImprintSchema),
  text: v.string(),
  blocks: v.array(BlockSchema),
  /** True when the page was over the size limit and only its first part was read. */
  partial: v.boolean(),
});
export type Article = Readonly<v.InferOutput<typeof ArticleSchema>>;
