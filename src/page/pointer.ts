// What the pointer does on the page, as events for the dwell reducer. One hit test a frame at most; none while marks are off.
import type { DwellEvent } from './dwell';
import type { Spot } from './page-reading';

export type PointerWorld<T> = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** The occurrence under a point of the viewport. */
  readonly spotAt: (x: number, y: number) => (Spot & T) | null;
  /** Whether an event is on our own popover. */
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly send: (event: DwellEvent<T>) => void;
};

export type Pointer = {
  /** Where the pointer was last seen, px in the viewport; null before it moved or after it left. */
  readonly last: () => { readonly x: number; readonly y: number } | null;
  /** Whether to follow the pointer at all. */
  follow(on: boolean): void;
};

/** A click here belongs to the page. */
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, option, label, summary, audio, video, iframe, embed, object, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="tab"], [role="checkbox"], ' +
  '[role="menuitem"], [role="option"], [role="switch"], [role="textbox"], [onclick]';

/** Whether a click is on a link, a button, a field or another control of the page. */
export const isOnControl = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Follows the pointer until abort. */
export const createPointer = <T>({
  document,
  signal,
  now,
  spotAt,
  isOurs,
  send,
}: PointerWorld<T>): Pointer => {
  const view = document.defaultView;
  let last: { x: number; y: number } | null = null;
  let ours = false;
  let pressed = false;
  let frame: number | null = null;
  let following: AbortController | null = null;

  const test = () => {
    frame = null;
    if (ours) return send({ type: 'inside' });
    // A pressed button is a selection in the making.
    send({ type: 'over', on: last && !pressed ? spotAt(last.x, last.y) : null, at: now() });
  };
  const soon = () => {
    frame ??= view?.requestAnimationFrame(test) ?? null;
  };
  const moved = (event: MouseEvent) => {
    last = { x: event.clientX, y: event.clientY };
    ours = isOurs(event.target);
    pressed = event.buttons !== 0;
    soon();
  };
  const left = (event: MouseEvent) => {
    if (event.relatedTarget !== null) return;
    last = null;
    ours = false;
    soon();
  };
  const stop = () => {
    following?.abort();
    following = null;
    if (frame !== null) view?.cancelAnimationFrame(frame);
    frame = null;
    last = null;
  };
  const start = () => {
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    document.addEventListener('mousemove', moved, options);
    document.addEventListener('mouseout', left, options);
    // Scrolling moves words away from under a resting pointer.
    document.addEventListener('scroll', () => last && soon(), options);
  };
  const clicked = (event: MouseEvent) => {
    if (isOurs(event.target) || event.button !== 0) return;
    const selecting = document.getSelection()?.isCollapsed === false;
    const free = following !== null && isPlain(event) && !selecting && !isOnControl(event);
    const on = free ? spotAt(event.clientX, event.clientY) : null;
    send(on ? { type: 'pin', on } : { type: 'close' });
  };
  document.addEventListener('click', clicked, { capture: true, signal });
  signal.addEventListener('abort', stop);
  return {
    last: () => last,
    follow: (on) => {
      if (on === (following !== null) || signal.aborted) return;
      if (on) start();
      else stop();
    },
  };
};
