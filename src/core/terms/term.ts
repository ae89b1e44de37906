// A term of an article: everything that means the same in it, with the card that explains it.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';
import { CardSchema } from './card';

/** All occurrences of one thing: the same entry, or the same candidate. */
export const TermSchema = v.object({
  /** Also `card.key`. */
  key: v.string(),
  card: CardSchema,
  /** Where it stands and is painted, in reading order, nested and quiet occurrences left out; never empty. */
  places: v.array(PlaceSchema),
  /** Listed and not painted: a common noun on a page full of official language. Its one place is the first. */
  quiet: v.optional(v.boolean()),
});
export type Term = Readonly<v.InferOutput<typeof TermSchema>>;
