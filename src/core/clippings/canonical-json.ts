// JSON in one canonical form: equal records are equal byte for byte, wherever and whenever they are written.

const sortKeys = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs);
};

/** JSON without spaces, the keys of every object sorted by UTF-16 units; absent where the value is undefined. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys) ?? 'null';
