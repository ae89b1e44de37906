// Where the reader is in the list: the current row, the rows selected, and what the keys do with them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Clipping, ClippingId } from '../core/clippings/clipping';
import type { ClippingList, ListState } from './list/clipping-list';
import type { FocusOrder } from './list/list-view';
import type { Removal } from './removal/use-removal';
import { clippingFragment, type Route } from './route';
import type { LibraryWorld } from './world';

type Props = {
  readonly world: LibraryWorld;
  readonly list: Pick<ClippingList, 'find'>;
  readonly state: ListState;
  readonly route: Route;
  readonly removal: Removal;
};

const toggled = (set: ReadonlySet<ClippingId>, id: ClippingId): ReadonlySet<ClippingId> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** The current row after some are gone: the first one after it that stays, else the last before it. */
const survivor = (
  clippings: readonly Clipping[],
  current: ClippingId | null,
  gone: ReadonlySet<ClippingId>,
): Clipping | null => {
  const at = clippings.findIndex(({ id }) => id === current);
  const stays = ({ id }: Clipping) => !gone.has(id);
  return (
    clippings.slice(Math.max(0, at)).find(stays) ??
    clippings.slice(0, Math.max(0, at)).findLast(stays) ??
    null
  );
};

/** The shelf. Commands answer whether there was something to do. */
export const useShelf = ({ world, list, state, route, removal }: Props) => {
  const { clippings } = state;
  const open = route.show === 'clipping' ? route.id : null;
  const [chosen, setChosen] = useState<ClippingId | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<ClippingId>>(new Set());
  const [focus, setFocus] = useState<FocusOrder | null>(null);
  const current = chosen ?? open;
  const index = clippings.findIndex(({ id }) => id === current);
  // Opened by its address and not from the list: the list shows where it stands, and the focus stays where it is.
  useEffect(() => {
    if (open === null || open === chosen || state.waiting) return;
    void list.find(open).then((isThere) => isThere && setFocus({ id: open, moves: false }));
  }, [open, state.waiting]);
  const goTo = (clipping: Clipping | null | undefined): boolean => {
    if (!clipping) return false;
    setChosen(clipping.id);
    setFocus({ id: clipping.id, moves: true });
    return true;
  };
  const focused = useCallback(({ id }: Clipping) => setChosen(id), []);
  const select = useCallback(({ id }: Clipping) => setSelected((set) => toggled(set, id)), []);
  const remove = async (ids: readonly ClippingId[]) => {
    const gone = new Set(ids);
    const next = survivor(clippings, current, gone);
    await removal.remove(ids);
    setSelected(new Set([...selected].filter((id) => !gone.has(id))));
    if (open !== null && gone.has(open)) world.setFragment('');
    goTo(next);
  };
  return {
    current,
    open,
    selected,
    focus,
    focused,
    select,
    remove,
    clear: () => setSelected(new Set()),
    selectAll: (all: readonly Clipping[]) => setSelected(new Set(all.map(({ id }) => id))),
    backToList: () => goTo(clippings[index] ?? clippings[0]),
    step: (by: 1 | -1): boolean => goTo(index < 0 ? clippings[0] : clippings[index + by]),
    openCurrent: (): boolean => {
      const clipping = clippings[index] ?? clippings[0];
      if (clipping === undefined) return false;
      setChosen(clipping.id);
      world.setFragment(clippingFragment(clipping.id));
      return true;
    },
    selectCurrent: (): boolean => {
      const clipping = clippings[index];
      if (clipping !== undefined) select(clipping);
      return clipping !== undefined;
    },
    removeCurrent: (): boolean => {
      const ids = selected.size > 0 ? [...selected] : current === null ? [] : [current];
      if (ids.length > 0) void remove(ids);
      return ids.length > 0;
    },
  };
};
