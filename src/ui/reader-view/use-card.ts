// Which mark's card is open, and why: by pointer it opens after a rest and goes when the pointer has left both; by click or
// key it is pinned and stays until it is closed.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkActions } from './inline-view';
import type { Mark } from './marks';

/** ms that the pointer rests on a mark before its card opens, and that the card stays after the pointer has left. */
const REST_MS = 150;
const GRACE_MS = 300;

export type OpenCard = { readonly mark: Mark; readonly element: HTMLElement; readonly pinned: boolean };

export type CardState = {
  readonly card: OpenCard | null;
  readonly actions: Omit<MarkActions, 'open'>;
  /** The pointer is in the card, or has left it. */
  readonly hold: (inside: boolean) => void;
  readonly pin: (card: OpenCard) => void;
  /** Closes the card and gives the focus back to its mark if it was in the card. */
  readonly close: () => void;
};

/** One card at a time over an article; another article closes it. */
export const useCard = (article: unknown): CardState => {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef(card);
  shown.current = card;
  const stable = useMemo(() => {
    const later = (ms: number, next: OpenCard | null) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setCard(next), ms);
    };
    const now = (next: OpenCard | null) => {
      clearTimeout(timer.current);
      setCard(next);
    };
    return {
      actions: {
        press: (mark: Mark, element: HTMLElement) => now({ mark, element, pinned: true }),
        hover: (mark: Mark | null, element: HTMLElement | null) => {
          if (shown.current?.pinned) return;
          if (mark === null || element === null) later(GRACE_MS, null);
          else if (mark === shown.current?.mark) clearTimeout(timer.current);
          else later(REST_MS, { mark, element, pinned: false });
        },
      },
      hold: (inside: boolean) => {
        if (inside) clearTimeout(timer.current);
        else if (shown.current?.pinned === false) later(GRACE_MS, null);
      },
      pin: (next: OpenCard) => now({ ...next, pinned: true }),
      close: () => {
        const { element } = shown.current ?? {};
        const hadFocus = element?.ownerDocument.activeElement?.closest('[data-popover]') != null;
        now(null);
        if (hadFocus) element?.focus({ preventScroll: true });
      },
    };
  }, []);
  // Another article, another start.
  useLayoutEffect(() => {
    setCard(null);
    return () => clearTimeout(timer.current);
  }, [article]);
  return { card, ...stable };
};
