// The list as a view uses it.
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ClippingQuery } from '../../core/clippings/query';
import type { LibraryWorld } from '../world';
import { type ClippingList, createClippingList, type ListState } from './clipping-list';

export type ListInView = {
  readonly list: ClippingList;
  readonly state: ListState;
  readonly setQuery: (query: ClippingQuery) => void;
  readonly ensure: (count: number) => void;
};

/** A list over the store of this world, from the first page on. */
export const useList = ({ store, idle }: LibraryWorld): ListInView => {
  const list = useMemo(() => createClippingList(store, idle), [store, idle]);
  const [state, setState] = useState(list.state());
  // Before the first frame: it is the list that the reader waits for.
  useLayoutEffect(() => {
    const stop = list.listen(() => setState(list.state()));
    void list.setQuery({});
    return () => {
      stop();
      list.close();
    };
  }, [list]);
  const setQuery = useCallback((query: ClippingQuery) => void list.setQuery(query), [list]);
  const ensure = useCallback((count: number) => void list.ensure(count), [list]);
  return { list, state, setQuery, ensure };
};
