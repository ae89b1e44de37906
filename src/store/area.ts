// A key-value area of the browser (storage.local, storage.session), as far as the stores need it.
export type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};
