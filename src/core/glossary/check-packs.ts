// What the schema of one record cannot see: faults between entries and across packs.
import { fold } from '../text/fold';
import type { Entry, Pack } from './entry';
import type { PackFault } from './parse-pack';

const referencesOf = (entry: Entry): readonly string[] =>
  [
    ...entry.related,
    ...entry.contrast.map((contrast) => contrast.entry),
    entry.lineage?.extends,
    entry.lineage?.extendedBy,
  ].filter((id) => id !== undefined);

const doubledIds = (entries: readonly Entry[]): readonly PackFault[] => {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    const doubled = seen.has(id);
    seen.add(id);
    return doubled ? [{ entry: id, fault: 'another entry has this id' }] : [];
  });
};

const deadReferences = (entries: readonly Entry[]): readonly PackFault[] => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) =>
    referencesOf(entry)
      .filter((id) => !ids.has(id))
      .map((id) => ({ entry: entry.id, fault: `refers to ${id}, which no pack holds` })),
  );
};

const sharedForms = (entries: readonly Entry[]): readonly PackFault[] => {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    entry.jurisdiction.flatMap((jurisdiction) =>
      entry.forms.flatMap((form) => {
        const key = `${jurisdiction} ${fold(form.text).text.replaceAll('-', ' ')}`;
        const owner = owners.get(key) ?? entry;
        owners.set(key, owner);
        const shared = owner.id !== entry.id && !(owner.ambiguous && entry.ambiguous);
        return shared ? [{ entry: entry.id, fault: `shares the form "${form.text}" with ${owner.id}` }] : [];
      }),
    ),
  );
};

/** Faults across packs: an id used twice, a reference to no entry, a form that two entries of one jurisdiction share. */
export const checkPacks = (packs: readonly Pack[]): readonly PackFault[] => {
  const entries = packs.flatMap((pack) => pack.entries);
  const foreign = packs.flatMap((pack) =>
    pack.entries
      .filter((entry) => !entry.jurisdiction.includes(pack.jurisdiction))
      .map((entry) => ({ entry: entry.id, fault: `stands in a pack of ${pack.jurisdiction}` })),
  );
  return [...doubledIds(entries), ...deadReferences(entries), ...sharedForms(entries), ...foreign];
};
