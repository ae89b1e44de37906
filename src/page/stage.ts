// What we show on the page for a Reading: its marks, the popover and what opens it. It knows nothing of the background.

import type { Seen } from '../core/clippings/seen';
import type { Settings } from '../core/reading/settings';
import type { Card } from '../core/terms/card';
import type { Place } from '../core/text/place';
import type { CardActions } from '../ui/card/actions';
import { createDwelling } from './dwelling';
import { spotAt } from './hit-test';
import { extentOf, rectsOf } from './live-range';
import { createMarks } from './marks';
import { nextOccurrence } from './next-occurrence';
import type { PageReading, Spot } from './page-reading';
import { createPointer } from './pointer';
import { type BringPopover, createLatePopover } from './popover/late-popover';
import type { Anchor } from './popover/place-panel';
import type { Page } from './popover/view';
import { bringIntoView } from './scroll-into-view';

/** Cards that were asked for at a place that is no occurrence: a selected phrase. */
export type LookedUp = {
  readonly index: null;
  readonly cards: readonly Card[];
  readonly ranges: readonly StaticRangeInit[];
};
type Shown = Spot | LookedUp;

export type StageWorld = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** The card of an entry, or null where no pack holds it. */
  readonly findCard: (entryId: string) => Promise<Card | null>;
  /** What the library knows of a term, by the key of its card. */
  readonly seen: (key: string) => Promise<Seen>;
  /** Marks a term no more. */
  readonly mute: NonNullable<CardActions['mute']>;
  readonly bringPopover: BringPopover;
  /** Whether an event's target holds something of ours besides the popover. */
  readonly holds: (target: EventTarget | null) => boolean;
  readonly report: (error: unknown) => void;
};

export type Stage = {
  /** Draws a Reading in place of the one before; null takes everything away. */
  set(reading: PageReading | null): void;
  dress(settings: Settings): void;
  /** Scrolls a place into view and flashes it; false where the page has lost it. */
  show(place: Place, openCard: boolean): boolean;
  /** Opens the next or previous term. 1-based; `at` is 0 where there is none. */
  step(by: 1 | -1): { readonly at: number; readonly of: number };
  /** Opens cards at a place of the page. */
  open(lookedUp: LookedUp): void;
  close(): void;
  /** Lights a place for a moment. */
  flash(ranges: readonly StaticRangeInit[]): void;
  /** The place of the term under a point of the viewport. */
  termAt(x: number, y: number): Place | null;
};

const UNSUPPORTED = 'This browser cannot mark terms on a page; the list in the popup holds them all.';

const pageOf = (shown: Shown, count: number): Page =>
  shown.index === null
    ? { cards: shown.cards, position: null }
    : { cards: [shown.term.card], position: { at: shown.index + 1, of: count } };

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** What was open, found again in a new Reading: the same term, where it stands nearest. */
const sameSpot = (before: Spot, spots: readonly Spot[]): Spot | null => {
  const away = (spot: Spot) => Math.abs(spot.place.start - before.place.start);
  const same = spots.filter((spot) => spot.term.key === before.term.key);
  return same.reduce<Spot | null>((best, spot) => (best && away(best) <= away(spot) ? best : spot), null);
};

/** Escape closes an open card, wherever the focus is, and means nothing else to the page then. */
const onEscape = (view: Window, signal: AbortSignal, close: () => boolean): void => {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !close()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', pressed, { capture: true, signal });
};

/** A stage on a document. Nothing is drawn before `set` or `open`; on abort everything is taken away. */
export const createStage = (world: StageWorld): Stage => {
  const { document, signal, now, findCard, seen, mute } = world;
  const view = document.defaultView ?? window;
  let reading: PageReading | null = null;
  let lastStep: number | null = null;
  const spots = () => reading?.spots ?? [];
  const rangesOf = (place: Place) => reading?.map.ranges(place) ?? [];
  const marks = createMarks(document, signal, () => pointer.follow(marks.areOn()));

  const anchorOf = (shown: Shown, hovering: boolean): Anchor => ({
    rects: () => rectsOf(document, shown.ranges),
    around: shown.ranges[0]?.startContainer.parentElement ?? null,
    pointer: hovering ? pointer.last() : null,
  });
  const dwelling = createDwelling<Shown>({
    now,
    signal,
    changed: ({ open, pinned }, before, event) => {
      marks.setCurrent(open?.ranges ?? []);
      if (open === null) return popover.hide();
      if (event.type === 'moved') return popover.moveTo(anchorOf(open, false));
      if (open === before.open) return;
      if (open.index !== null) lastStep = open.index;
      const look = { dark: marks.isDark(), notice: marks.supported ? null : UNSUPPORTED };
      popover.show(pageOf(open, spots().length), anchorOf(open, !pinned), look);
    },
  });
  const close = () => dwelling.send({ type: 'close' });
  const open = (on: Shown) => {
    dwelling.send({ type: 'pin', on });
    popover.takeFocus();
    if (on.index === null) return;
    const words = reading?.article.text.slice(on.place.start, on.place.end);
    popover.say(`Term ${on.index + 1} of ${spots().length}: ${words}`);
  };

  const step = (by: 1 | -1) => {
    const all = spots();
    const extent = (index: number) => extentOf(document, all[index]?.ranges ?? []);
    const { innerHeight: height } = view;
    const index = nextOccurrence({ count: all.length, last: lastStep, by, height, extentOf: extent });
    const spot = index === null ? undefined : all[index];
    if (!spot) return { at: 0, of: all.length };
    bringIntoView(document, spot.ranges, 'instant');
    open(spot);
    return { at: spot.index + 1, of: all.length };
  };
  const show = (place: Place, openCard: boolean) => {
    if (bringIntoView(document, rangesOf(place), 'smooth') === 'lost') return false;
    marks.flash(rangesOf(place));
    const spot = openCard ? spots().find((one) => overlap(one.place, place)) : undefined;
    if (spot) open(spot);
    return true;
  };
  /** From a card to a quotation: the card makes way where the page had to move. */
  const jump = (place: Place) => {
    const outcome = bringIntoView(document, rangesOf(place), 'smooth');
    marks.flash(outcome === 'lost' ? [] : rangesOf(place));
    if (outcome === 'moved') close();
  };

  const muteAndClose: StageWorld['mute'] = (card, where) => {
    close();
    mute(card, where);
  };
  const popover = createLatePopover(
    { document, signal, findCard, seen, mute: muteAndClose, jump, step, close },
    world.bringPopover,
    world.report,
  );
  const spotUnder = (x: number, y: number) => {
    const spot = reading && spotAt(document, reading, x, y);
    if (spot) popover.prepare();
    return spot;
  };
  const pointer = createPointer<Shown>({
    document,
    signal,
    now,
    spotAt: spotUnder,
    isOurs: (target) => popover.holds(target) || world.holds(target),
    send: dwelling.send,
  });
  onEscape(view, signal, () => {
    const wasOpen = dwelling.state().open !== null;
    close();
    return wasOpen;
  });

  return {
    show,
    step,
    open,
    close,
    flash: marks.flash,
    termAt: (x, y) => (reading && marks.areOn() ? (spotAt(document, reading, x, y)?.place ?? null) : null),
    dress: marks.dress,
    set: (next) => {
      const { open: shown } = dwelling.state();
      reading = next;
      lastStep = null;
      marks.set(next);
      if (shown && shown.index !== null) dwelling.send({ type: 'moved', to: sameSpot(shown, spots()) });
    },
  };
};
