// Two records of one page become one, and nothing is lost: every version of both stands, in the order of capture, and every
// Highlight of both, each with the version in whose text it was marked.
import type { Clipping, ClippingId } from './clipping';
import type { Highlight } from './highlight';
import { joinNotes, tidyTags } from './tags';
import type { WholeClipping, WholeVersion } from './whole-clipping';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two captures are one where the same text was captured at the same moment. */
const keyOf = ({ version: { provenance } }: WholeVersion): string =>
  `${provenance.capturedAt} ${provenance.sha256}`;

const unite = (kept: readonly WholeVersion[], added: readonly WholeVersion[]): readonly WholeVersion[] => {
  const known = new Set(kept.map(keyOf));
  return [...kept, ...added.filter((version) => !known.has(keyOf(version)))].sort((a, b) =>
    compare(keyOf(a), keyOf(b)),
  );
};

const number = (versions: readonly WholeVersion[], clippingId: ClippingId): WholeVersion[] =>
  versions.map(({ version, body }, index) => ({
    version: { ...version, clippingId, number: index + 1 },
    body: { ...body, clippingId, number: index + 1 },
  }));

/** The one whose newest version is the newer. */
const newer = (a: WholeClipping, b: WholeClipping): Clipping => {
  const [x, y] = [a, b].map(({ versions }) => versions.at(-1)?.version.provenance.capturedAt ?? '');
  return compare(y ?? '', x ?? '') > 0 ? b.clipping : a.clipping;
};

/** Highlights of a record, with the numbers that their versions have in the merged one. */
const renumber = (
  { versions, highlights }: WholeClipping,
  merged: readonly WholeVersion[],
  clippingId: ClippingId,
): readonly Highlight[] => {
  const numbers = new Map(merged.map((version) => [keyOf(version), version.version.number]));
  return highlights.map((highlight) => {
    const own = versions.find(({ version }) => version.number === highlight.version);
    return { ...highlight, clippingId, version: (own && numbers.get(keyOf(own))) ?? null };
  });
};

/** Every Highlight of both once; of two with one id, the one that was changed last. */
const uniteHighlights = (kept: readonly Highlight[], added: readonly Highlight[]): Highlight[] => {
  const byId = new Map(kept.map((highlight) => [highlight.id, highlight]));
  for (const highlight of added) {
    const known = byId.get(highlight.id);
    if (known === undefined || known.updatedAt < highlight.updatedAt) byId.set(highlight.id, highlight);
  }
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
};

/** How many versions the second has that the first has not. */
export const countNew = (kept: WholeClipping, added: WholeClipping): number =>
  unite(kept.versions, added.versions).length - kept.versions.length;

/**
 * Merges a record into the one that is kept; the id and page are the kept one's. Versions are numbered anew in the order of
 * capture only where one is new. Tags and Highlights are united, notes joined. Merging the same record twice changes nothing.
 */
export const mergeClippings = (kept: WholeClipping, added: WholeClipping): WholeClipping => {
  const [a, b] = [kept.clipping, added.clipping];
  const isNew = countNew(kept, added) > 0;
  const versions = isNew ? number(unite(kept.versions, added.versions), a.id) : [...kept.versions];
  const [ours, theirs] = [kept, added].map((whole) => renumber(whole, versions, a.id));
  const highlights = uniteHighlights(ours ?? [], theirs ?? []);
  const metadata = isNew ? newer(kept, added) : a;
  return {
    clipping: {
      ...metadata,
      counts: { ...metadata.counts, highlights: highlights.length },
      id: a.id,
      page: a.page,
      tags: [...tidyTags([...a.tags, ...b.tags])],
      note: joinNotes(a.note, b.note),
      savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
      updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
      version: isNew ? versions.length : a.version,
    },
    versions,
    highlights,
  };
};

/** The same record under another id. */
export const withId = ({ clipping, versions, highlights }: WholeClipping, id: ClippingId): WholeClipping => ({
  clipping: { ...clipping, id },
  versions: versions.map(({ version, body }) => ({
    version: { ...version, clippingId: id },
    body: { ...body, clippingId: id },
  })),
  highlights: highlights.map((highlight) => ({ ...highlight, clippingId: id })),
});
