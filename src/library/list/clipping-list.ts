// The list as it stands in memory: metadata of the clippings that a query leaves, loaded page by page as they are scrolled to,
// and kept up with what happens here and in other contexts. No body is ever loaded.
import type { Clipping, ClippingId } from '../../core/clippings/clipping';
import type { ClippingQuery, Facets } from '../../core/clippings/query';
import type { ClippingStore } from '../../store/clippings/clipping-store';
import type { Cursor, ListPage } from '../../store/clippings/list';
import type { Notice } from '../../store/clippings/notices';
import type { StoreFailure } from '../../store/clippings/store-failure';

export type ListState = {
  readonly query: ClippingQuery;
  /** The newest first. */
  readonly clippings: readonly Clipping[];
  /** How many there are, as far as is known; never fewer than are loaded. */
  readonly total: number;
  /** Loading has come to the end. */
  readonly complete: boolean;
  /** Nothing has been answered yet. */
  readonly waiting: boolean;
  /** Ids of records that cannot be read. */
  readonly damaged: readonly string[];
  /** What a filter may be set to, with counts; null while they are counted. */
  readonly facets: Facets | null;
  readonly failure: StoreFailure | null;
};

export type ClippingList = {
  readonly state: () => ListState;
  /** Calls back after every change of state; the answer ends it. */
  readonly listen: (take: () => void) => () => void;
  readonly setQuery: (query: ClippingQuery) => Promise<void>;
  /** Loads on until so many are there, or all. */
  readonly ensure: (count: number) => Promise<void>;
  /** Loads on until this clipping is there; false where the list does not have it. */
  readonly find: (id: ClippingId) => Promise<boolean>;
  /** Loads anew what is shown. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
};

/** The first page is what a window shows; then more at a time, since a scroll bar may be dragged far. */
const FIRST_PAGE = 40;
const NEXT_PAGE = 500;
/** A filter reads everything anyway, so all of it comes at once. */
const ALL = 1_000_000;

export const isFiltered = (query: ClippingQuery): boolean =>
  Object.values(query).some((value) => value !== undefined && value !== '');

const EMPTY: ListState = {
  query: {},
  clippings: [],
  total: 0,
  complete: false,
  waiting: true,
  damaged: [],
  facets: null,
  failure: null,
};

/** What a facet may be changed to: counted as if it were not set itself. */
const countOptions = async (store: ClippingStore, query: ClippingQuery): Promise<Facets | null> => {
  const count = async (one: ClippingQuery) => {
    const facets = await store.facets(one);
    return facets.ok ? facets.value : null;
  };
  const { publisher, lang, tag, ...rest } = query;
  const all = await count(query);
  if (all === null) return null;
  const own = { ...(publisher === undefined ? {} : { publisher }), ...(lang === undefined ? {} : { lang }) };
  const withTag = tag === undefined ? {} : { tag };
  const [publishers, langs, tags] = [
    publisher === undefined
      ? all
      : await count({ ...rest, ...withTag, ...(lang === undefined ? {} : { lang }) }),
    lang === undefined
      ? all
      : await count({ ...rest, ...withTag, ...(publisher === undefined ? {} : { publisher }) }),
    tag === undefined ? all : await count({ ...rest, ...own }),
  ];
  return {
    ...all,
    publishers: publishers?.publishers ?? all.publishers,
    langs: langs?.langs ?? all.langs,
    tags: tags?.tags ?? all.tags,
  };
};

/** Opens a list over the store. Nothing is loaded before `setQuery`. */
export const createClippingList = (store: ClippingStore, idle: () => Promise<void>): ClippingList => {
  const listeners = new Set<() => void>();
  let state = EMPTY;
  let next: Cursor | null = null;
  /** Answers to an older question are dropped. */
  let turn = 0;
  let loading: Promise<void> | null = null;
  const set = (change: Partial<ListState>): void => {
    state = { ...state, ...change };
    for (const take of listeners) take();
  };
  const take = (page: ListPage, before: readonly Clipping[]): void => {
    const known = new Set(before.map(({ id }) => id));
    const clippings = [...before, ...page.clippings.filter(({ id }) => !known.has(id))];
    next = page.next;
    const complete = next === null;
    set({
      clippings,
      complete,
      waiting: false,
      failure: null,
      damaged: [...new Set([...(before.length > 0 ? state.damaged : []), ...page.damaged])],
      total: complete ? clippings.length : Math.max(clippings.length + 1, state.facets?.total ?? 0),
    });
  };
  const count = async (mine: number): Promise<void> => {
    await idle();
    const facets = mine === turn ? await countOptions(store, state.query) : null;
    if (mine !== turn || facets === null) return;
    set({ facets, total: state.complete ? state.clippings.length : facets.total });
  };
  const load = async (query: ClippingQuery, limit: number): Promise<void> => {
    turn += 1;
    const mine = turn;
    loading = null;
    const page = await store.list(query, null, isFiltered(query) ? ALL : limit);
    if (mine !== turn) return;
    if (!page.ok) return set({ waiting: false, failure: page.error });
    take(page.value, []);
    void count(mine);
  };
  const loadNext = async (): Promise<void> => {
    const mine = turn;
    const page = await store.list(state.query, next, NEXT_PAGE);
    if (mine !== turn) return;
    if (page.ok) take(page.value, state.clippings);
    else set({ failure: page.error });
  };
  const reload = (): Promise<void> =>
    load(state.query, Math.max(FIRST_PAGE, Math.min(NEXT_PAGE, state.clippings.length)));
  const refresh = async (ids: readonly ClippingId[]): Promise<void> => {
    for (const id of ids) {
      const found = await store.get(id);
      const { value } = found.ok ? found : { value: null };
      if (value !== null)
        set({ clippings: state.clippings.map((clipping) => (clipping.id === id ? value : clipping)) });
    }
    void count(turn);
  };
  const drop = (ids: readonly ClippingId[]): void => {
    const gone = new Set<string>(ids);
    const clippings = state.clippings.filter(({ id }) => !gone.has(id));
    const dropped = state.clippings.length - clippings.length;
    set({
      clippings,
      total: Math.max(clippings.length, state.total - dropped),
      damaged: state.damaged.filter((id) => !gone.has(id)),
    });
    void count(turn);
  };
  const heed = (notice: Notice): void => {
    if (notice.kind === 'edited') void refresh(notice.clippingIds);
    else if (notice.kind === 'removed') drop(notice.clippingIds);
    else void reload();
  };
  const stop = store.subscribe(heed);
  const ensure = async (wanted: number): Promise<void> => {
    while (!state.complete && state.failure === null && state.clippings.length < wanted) {
      const mine = turn;
      loading ??= loadNext().finally(() => {
        if (mine === turn) loading = null;
      });
      await loading;
      if (mine !== turn) return;
    }
  };
  const has = (id: ClippingId): boolean => state.clippings.some((clipping) => clipping.id === id);
  const find = async (id: ClippingId): Promise<boolean> => {
    const there = await store.get(id);
    if (!there.ok || there.value === null) return false;
    for (let mine = turn; !has(id) && !state.complete && state.failure === null && mine === turn; ) {
      await ensure(state.clippings.length + 1);
      await idle();
    }
    return has(id);
  };
  return {
    state: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setQuery: (query) => {
      set({ query });
      return load(query, FIRST_PAGE);
    },
    ensure,
    find,
    reload,
    close: () => {
      turn += 1;
      stop();
      listeners.clear();
    },
  };
};
