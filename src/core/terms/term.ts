// A term of an article: everything that means the same in it, with the card that explains it.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';
import { CardSchema } from './card';

/** All occurrences of one thing: the same entry, or the same candidate. */
export const TermSchema = v.object({
  /** Also `card.key`. */
  key: v.string(),
  card: CardSchema,
  /** Where it stands, in reading order, nested occurrences left out; never empty. */
  places: v.array(PlaceSchema),
  /** Those of its places that are painted, where that is not all of them: common nouns are painted once, or only listed. */
  painted: v.optional(v.array(PlaceSchema)),
});
export type Term = Readonly<v.InferOutput<typeof TermSchema>>;
