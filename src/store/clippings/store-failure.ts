// Why the store could not do what was asked, as far as the reader should hear of it. Everything else is a bug and throws.

/**
 * quota: the disk or the browser's share of it is full; nothing was written. newer-store: a later version of the extension
 * has written here; nothing was changed. unavailable: the browser gives no store (disabled, broken, disk fault).
 */
export type StoreFailure = 'quota' | 'newer-store' | 'unavailable';

const UNAVAILABLE = new Set([
  ...[
    'MissingAPIError',
    'OpenFailedError',
    'DatabaseClosedError',
    'UnknownError',
    'InvalidStateError',
    'SecurityError',
  ],
  ...['AbortError', 'TimeoutError', 'NotReadableError'],
]);

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Dexie wraps: an aborted transaction has its cause in `inner`, a bulk write its causes in `failures`. */
const causesOf = (error: unknown): readonly unknown[] => [
  ...(isObject(error) && 'inner' in error ? [error.inner] : []),
  ...(isObject(error) && 'failures' in error && Array.isArray(error.failures) ? error.failures : []),
];

const nameOf = (error: unknown): string =>
  isObject(error) && 'name' in error && typeof error.name === 'string' ? error.name : '';

const messageOf = (error: unknown): string =>
  isObject(error) && 'message' in error && typeof error.message === 'string' ? error.message : '';

/** Chromium has no name for a full disk: it says so in a message. */
const saysFull = (error: unknown): boolean =>
  /NO_SPACE|Failed to write blobs/.test(messageOf(error)) || causesOf(error).some(saysFull);

const namesOf = (error: unknown): readonly string[] => [nameOf(error), ...causesOf(error).flatMap(namesOf)];

/** The failure that an error stands for; null where it is a bug. */
export const failureOf = (error: unknown): StoreFailure | null => {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError') || saysFull(error)) return 'quota';
  if (names.includes('VersionError')) return 'newer-store';
  return names.some((name) => UNAVAILABLE.has(name)) ? 'unavailable' : null;
};

/** Whether the connection was closed under us before anything was done: by an upgrade, or because everything was erased. */
export const wasClosed = (error: unknown): boolean => nameOf(error) === 'DatabaseClosedError';
