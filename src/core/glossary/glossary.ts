// The packs in use, and the way from an id to its entry.
import type { Entry, EntryId, Pack } from './entry';

/** An entry with the pack that holds it. */
export type Held = { readonly entry: Entry; readonly pack: Pack };

/** The packs in use. */
export type Glossary = {
  readonly packs: readonly Pack[];
  readonly entries: readonly Entry[];
  /** The entry of an id; null where no pack holds it. */
  find(id: EntryId): Held | null;
};

/** Gathers packs into a glossary. Where two packs hold one id, the first one counts. */
export const createGlossary = (packs: readonly Pack[]): Glossary => {
  const held = new Map<EntryId, Held>();
  for (const pack of packs) {
    for (const entry of pack.entries) if (!held.has(entry.id)) held.set(entry.id, { entry, pack });
  }
  return { packs, entries: [...held.values()].map(({ entry }) => entry), find: (id) => held.get(id) ?? null };
};
