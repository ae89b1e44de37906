// The popover as long as its code is not in the page: it is asked for when a card is about to be shown, and what was wished
// meanwhile is done as soon as it is there. A reader who only skims the marks never loads it.
import type { Anchor } from './place-panel';
import type { CreatePopover, Look, Popover, PopoverWorld } from './popover';
import type { Page } from './view';

export type LatePopover = Popover & {
  /** A card is likely to be shown soon: begins to load. */
  prepare(): void;
};

/** Brings the popover's code into the page. Rejects where nobody can bring it. */
export type BringPopover = () => Promise<CreatePopover>;

type Wish = {
  readonly page: Page;
  readonly anchor: Anchor;
  readonly look: Look;
  readonly focused: boolean;
};

const fulfil = (popover: Popover, wish: Wish | null, words: string | null): void => {
  if (wish) popover.show(wish.page, wish.anchor, wish.look);
  if (wish?.focused) popover.takeFocus();
  if (words !== null) popover.say(words);
};

/** `report` is told of a popover that could not be brought; the next card tries again. */
export const createLatePopover = (
  world: PopoverWorld,
  bring: BringPopover,
  report: (error: unknown) => void,
): LatePopover => {
  let popover: Popover | null = null;
  let coming = false;
  let wish: Wish | null = null;
  let words: string | null = null;

  const prepare = () => {
    if (popover !== null || coming || world.signal.aborted) return;
    coming = true;
    bring()
      .then((create) => {
        if (world.signal.aborted) return;
        popover = create(world);
        fulfil(popover, wish, words);
        wish = null;
        words = null;
      })
      .catch(report)
      .finally(() => {
        coming = false;
      });
  };
  const wishFor = (next: Wish | null) => {
    wish = next;
    if (next) prepare();
  };

  return {
    prepare,
    show: (page, anchor, look) =>
      popover ? popover.show(page, anchor, look) : wishFor({ page, anchor, look, focused: false }),
    moveTo: (anchor) => (popover ? popover.moveTo(anchor) : wishFor(wish && { ...wish, anchor })),
    hide: () => {
      words = null;
      if (popover) popover.hide();
      else wish = null;
    },
    takeFocus: () => (popover ? popover.takeFocus() : wishFor(wish && { ...wish, focused: true })),
    say: (text) => {
      if (popover) return popover.say(text);
      words = text;
      prepare();
    },
    holds: (target) => popover?.holds(target) ?? false,
  };
};
