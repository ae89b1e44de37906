// The card inside of the popover's closed shadow root.

/** The element that holds the popover, the one thing that we add to a page. */
export const HOST = 'officialese-popover';

/** Sent to the page as text. True where a card is open and has come to rest: nothing of it fades or moves any more. */
export const showsStillCard = (root: ParentNode): boolean => {
  const card = root.querySelector('[data-card]');
  const panel = card?.closest('[role=dialog]') ?? card;
  if (!card || !panel || card.getClientRects().length === 0) return false;
  return panel.getAnimations({ subtree: true }).every(({ playState }) => playState !== 'running');
};
