// The list of what a format could not hold, gathered while it is written.
import type { Entry } from '../entry';
import type { Loss } from './format';

export type LossCount = {
  note(field: string, how: Loss['how']): void;
  list(): readonly Loss[];
};

/** Counts losses; call `note` at most once for an entry and field. */
export const createLossCount = (): LossCount => {
  const counts = new Map<string, Loss>();
  return {
    note(field, how) {
      const key = `${field} ${how}`;
      counts.set(key, { field, how, entries: (counts.get(key)?.entries ?? 0) + 1 });
    },
    list: () => [...counts.values()],
  };
};

/** Whether a field of an entry says anything: lists that are empty and flags that are off do not. */
const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;

/** Notes every field of the entry that says something and is not among those that the format holds. */
export const noteDropped = (entry: Entry, held: ReadonlySet<string>, losses: LossCount): void => {
  for (const [field, value] of Object.entries(entry)) {
    if (!held.has(field) && says(value)) losses.note(field, 'dropped');
  }
};
