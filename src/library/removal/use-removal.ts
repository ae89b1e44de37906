// Deletion that can be undone for a while. Until then what was deleted is held here, and nowhere else.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClippingId } from '../../core/clippings/clipping';
import type { ClippingStore } from '../../store/clippings/clipping-store';
import type { Removed } from '../../store/clippings/removal';
import type { StoreFailure } from '../../store/clippings/store-failure';

/** ms that a deletion can be undone. The time stands still while the reader is at the bar. */
export const UNDO_MS = 10_000;

export type Removal = {
  /** What can be brought back; empty when nothing can. */
  readonly removed: Removed;
  readonly failure: StoreFailure | null;
  /** Deletes; a second deletion joins the first, and both are undone together. */
  readonly remove: (ids: readonly ClippingId[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Lets go of what was deleted: it is gone then. */
  readonly forget: () => void;
  /** The reader is at the bar, or has left it. */
  readonly hold: (on: boolean) => void;
};

/** Deletion and its undo over a store. */
export const useRemoval = (store: ClippingStore): Removal => {
  const [removed, setRemoved] = useState<Removed>([]);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const held = useRef<Removed>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const actions = useMemo(() => {
    const keep = (next: Removed) => {
      held.current = next;
      setRemoved(next);
    };
    const forget = () => {
      clearTimeout(timer.current);
      keep([]);
      setFailure(null);
    };
    const hold = (on: boolean) => {
      clearTimeout(timer.current);
      if (!on && held.current.length > 0) timer.current = setTimeout(forget, UNDO_MS);
    };
    return {
      forget,
      hold,
      remove: async (ids: readonly ClippingId[]) => {
        const answer = await store.remove(ids);
        setFailure(answer.ok ? null : answer.error);
        if (!answer.ok) return;
        keep([...held.current, ...answer.value]);
        hold(false);
      },
      undo: async () => {
        const before = held.current;
        if (before.length === 0) return;
        clearTimeout(timer.current);
        const answer = await store.restore(before);
        setFailure(answer.ok ? null : answer.error);
        if (answer.ok) keep(held.current.filter((whole) => !before.includes(whole)));
        hold(false);
      },
    };
  }, [store]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { removed, failure, ...actions };
};
