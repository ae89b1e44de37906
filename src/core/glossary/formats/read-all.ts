// A whole file at once, all or nothing.
import { fail, ok, type Result } from '../../result';
import type { Entry } from '../entry';
import type { Chunks, Fault, Reader, ReadOptions, Warning } from './format';

export type Counts = { readonly entries: number; readonly faults: number; readonly warnings: number };
export type ReadFile = {
  readonly entries: readonly Entry[];
  readonly warnings: readonly Warning[];
  readonly counts: Counts;
};
export type Refused = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
  readonly counts: Counts;
};

/** Kept of faults and of warnings; all are counted. A file in a wrong encoding has one for every line. */
const KEPT = 100;

/**
 * Reads a file. Nothing of it is given when anything is wrong with it.
 * @param progress called after each piece with what was read so far; where it answers false, reading stops and the answer is null. It
 *   may take its time (a promise): that is where a page gets its turn.
 */
export const readAll = async (
  reader: Reader,
  chunks: Chunks,
  options: ReadOptions,
  progress?: (read: number, entries: number) => boolean | Promise<boolean>,
): Promise<Result<ReadFile, Refused> | null> => {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  const warnings: Warning[] = [];
  const counts = { entries: 0, faults: 0, warnings: 0 };
  for await (const slice of reader(chunks, options)) {
    counts.entries += slice.entries.length;
    counts.faults += slice.faults.length;
    counts.warnings += slice.warnings.length;
    for (const fault of slice.faults) if (faults.length < KEPT) faults.push(fault);
    for (const warning of slice.warnings) if (warnings.length < KEPT) warnings.push(warning);
    if (counts.faults > 0) entries.length = 0;
    else for (const entry of slice.entries) entries.push(entry);
    if (progress && !(await progress(slice.read, counts.entries))) return null;
  }
  if (counts.faults > 0) return fail({ faults, warnings, counts });
  return ok({ entries, warnings, counts });
};
