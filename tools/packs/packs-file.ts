// The file of the packs that ship: their records, one behind the other.
import type { Pack } from '../../src/core/glossary/entry';
import { compilePack } from '../../src/core/terms/terminology';

/** Compiles packs into one file; see `splitRecords` for the way back. */
export const packsFile = (packs: readonly Pack[]): Uint8Array => Buffer.concat(packs.map(compilePack));
