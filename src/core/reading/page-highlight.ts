// A Highlight as page and popup show it: what was marked, what was said of it, and what became of it in the text as it was just read.
import * as v from 'valibot';
import { ColourSchema } from '../clippings/colour';
import { PlaceSchema } from '../text/place';

const said = {
  id: v.string(),
  colour: ColourSchema,
  note: v.string(),
  tags: v.array(v.string()),
  /** The words as they were marked. */
  quote: v.string(),
};

/** A Highlight of a page. */
export const PageHighlightSchema = v.variant('status', [
  v.object({ status: v.literal('exact'), ...said, place: PlaceSchema }),
  v.object({
    status: v.literal('changed'),
    ...said,
    place: PlaceSchema,
    /** The way from the words that were marked to those that stand there now. */
    changes: v.array(v.object({ kind: v.picklist(['same', 'added', 'removed']), text: v.string() })),
  }),
  v.object({ status: v.literal('lost'), ...said }),
]);
export type PageHighlight = Readonly<v.InferOutput<typeof PageHighlightSchema>>;
