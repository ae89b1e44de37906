// The list of clippings. It may have ten thousand rows; only those in its window are in the document.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clipping, ClippingId } from '../../core/clippings/clipping';
import type { ListState } from './clipping-list';
import { Row } from './row';
import { type RowRange, rowsInWindow, scrollToRow } from './virtual-window';

/** px; library.css gives each row the same. */
export const ROW_HEIGHT = 92;
/** px of the window while nothing has been laid out. */
const HEIGHT_BEFORE_LAYOUT = 900;

/** The row to be brought into view, and given the focus where that `moves`; a new record each time. */
export type FocusOrder = { readonly id: ClippingId; readonly moves: boolean };

type Props = {
  readonly state: ListState;
  readonly ensure: (count: number) => void;
  readonly current: ClippingId | null;
  readonly open: ClippingId | null;
  readonly selected: ReadonlySet<ClippingId>;
  readonly focus: FocusOrder | null;
  readonly select: (clipping: Clipping) => void;
  readonly focused: (clipping: Clipping) => void;
};

/** Where the list is scrolled to, and how high its window is. */
const useWindow = () => {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ scrollTop: 0, height: HEIGHT_BEFORE_LAYOUT });
  const measure = useCallback(() => {
    const { current } = box;
    if (current === null) return;
    const [scrollTop, height] = [current.scrollTop, current.clientHeight || HEIGHT_BEFORE_LAYOUT];
    setAt((before) =>
      before.scrollTop === scrollTop && before.height === height ? before : { scrollTop, height },
    );
  }, []);
  useLayoutEffect(() => {
    measure();
    if (box.current === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [measure]);
  return { box, at, measure };
};

const indicesOf = ({ first, end }: RowRange, currentIndex: number): readonly number[] => {
  const indices = Array.from({ length: end - first }, (_, nth) => first + nth);
  // The row that has the focus stays in the document, or the focus would be lost when it scrolls away.
  return currentIndex < 0 || (currentIndex >= first && currentIndex < end)
    ? indices
    : [...indices, currentIndex];
};

/** Shows the list. Rows that are still to be loaded are empty, and loaded as they come into the window. */
export const ListView = (props: Props) => {
  const { state, ensure, current, open, selected, focus, select, focused } = props;
  const { clippings, total } = state;
  const { box, at, measure } = useWindow();
  const range = rowsInWindow({ ...at, rowHeight: ROW_HEIGHT, total });
  const currentIndex = current === null ? 0 : clippings.findIndex(({ id }) => id === current);
  useEffect(() => ensure(range.end), [ensure, range.end]);
  // An order is carried out once, when it is given.
  useLayoutEffect(() => {
    const list = box.current;
    const index = focus === null ? -1 : clippings.findIndex(({ id }) => id === focus.id);
    if (list === null || index < 0) return;
    list.scrollTop = scrollToRow(index, { ...at, scrollTop: list.scrollTop, rowHeight: ROW_HEIGHT });
    if (focus?.moves)
      list.querySelector<HTMLElement>(`[data-clipping="${focus.id}"] a`)?.focus({ preventScroll: true });
    measure();
  }, [focus]);
  return (
    <div class="list" ref={box} onScroll={measure} data-list>
      <ul style={{ height: `${total * ROW_HEIGHT}px` }} aria-label="Clippings, the newest first">
        {indicesOf(range, Math.max(0, currentIndex)).map((index) => {
          const clipping = clippings[index];
          const top = index * ROW_HEIGHT;
          return clipping === undefined ? (
            <li
              key={`waiting ${index}`}
              class="row waiting"
              aria-hidden="true"
              style={{ transform: `translateY(${top}px)` }}
            />
          ) : (
            <Row
              key={clipping.id}
              clipping={clipping}
              index={index}
              total={total}
              top={top}
              isCurrent={index === Math.max(0, currentIndex)}
              isOpen={clipping.id === open}
              isSelected={selected.has(clipping.id)}
              select={select}
              focused={focused}
            />
          );
        })}
      </ul>
    </div>
  );
};
