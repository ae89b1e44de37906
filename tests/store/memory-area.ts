// A storage area in memory that behaves as the browser's does: values are copied in and out as JSON.
import type { Area } from '../../src/store/area';

export const createMemoryArea = (): Area & { readonly keys: () => readonly string[] } => {
  const items = new Map<string, string>();
  return {
    get: async (key) => (items.has(key) ? { [key]: JSON.parse(items.get(key) ?? '') } : {}),
    set: async (next) => {
      for (const [key, value] of Object.entries(next)) items.set(key, JSON.stringify(value));
    },
    remove: async (key) => void items.delete(key),
    keys: () => [...items.keys()],
  };
};
