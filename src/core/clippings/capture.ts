// From what was read to what is kept. Pure builders; the store gives ids, numbers and times.
import type { Article } from '../article/article';
import { EXTRACTOR } from '../article/extractor';
import type { Expansion, Hit } from '../terms/hit';
import type { Term } from '../terms/term';
import type { Body, Clipping, ClippingId, Provenance, Version } from './clipping';
import { pageIdentity } from './page-identity';
import { joinNotes, tidyTags } from './tags';

/** What a Reading found, as far as a Clipping keeps it. */
export type Found = {
  readonly hits: readonly Hit[];
  readonly terms: readonly Term[];
  readonly expansions: readonly Expansion[];
  readonly packs: Provenance['packs'];
};

/** A page as it is to be saved: everything of a version but its number and whose it is. */
export type Capture = {
  readonly page: string;
  readonly article: Article;
  readonly provenance: Provenance;
  readonly hits: readonly Hit[];
  readonly terms: readonly Term[];
  readonly expansions: readonly Expansion[];
};

/** What a capture is made from. */
export type CaptureInput = {
  readonly article: Article;
  readonly found: Found;
  /** The address as the reader had it, with fragment and all. */
  readonly requestedUrl: string;
  /** ISO 8601, when the page was read. */
  readonly capturedAt: string;
  /** The extension's version. */
  readonly extension: string;
  /** SHA-256 of `article.text` in UTF-8, hexadecimal. */
  readonly sha256: string;
};

/** Gathers an article, its findings and its provenance into what the store saves. */
export const makeCapture = ({
  article,
  found,
  requestedUrl,
  capturedAt,
  extension,
  sha256,
}: CaptureInput): Capture => ({
  page: pageIdentity({ finalUrl: article.url, canonicalUrl: article.canonicalUrl }),
  article,
  provenance: {
    requestedUrl,
    finalUrl: article.url,
    canonicalUrl: article.canonicalUrl,
    capturedAt,
    extractor: EXTRACTOR,
    extension,
    packs: [...found.packs],
    sha256,
  },
  hits: found.hits,
  terms: found.terms,
  expansions: found.expansions,
});

/** Whose a version is, and its number from 1. */
export type VersionKey = { readonly clippingId: ClippingId; readonly number: number };

/** The version that a capture becomes. */
export const makeVersion = (capture: Capture, { clippingId, number }: VersionKey): Version => ({
  clippingId,
  number,
  provenance: capture.provenance,
  hits: [...capture.hits],
  terms: [...capture.terms],
  expansions: [...capture.expansions],
});

/** The body that goes with the version. */
export const makeBody = (capture: Capture, { clippingId, number }: VersionKey): Body => ({
  clippingId,
  number,
  article: capture.article,
});

/** What a reader says of a page while saving it. */
export type Remarks = { readonly tags?: readonly string[]; readonly note?: string };

const kinds = (terms: readonly Term[], kind: Term['card']['kind']): number =>
  terms.filter(({ card }) => card.kind === kind).length;

const metadataOf = ({ article, terms }: Capture) => ({
  title: article.title,
  byline: article.byline,
  publisher: article.publisher,
  published: article.published,
  lang: article.lang,
  counts: { terms: kinds(terms, 'known'), candidates: kinds(terms, 'candidate'), highlights: 0 },
});

/** A page saved for the first time. */
export const makeClipping = (
  capture: Capture,
  { clippingId, number }: VersionKey,
  { tags = [], note = '' }: Remarks,
  at: string,
): Clipping => ({
  id: clippingId,
  page: capture.page,
  ...metadataOf(capture),
  tags: [...tidyTags(tags)],
  note,
  savedAt: at,
  updatedAt: at,
  version: number,
});

/** A page saved again: tags are added and the note joined to the one that is there, so that two savers lose nothing. */
export const addRemarks = (clipping: Clipping, { tags = [], note = '' }: Remarks, at: string): Clipping => ({
  ...clipping,
  tags: [...tidyTags([...clipping.tags, ...tags])],
  note: joinNotes(clipping.note, note),
  updatedAt: at,
});

/** A page saved again with something new: the metadata and counts are now those of the capture. */
export const addVersion = (clipping: Clipping, capture: Capture, number: number): Clipping => {
  const metadata = metadataOf(capture);
  const counts = { ...metadata.counts, highlights: clipping.counts.highlights };
  return { ...clipping, ...metadata, counts, version: number };
};

/** Whether two captures have the same text, to the letter. */
export const sameText = (a: Provenance, b: Provenance): boolean => a.sha256 === b.sha256;

/** Whether two captures were read with the same packs, in whatever order. */
export const samePacks = (a: Provenance, b: Provenance): boolean => {
  const names = ({ packs }: Provenance) => packs.map(({ id, version }) => `${id} ${version}`).sort();
  return names(a).join('\n') === names(b).join('\n');
};
