// Where a card stands: under its words or, with more room there, over them; inside the window always. All numbers in px.

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Size = { readonly width: number; readonly height: number };

/** Between the card and its words, and between the card and the edge of the window. */
const GAP = 8;
/** A card is no higher than this, and no lower where there is little room. */
const HIGHEST = 520;
const LOWEST = 140;

/**
 * @param words the words in the window
 * @param card the card at its full height
 */
export const placeCard = (
  words: Box,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number; readonly maxHeight: number } => {
  const below = window.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  const wanted = Math.min(card.height, HIGHEST);
  const isBelow = below >= wanted || below >= above;
  const maxHeight = Math.round(Math.min(HIGHEST, Math.max(LOWEST, isBelow ? below : above)));
  const height = Math.min(card.height, maxHeight);
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  const within = (at: number, size: number, all: number) => Math.max(GAP, Math.min(at, all - GAP - size));
  return {
    left: Math.round(within(words.left, card.width, window.width)),
    top: Math.round(within(top, height, window.height)),
    maxHeight,
  };
};
