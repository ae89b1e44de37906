// Runs the dwell reducer against the clock and tells what has changed.
import { closed, type Dwell, type DwellEvent, dueAt, dwell } from './dwell';

export type Dwelling<T> = {
  readonly state: () => Dwell<T>;
  send(event: DwellEvent<T>): void;
};

/** `changed` is called after each event that opened, closed, pinned or moved a card. */
export const createDwelling = <T>({
  now,
  signal,
  changed,
}: {
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly changed: (state: Dwell<T>, before: Dwell<T>, event: DwellEvent<T>) => void;
}): Dwelling<T> => {
  let state: Dwell<T> = closed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (event: DwellEvent<T>) => {
    if (signal.aborted) return;
    const before = state;
    state = dwell(state, event);
    clearTimeout(timer);
    const due = dueAt(state);
    if (due !== null) timer = setTimeout(() => send({ type: 'time', at: now() }), Math.max(0, due - now()));
    if (state.open !== before.open || state.pinned !== before.pinned) changed(state, before, event);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { state: () => state, send };
};
