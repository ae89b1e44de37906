// The store of clippings as every context of the extension opens it.
import { createClippingStore } from '../../../../src/store/clippings/clipping-store';

/** Its name in the extension. */
export const NAME = 'officialese';

export const openStore = () =>
  createClippingStore({
    name: NAME,
    indexedDB,
    IDBKeyRange,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
