import type { Seen } from '../../core/clippings/seen';
import type { Card } from '../../core/terms/card';
import type { Place } from '../../core/text/place';

/** What a card's controls do. Where one is null, the card shows no control for it. */
export type CardActions = {
  /** Brings a place of the Article into view. */
  readonly jump: ((place: Place) => void) | null;
  /** Opens the card of another entry. */
  readonly openEntry: ((entryId: string) => void) | null;
  /** What the library knows of a term, by the key of its card. */
  readonly seen: ((key: string) => Promise<Seen>) | null;
  /** Copies a text; false where the browser refuses. */
  readonly copy: ((text: string) => Promise<boolean>) | null;
  /** Marks a term no more, on this site or everywhere; absent where nothing is marked. */
  readonly mute?: (card: Card, where: 'here' | 'everywhere') => void;
};

/** A card to look at only. */
export const NO_ACTIONS: CardActions = { jump: null, openEntry: null, seen: null, copy: null };
