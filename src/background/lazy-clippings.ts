// The library's store as far as the background needs it, evaluated when it is first asked: a worker that wakes to mark a page never
// runs a line of the database's code.
import type { ClippingStore } from '../store/clippings/clipping-store';

/** What the background asks of the store. */
export type KeptClippings = Pick<
  ClippingStore,
  | 'save'
  | 'seen'
  | 'knownPage'
  | 'bringUp'
  | 'body'
  | 'highlights'
  | 'setHighlight'
  | 'editHighlight'
  | 'removeHighlight'
  | 'noteAnchorings'
>;

/** @param load evaluates the store's code and makes the store; called once, on the first request */
export const lazyClippings = (load: () => Promise<KeptClippings>): KeptClippings => {
  let loaded: Promise<KeptClippings> | null = null;
  const store = (): Promise<KeptClippings> => {
    loaded ??= load();
    return loaded;
  };
  return {
    save: async (capture, remarks) => (await store()).save(capture, remarks),
    seen: async (key) => (await store()).seen(key),
    knownPage: async (page) => (await store()).knownPage(page),
    bringUp: async (how) => (await store()).bringUp(how),
    body: async (id, number) => (await store()).body(id, number),
    highlights: async (id) => (await store()).highlights(id),
    setHighlight: async (key, from, to) => (await store()).setHighlight(key, from, to),
    editHighlight: async (key, edit) => (await store()).editHighlight(key, edit),
    removeHighlight: async (key) => (await store()).removeHighlight(key),
    noteAnchorings: async (changed) => (await store()).noteAnchorings(changed),
  };
};
