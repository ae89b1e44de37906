// What became of a marked passage in a text. There is no fourth outcome: a passage is never somewhere else.
import type { Place } from '../text/place';

export type Anchoring =
  /** The same words (folded) stand at `place`. */
  | { readonly status: 'exact'; readonly place: Place }
  /** The passage stands at `place` with other words: within the limit of errors, no formula touched. */
  | { readonly status: 'changed'; readonly place: Place }
  | { readonly status: 'lost' };

export const LOST: Anchoring = { status: 'lost' };
