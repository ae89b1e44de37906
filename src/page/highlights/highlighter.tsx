// Highlights on the page: painted, opened by click or key, and the bar that marks what is selected. It knows what the background said of
// them last and asks anew after every change.
import { render } from 'preact';
import type { Colour } from '../../core/clippings/colour';
import type { HighlightEdit } from '../../core/clippings/highlight';
import { DEFAULT_SETTINGS, type Settings } from '../../core/reading/settings';
import type { Place } from '../../core/text/place';
import type { Ask, fromPage, PageMarks, Payload, Reply } from '../../messaging/contract';
import { highlightSentence, OUTSIDE, PAGE_CHANGED, PRIVATE } from '../../ui/sentences/highlight';
import { copyText } from '../copy-text';
import { isDarkBehind } from '../darkness';
import { caretAt } from '../hit-test';
import { extentOf, rectsOf } from '../live-range';
import type { PageReading } from '../page-reading';
import { isOnControl } from '../pointer';
import { hostOf } from '../popover/host';
import { placePanel } from '../popover/place-panel';
import { bringIntoView } from '../scroll-into-view';
import { BarView } from './bar';
import { CardView } from './card';
import { quotationOf } from './quotation';
import { placeOfRange } from './selected-place';
import { createTints, type Tinted } from './tints';

export type HighlighterWorld = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly ask: Ask<typeof fromPage>;
  readonly report: (error: unknown) => void;
  /** Asks for the page's Highlights anew; `show` is called with them before it resolves. */
  readonly reload: () => Promise<unknown>;
  /** The place of the term under a point of the viewport. */
  readonly termAt: (x: number, y: number) => Place | null;
  /** Closes the card of a term. */
  readonly closeCard: () => void;
  /** Looks the selection up. */
  readonly lookUp: () => void;
  /** Lights a place for a moment. */
  readonly flash: (ranges: readonly StaticRangeInit[]) => void;
};

type Undone = Reply<typeof fromPage, 'undoMark'>;

export type Highlighter = {
  /** Draws these Highlights of a Reading in place of those before; null takes them away. */
  show(reading: PageReading | null, marks: PageMarks, settings: Settings | null): void;
  /** Offers to mark the selection. `asked`: by a key or the menu, then the bar takes the focus and says why where it cannot. */
  offer(asked: boolean): void;
  /** Scrolls to a Highlight and opens its card; false where there is none. */
  open(id: string): boolean;
  /** Goes to the next or previous one; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Takes the last step back or again. */
  undo(way: 'undo' | 'redo', secondYes: boolean): Promise<Undone['status']>;
  holds(target: EventTarget | null): boolean;
};
export type CreateHighlighter = (world: HighlighterWorld) => Highlighter;

type Bar = { readonly kind: 'bar'; readonly place: Place | null; readonly range: Range };
type Card = { readonly kind: 'card'; readonly id: string };
type Outcome = { readonly status: string } & (Reply<typeof fromPage, 'mark'> | Undone);

const lengthOf = ({ start, end }: Place): number => end - start;

const noticeOf = (outcome: Outcome): string | null => {
  if (outcome.status === 'private-window') return PRIVATE;
  if (outcome.status === 'page-changed') return PAGE_CHANGED;
  return outcome.status === 'not-kept' ? highlightSentence(outcome.failure) : null;
};

