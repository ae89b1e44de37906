// Where a pack comes in: unknown data to a Pack, or what is wrong with it, in words an author can act on.
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { type Pack, PackSchema } from './entry';

/** A fault of a pack: the entry's id (or its number in the file) and what is wrong. */
export type PackFault = { readonly entry: string; readonly fault: string };

const entryName = (input: unknown, index: unknown): string => {
  const entries = input !== null && typeof input === 'object' && 'entries' in input ? input.entries : [];
  const entry: unknown = Array.isArray(entries) && typeof index === 'number' ? entries[index] : null;
  const id = entry !== null && typeof entry === 'object' && 'id' in entry ? entry.id : null;
  return typeof id === 'string' ? id : `entry ${String(index)}`;
};

/**
 * Parses a pack.
 * @param input what a YAML or JSON parser made of the file
 * @returns the pack, or every fault found
 */
export const parsePack = (input: unknown): Result<Pack, readonly PackFault[]> => {
  const parsed = v.safeParse(PackSchema, input);
  if (parsed.success) return ok(parsed.output);
  return fail(
    parsed.issues.map((issue) => {
      const path = issue.path?.map((item) => item.key) ?? [];
      const inEntry = path[0] === 'entries' && path.length > 1;
      const field = path.slice(inEntry ? 2 : 0).join('.');
      return { entry: inEntry ? entryName(input, path[1]) : 'pack', fault: `${field}: ${issue.message}` };
    }),
  );
};
