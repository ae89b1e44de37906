// A profile of our own for every browser we start, so that nobody's own profile is ever touched.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty profile folder; `remove` deletes it, and tries again while the browser lets go of its files. */
export type TemporaryProfile = { readonly path: string; readonly remove: () => Promise<void> };

/** Makes a profile folder under the system's folder for temporary files. */
export const temporaryProfile = async (): Promise<TemporaryProfile> => {
  const path = await mkdtemp(join(tmpdir(), 'officialese-profile-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
};
