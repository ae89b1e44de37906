// Two records of one page become one, and nothing is lost: every version of both stands, in the order of capture.
import type { Clipping, ClippingId } from './clipping';
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

/** How many versions the second has that the first has not. */
export const countNew = (kept: WholeClipping, added: WholeClipping): number =>
  unite(kept.versions, added.versions).length - kept.versions.length;

/**
 * Merges a record into the one that is kept; the id and page are the kept one's. Versions are numbered anew in the order of
 * capture only where one is new. Tags are united, notes joined. Merging the same record twice changes nothing.
 */
export const mergeClippings = (kept: WholeClipping, added: WholeClipping): WholeClipping => {
  const [a, b] = [kept.clipping, added.clipping];
  const isNew = countNew(kept, added) > 0;
  const versions = isNew ? number(unite(kept.versions, added.versions), a.id) : [...kept.versions];
  return {
    clipping: {
      ...(isNew ? newer(kept, added) : a),
      id: a.id,
      page: a.page,
      tags: [...tidyTags([...a.tags, ...b.tags])],
      note: joinNotes(a.note, b.note),
      savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
      updatedAt: a.updatedAt > b.updatedAt ? a.updatedAt : b.updatedAt,
      version: isNew ? versions.length : a.version,
    },
    versions,
  };
};

/** The same record under another id. */
export const withId = ({ clipping, versions }: WholeClipping, id: ClippingId): WholeClipping => ({
  clipping: { ...clipping, id },
  versions: versions.map(({ version, body }) => ({
    version: { ...version, clippingId: id },
    body: { ...body, clippingId: id },
  })),
});
