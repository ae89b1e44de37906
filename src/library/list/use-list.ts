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
  // Asked before anything is drawn: it is the list that the reader waits for, and the disk answers while the rest is built.
  const list = useMemo(() => {
    const asked = createClippingList(store, idle);
    void asked.setQuery({});
    return asked;
  }, [store, idle]);
  const [state, setState] = useState(list.state());
  useLayoutEffect(() => {
    const follow = () => setState(list.state());
    const stop = list.listen(follow);
    follow();
    return () => {
      stop();
      list.close();
    };
  }, [list]);
  const setQuery = useCallback((query: ClippingQuery) => void list.setQuery(query), [list]);
  const ensure = useCallback((count: number) => void list.ensure(count), [list]);
  return { list, state, setQuery, ensure };
};
