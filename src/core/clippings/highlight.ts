// A passage that the reader marked, with what was said of it. It belongs to a Clipping and knows in which version's text it was marked:
// from there it is found again in any later text of the page.
import * as v from 'valibot';
import { SelectorsSchema } from '../anchoring/selectors';
import { ClippingIdSchema } from './clipping';
import { type Colour, ColourSchema } from './colour';
import { tidyTags } from './tags';

const isoTime = v.pipe(v.string(), v.isoTimestamp());

/** Random, and unique within its Clipping at least. */
export const HighlightIdSchema = v.pipe(v.string(), v.uuid(), v.brand('HighlightId'));
export type HighlightId = v.InferOutput<typeof HighlightIdSchema>;

export const TagsSchema = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100)));

export const HighlightSchema = v.object({
  id: HighlightIdSchema,
  clippingId: ClippingIdSchema,
  /** The number of the version in whose text it was marked; null where that text is not at hand (imported). */
  version: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  selectors: SelectorsSchema,
  colour: ColourSchema,
  note: v.string(),
  tags: TagsSchema,
  createdAt: isoTime,
  updatedAt: isoTime,
  /** What became of it when the page was last read with another outcome than before; absent while it was never anything but exact. */
  lastAnchoring: v.optional(v.object({ status: v.picklist(['exact', 'changed', 'lost']), at: isoTime })),
});
/** A marked passage. */
export type Highlight = Readonly<v.InferOutput<typeof HighlightSchema>>;

/** Which Highlight of which Clipping. */
export type HighlightKey = Pick<Highlight, 'clippingId' | 'id'>;

/** What a reader may change of a Highlight; what is absent stays. */
export type HighlightEdit = {
  readonly colour?: Colour | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
};

/** The Highlight with what was said of it replaced. */
export const editedHighlight = (
  highlight: Highlight,
  { colour, note, tags }: HighlightEdit,
  at: string,
): Highlight => ({
  ...highlight,
  colour: colour ?? highlight.colour,
  note: note ?? highlight.note,
  tags: tags === undefined ? highlight.tags : [...tidyTags(tags)],
  updatedAt: at,
});
