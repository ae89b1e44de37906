// The popover: shows cards beside words of the page, follows links between cards, and gives the focus back.
import { render } from 'preact';
import type { Seen } from '../../core/clippings/seen';
import type { Card } from '../../core/terms/card';
import type { Place } from '../../core/text/place';
import type { CardActions } from '../../ui/card/actions';
import { copyText } from '../copy-text';
import { hostOf, type PopoverHost } from './host';
import { type Anchor, placePanel } from './place-panel';
import { type Page, PopoverView } from './view';

export type PopoverWorld = {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The card of an entry, or null where no pack holds it. */
  readonly findCard: (entryId: string) => Promise<Card | null>;
  /** What the library knows of a term, by the key of its card. */
  readonly seen: (key: string) => Promise<Seen>;
  /** Marks a term no more. */
  readonly mute: NonNullable<CardActions['mute']>;
  readonly jump: (place: Place) => void;
  readonly step: (by: 1 | -1) => void;
  /** The close button was pressed. */
  readonly close: () => void;
};

/** `notice`: a plain sentence above the cards. */
export type Look = { readonly dark: boolean; readonly notice: string | null };

export type Popover = {
  /** Shows a page beside an anchor, in place of what was shown. */
  show(page: Page, anchor: Anchor, look: Look): void;
  /** The words have moved to other nodes: stay, but follow these. */
  moveTo(anchor: Anchor): void;
  hide(): void;
  /** Moves the focus into the popover; `hide` gives it back. */
  takeFocus(): void;
  say(text: string): void;
  /** Whether an event's target, as the page sees it, is the popover. */
  holds(target: EventTarget | null): boolean;
};

export type CreatePopover = (world: PopoverWorld) => Popover;

const labelOf = ({ cards }: Page): string => {
  const [first] = cards;
  if (!first) return 'Explanation of a term';
  return `Explanation of ${first.kind === 'known' ? first.name : first.term}`;
};

/** A popover for a document. Nothing is added to the page before the first `show` or `say`; on abort all is removed. */
export const createPopover: CreatePopover = ({
  document,
  signal,
  findCard,
  seen,
  mute,
  jump,
  step,
  close,
}) => {
  let made: PopoverHost | null = null;
  let pages: readonly Page[] = [];
  let notice: string | null = null;
  let release: (() => void) | null = null;
  let focusBefore: Element | null = null;
  const host = () => {
    made ??= hostOf(document, signal);
    return made;
  };

  const openEntry = async (entryId: string) => {
    const from = pages;
    const card = await findCard(entryId);
    // Meanwhile the reader may have gone on to another card.
    if (pages === from) turnTo([...pages, { cards: card ? [card] : [], position: null }]);
  };
  const actions = { jump, openEntry, seen, mute, copy: (text: string) => copyText(document, text) };

  const draw = () => {
    const page = pages.at(-1);
    const { panel } = host();
    if (!page) return render(null, panel);
    panel.setAttribute('aria-label', labelOf(page));
    const back = pages.length > 1 ? () => turnTo(pages.slice(0, -1)) : null;
    render(
      <PopoverView page={page} notice={notice} actions={actions} back={back} step={step} close={close} />,
      panel,
    );
  };
  const turnTo = (next: readonly Page[]) => {
    const { root, panel } = host();
    const hadFocus = root.activeElement !== null;
    pages = next;
    draw();
    panel.querySelector('.body')?.scrollTo(0, 0);
    // The button that led here may be gone, and the focus with it.
    if (hadFocus && root.activeElement === null) panel.focus({ preventScroll: true });
  };

  const giveFocusBack = () => {
    const before = focusBefore;
    focusBefore = null;
    if (!made || made.root.activeElement === null) return;
    const { activeElement } = made.root;
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    else if (activeElement instanceof HTMLElement) activeElement.blur();
  };

  const hide = () => {
    if (!made || made.panel.hidden) return;
    giveFocusBack();
    release?.();
    release = null;
    pages = [];
    draw();
    made.panel.hidden = true;
    made.lower(made.panel);
  };
  const follow = (anchor: Anchor) => {
    release?.();
    release = placePanel(host().panel, anchor);
  };
  signal.addEventListener('abort', hide);

  return {
    hide,
    say: (text) => host().say(text),
    holds: (target) => made !== null && target === made.host,
    moveTo: follow,
    show: (page, anchor, look) => {
      const { panel, raise } = host();
      notice = look.notice;
      panel.className = `popover ${look.dark ? 'theme-dark' : 'theme-light'}`;
      panel.hidden = false;
      raise(panel);
      turnTo([page]);
      follow(anchor);
    },
    takeFocus: () => {
      const { root, panel } = host();
      if (root.activeElement === null)
        focusBefore = document.activeElement === document.body ? null : document.activeElement;
      panel.focus({ preventScroll: true });
    },
  };
};
