// The card of a mark, beside it. A dialog that is not modal: the article stays at hand.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/terms/card';
import { CardView } from '../card';
import type { CardActions } from '../card/actions';
import { placeCard } from './place-card';
import type { CardState, OpenCard } from './use-card';

type Props = {
  readonly card: OpenCard;
  /** What is shown beside the mark: its own card, or one that this led to. */
  readonly shown: Card;
  /** The way back from a card that another led to; null on the mark's own. */
  readonly back: (() => void) | null;
  readonly of: number;
  readonly actions: CardActions;
  readonly hold: CardState['hold'];
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** Stands under the card: what only this view knows of the term. */
  readonly children?: ComponentChildren;
};

const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

const BarButton = ({
  label,
  path,
  press,
}: {
  readonly label: string;
  readonly path: string;
  readonly press: () => void;
}) => (
  <button type="button" aria-label={label} title={label} onClick={press}>
    <Icon path={path} />
  </button>
);

/** Puts the panel beside its mark, and again whenever anything scrolls or the window changes. */
const usePlace = ({ card }: Pick<Props, 'card'>) => {
  const panel = useRef<HTMLDivElement>(null);
  const place = useCallback(() => {
    const { current } = panel;
    const words = card.element.getClientRects()[0];
    if (current === null || words === undefined) return;
    current.style.maxHeight = '';
    const { width, height } = current.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const at = placeCard(words, { width, height }, { width: innerWidth, height: innerHeight });
    current.style.left = `${at.left}px`;
    current.style.top = `${at.top}px`;
    current.style.maxHeight = `${at.maxHeight}px`;
  }, [card.element]);
  useLayoutEffect(place);
  useEffect(() => {
    const options = { capture: true, passive: true };
    window.addEventListener('resize', place);
    document.addEventListener('scroll', place, options);
    return () => {
      window.removeEventListener('resize', place);
      document.removeEventListener('scroll', place, options);
    };
  }, [place]);
  return panel;
};

/** A pinned card closes by a click anywhere else. */
const useClickOutside = ({ card, close }: Pick<Props, 'card' | 'close'>) => {
  useEffect(() => {
    if (!card.pinned) return;
    const pressed = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-popover], [data-mark]') === null) close();
    };
    document.addEventListener('click', pressed);
    return () => document.removeEventListener('click', pressed);
  }, [card.pinned, close]);
};

/** Shows the card of a mark. A pinned one takes the focus. */
export const CardPopover = ({ card, shown, back, of, actions, hold, step, close, children }: Props) => {
  const panel = usePlace({ card });
  useClickOutside({ card, close });
  // Another card begins at its top. The link that led to it is gone, and the focus with it.
  useLayoutEffect(() => {
    panel.current?.querySelector('.body')?.scrollTo?.(0, 0);
    if (card.pinned) panel.current?.focus({ preventScroll: true });
  }, [card, shown, panel]);
  return (
    <div
      ref={panel}
      class="card-popover"
      role="dialog"
      aria-label={`Explanation of ${shown.kind === 'known' ? shown.name : shown.term}`}
      tabIndex={-1}
      data-popover
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
    >
      <div class="bar">
        {back !== null && <BarButton label="Back" path="M10 3.5 5.5 8 10 12.5" press={back} />}
        <span class="at">{back === null && `Term ${card.mark.index + 1} of ${of}`}</span>
        {back === null && of > 1 && (
          <>
            <BarButton label="Previous term" path="M3.5 10 8 5.5 12.5 10" press={() => step(-1)} />
            <BarButton label="Next term" path="M3.5 6 8 10.5 12.5 6" press={() => step(1)} />
          </>
        )}
        <BarButton label="Close" path="M4 4l8 8M12 4l-8 8" press={close} />
      </div>
      <div class="body">
        <CardView card={shown} actions={actions} />
        {children}
      </div>
    </div>
  );
};