/** Highlights on a document. Nothing is drawn before `show`; on abort everything is taken away. */
export const createHighlighter: CreateHighlighter = (world) => {
  const { document, signal, ask, report, reload } = world;
  const tints = createTints(document, signal);
  let reading: PageReading | null = null;
  let marks: PageMarks = { highlights: [], reach: { undo: 0, redo: 0 } };
  let names = DEFAULT_SETTINGS.colours;
  let tinted: readonly Tinted[] = [];
  let shown: Bar | Card | null = null;
  let notice: string | null = null;
  let confirm: (() => void) | null = null;
  /** Said once, it holds for this page. */
  let secondYes = false;
  let lastColour: Colour = 'yellow';
  let lastId: string | null = null;
  let release: (() => void) | null = null;
  let made: HTMLElement | null = null;
  /** Changes are sent one after another: each is a step from what the one before left. */
  let last: Promise<unknown> = Promise.resolve();

  const host = () => hostOf(document, signal);
  const panel = () => {
    made ??= host().addPanel('marker');
    return made;
  };
  const addresses = () => {
    const { url = '', canonicalUrl = null } = reading?.article ?? {};
    return { url, canonicalUrl };
  };
  const rangesOf = (place: Place) => reading?.map.ranges(place) ?? [];
  const tintOf = (id: string) => tinted.find(({ highlight }) => highlight.id === id);

  const hide = () => {
    if (!shown) return;
    shown = null;
    notice = null;
    confirm = null;
    release?.();
    release = null;
    tints.light([]);
    render(null, panel());
    panel().hidden = true;
    host().lower(panel());
  };
  const draw = () => {
    if (shown?.kind === 'bar') return drawBar(shown);
    const { id } = shown ?? {};
    const highlight = marks.highlights.find((one) => one.id === id);
    if (!highlight) return hide();
    tints.light(tintOf(highlight.id)?.ranges ?? []);
    panel().setAttribute('aria-label', 'Highlight');
    render(
      <CardView
        highlight={highlight}
        names={names}
        knownTags={[...new Set(marks.highlights.flatMap(({ tags }) => tags))].sort()}
        notice={notice}
        confirm={confirm}
        edit={(edit) => void editMark(highlight.id, edit)}
        remove={() => void removeMark(highlight.id)}
        undo={marks.reach.undo > 0 ? () => void keep(() => sendUndo('undo')) : null}
        step={step}
        close={hide}
      />,
      panel(),
    );
  };
  const drawBar = ({ place }: Bar) => {
    panel().setAttribute('aria-label', 'Selected words');
    render(
      <BarView
        names={names}
        notice={notice}
        confirm={confirm}
        canMark={place !== null}
        mark={(colour) => void mark(colour, false)}
        note={() => void mark(lastColour, true)}
        lookUp={() => {
          world.lookUp();
          hide();
        }}
        copy={() => void copy(place)}
      />,
      panel(),
    );
  };
  const openPanel = (next: Bar | Card, anchor: () => readonly DOMRect[], around: Element | null) => {
    release?.();
    if (shown && shown.kind !== next.kind) render(null, panel());
    shown = next;
    notice = null;
    confirm = null;
    const dark = reading !== null && isDarkBehind(reading.root);
    panel().className = `marker ${dark ? 'theme-dark' : 'theme-light'}`;
    panel().hidden = false;
    host().raise(panel());
    draw();
    release = placePanel(panel(), { rects: anchor, around, pointer: null });
  };
  const focusOn = (selector: string) =>
    panel().querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

  const openCard = (id: string, focus: string | null): boolean => {
    if (!marks.highlights.some((one) => one.id === id)) return false;
    const ranges = tintOf(id)?.ranges ?? [];
    world.closeCard();
    lastId = id;
    openPanel(
      { kind: 'card', id },
      () => rectsOf(document, ranges),
      ranges[0]?.startContainer.parentElement ?? null,
    );
    if (focus) focusOn(focus);
    return true;
  };
  const goTo = (id: string): boolean => {
    const ranges = tintOf(id)?.ranges ?? [];
    if (bringIntoView(document, ranges, 'instant') !== 'lost') world.flash(ranges);
    return openCard(id, '[data-note]');
  };
  /** The next one after the last that was open, else the first that is on screen or below. */
  const step = (by: 1 | -1): boolean => {
    const at = tinted.findIndex(({ highlight }) => highlight.id === lastId);
    const below = tinted.findIndex(({ ranges }) => (extentOf(document, ranges)?.bottom ?? -1) > 0);
    const from = at >= 0 ? at + by : by === 1 ? Math.max(below, 0) : below - 1;
    const next = tinted.at(from % Math.max(1, tinted.length));
    return next !== undefined && goTo(next.highlight.id);
  };

  /** Sends a change, shows what came of it, and asks for the Highlights as they are then. */
  const keep = <O extends Outcome>(send: () => Promise<O>): Promise<O | null> => {
    const sent = last.then(() =>
      send().catch((error: unknown) => {
        report(error);
        return null;
      }),
    );
    last = sent;
    return sent.then((outcome) => shownAs(outcome, send));
  };
  const shownAs = async <O extends Outcome>(outcome: O | null, send: () => Promise<O>): Promise<O | null> => {
    notice = outcome ? noticeOf(outcome) : highlightSentence('unavailable');
    confirm =
      outcome?.status === 'private-window'
        ? () => {
            secondYes = true;
            void keep(send);
          }
        : null;
    await reload();
    if (shown) draw();
    return outcome;
  };
  const sendUndo = (way: 'undo' | 'redo') => ask('undoMark', { page: addresses(), way, secondYes });
  const editMark = (id: string, edit: HighlightEdit) => {
    const { tags, ...rest } = edit;
    if (edit.colour) lastColour = edit.colour;
    const payload = { ...rest, ...(tags && { tags: [...tags] }) };
    return keep(() => ask('editMark', { page: addresses(), id, ...payload, secondYes }));
  };
  const removeMark = (id: string) => keep(() => ask('removeMark', { page: addresses(), id, secondYes }));
  const mark = async (colour: Colour, withNote: boolean): Promise<void> => {
    const place = shown?.kind === 'bar' ? shown.place : null;
    if (!reading || !place) return;
    const quote = reading.article.text.slice(place.start, place.end);
    const send = async () => {
      const wish: Payload<typeof fromPage, 'mark'> = { place, quote, colour, secondYes };
      const outcome = await ask('mark', wish);
      if (outcome.status !== 'kept') return outcome;
      lastColour = colour;
      document.getSelection()?.removeAllRanges();
      await reload();
      host().say(`Highlighted: ${names[colour]}`);
      if (withNote) openCard(outcome.highlight.id, '[data-note]');
      else hide();
      return outcome;
    };
    await keep(send);
  };
  const copy = async (place: Place | null) => {
    if (!reading || !place) return;
    const { article } = reading;
    const copied = await copyText(document, quotationOf(article.text.slice(place.start, place.end), article));
    host().say(copied ? 'Copied' : 'The browser did not let us copy.');
    if (copied) hide();
  };

  const under = (x: number, y: number): Tinted | null => {
    const caret = caretAt(document, x, y);
    const at = caret?.node instanceof Text ? reading?.map.position(caret.node, caret.offset) : null;
    if (at == null) return null;
    const holdsPoint = ({ left, right, top, bottom }: DOMRect) =>
      x >= left && x <= right && y >= top && y <= bottom;
    const found = tinted
      .filter(({ highlight: { place } }) => place.start <= at && at <= place.end)
      .filter(({ ranges }) => rectsOf(document, ranges).some(holdsPoint))
      .sort((a, b) => lengthOf(a.highlight.place) - lengthOf(b.highlight.place));
    return found[0] ?? null;
  };
  const holds = (target: EventTarget | null) => made !== null && target === host().host;
  /** Of a term and a Highlight at one point, the shorter opens; a Highlight where they are the same. */
  const clicked = (event: MouseEvent) => {
    const selecting = document.getSelection()?.isCollapsed === false;
    if (holds(event.target) || event.button !== 0 || selecting || isOnControl(event)) return;
    const found = under(event.clientX, event.clientY);
    const term = found && world.termAt(event.clientX, event.clientY);
    if (found && !(term && lengthOf(term) < lengthOf(found.highlight.place)))
      openCard(found.highlight.id, null);
  };
  document.addEventListener('click', clicked, { capture: true, signal });
  document.addEventListener('mousedown', (event) => holds(event.target) || hide(), { capture: true, signal });
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    hide();
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  (document.defaultView ?? window).addEventListener('keydown', pressed, { capture: true, signal });
  signal.addEventListener('abort', hide);
  // What was typed last is sent before the page goes.
  document.defaultView?.addEventListener('pagehide', hide, { signal });

  return {
    open: goTo,
    step,
    holds,
    undo: async (way, yes) => {
      secondYes ||= yes;
      return (await keep(() => sendUndo(way)))?.status ?? 'not-kept';
    },
    show: (next, found, settings) => {
      reading = next;
      marks = found;
      names = settings?.colours ?? names;
      tinted = found.highlights.flatMap((highlight) => {
        if (highlight.status === 'lost') return [];
        const ranges = rangesOf(highlight.place);
        return ranges.length > 0 ? [{ highlight, ranges }] : [];
      });
      tints.paint(tinted, next !== null && isDarkBehind(next.root));
      if (next === null) hide();
      else if (shown?.kind === 'card') draw();
    },
    offer: (asked) => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0).cloneRange();
      const place = reading && placeOfRange(range, reading.map, reading.article.text);
      if (!asked && place === null) return hide();
      const around = range.startContainer.parentElement;
      openPanel({ kind: 'bar', place, range }, () => [...range.getClientRects()], around);
      if (place === null) {
        notice = OUTSIDE;
        draw();
      }
      if (asked) focusOn('button');
    },
  };
};
