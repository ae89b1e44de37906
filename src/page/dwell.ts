// When a card opens and closes under the pointer: a pure reducer, with the clock in its events.
// It opens after 150 ms of rest on a term, stays while the pointer is in it, and closes 300 ms after the pointer has left
// both (WCAG 1.4.13: hoverable, persistent, dismissible). A pinned card closes only when told to.

/** ms that the pointer rests on a term before its card opens. */
export const REST_MS = 150;
/** ms that a card stays after the pointer has left it: time to cross the gap, or the corner of another term. */
export const GRACE_MS = 300;

export type Dwell<T> = {
  /** What the open card belongs to; null when none is open. */
  readonly open: T | null;
  readonly pinned: boolean;
  /** Where the pointer rests while its card is not open yet, and since when (ms). */
  readonly rest: { readonly on: T; readonly since: number } | null;
  /** When the pointer left term and card (ms); null while it is on either, or when nothing is open. */
  readonly leftAt: number | null;
};

export type DwellEvent<T> =
  /** The pointer is on a term, or on nothing of ours. */
  | { readonly type: 'over'; readonly on: T | null; readonly at: number }
  /** The pointer is in the card. */
  | { readonly type: 'inside' }
  | { readonly type: 'time'; readonly at: number }
  | { readonly type: 'pin'; readonly on: T }
  /** The page was read again: the open card belongs to `to` now. */
  | { readonly type: 'moved'; readonly to: T | null }
  | { readonly type: 'close' };

/** Nothing open, the pointer nowhere. */
export const closed = { open: null, pinned: false, rest: null, leftAt: null } as const;

const over = <T>(state: Dwell<T>, on: T | null, at: number): Dwell<T> => {
  if (state.pinned) return state;
  if (on !== null && on === state.open) return { ...state, rest: null, leftAt: null };
  const rest = on === null ? null : state.rest?.on === on ? state.rest : { on, since: at };
  return { ...state, rest, leftAt: state.open === null ? null : (state.leftAt ?? at) };
};

const atTime = <T>(state: Dwell<T>, at: number): Dwell<T> => {
  const { rest, leftAt } = state;
  if (rest !== null && at - rest.since >= REST_MS) return { ...closed, open: rest.on };
  if (leftAt !== null && at - leftAt >= GRACE_MS) return { ...closed, rest };
  return state;
};

/** The state after an event. Terms are compared by identity. */
export const dwell = <T>(state: Dwell<T>, event: DwellEvent<T>): Dwell<T> => {
  switch (event.type) {
    case 'over':
      return over(state, event.on, event.at);
    case 'inside':
      return { ...state, rest: null, leftAt: null };
    case 'time':
      return atTime(state, event.at);
    case 'pin':
      return { ...closed, open: event.on, pinned: true };
    case 'moved':
      return event.to === null ? closed : { ...state, open: event.to, rest: null };
    case 'close':
      return closed;
  }
};

/** When the state next changes by itself (ms, on the clock of the events); null if it does not. */
export const dueAt = <T>({ rest, leftAt }: Dwell<T>): number | null => {
  const times = [rest === null ? null : rest.since + REST_MS, leftAt === null ? null : leftAt + GRACE_MS];
  const due = times.filter((time) => time !== null);
  return due.length === 0 ? null : Math.min(...due);
};
