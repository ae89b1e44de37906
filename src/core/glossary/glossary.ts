// The packs in use, and the way from an id to its entry.
import type { Entry, EntryId, Pack } from './entry';
import type { Held, PackHead, PackRecord } from './pack-record';

/** The packs in use. */
export type Glossary = {
  readonly packs: readonly PackHead[];
  /** The entry of an id; null where no pack holds it. Where two packs hold one id, the first one counts. */
  find(id: EntryId): Held | null;
  /** The numbered formulae of all packs. */
  formulae(): readonly Entry[];
};

/** Packs as they are written, with all of their entries at hand. */
export type WholeGlossary = Omit<Glossary, 'packs'> & {
  readonly packs: readonly Pack[];
  readonly entries: readonly Entry[];
};

/** Gathers packs into a glossary. */
export const createGlossary = (packs: readonly Pack[]): WholeGlossary => {
  const held = new Map<EntryId, Held>();
  for (const pack of packs) {
    for (const entry of pack.entries) if (!held.has(entry.id)) held.set(entry.id, { entry, pack });
  }
  const entries = [...held.values()].map(({ entry }) => entry);
  return {
    packs,
    entries,
    find: (id) => held.get(id) ?? null,
    formulae: () => entries.filter(({ formula }) => formula),
  };
};

const findIn = (records: readonly PackRecord[], id: EntryId): Held | null => {
  for (const { find } of records) {
    const held = find(id);
    if (held !== null) return held;
  }
  return null;
};

/** Gathers opened packs into a glossary that reads an entry when it is first asked for. */
export const openGlossary = (records: readonly PackRecord[]): Glossary => {
  const read = new Map<EntryId, Held | null>();
  return {
    packs: records.flatMap(({ heads }) => heads),
    formulae: () => records.flatMap((record) => record.formulae()),
    find: (id) => {
      const known = read.get(id);
      if (known !== undefined) return known;
      const held = findIn(records, id);
      read.set(id, held);
      return held;
    },
  };
};
