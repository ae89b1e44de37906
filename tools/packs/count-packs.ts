// What the packs hold, and what they lack.
import type { Entry, Pack } from '../../src/core/glossary/entry';

/** Counts over some entries. All but `glossesOver` count entries. */
export type PackCounts = {
  readonly entries: number;
  /** With an explanation or members, and besides with first use, lineage, contrast, or issuing body and related entries. */
  readonly full: number;
  readonly formulae: number;
  /** Formulae whose members were never published. */
  readonly membersNotPublished: number;
  readonly withFirstUse: number;
  /** With at least one source that was opened. */
  readonly withAddress: number;
  readonly kinds: Readonly<Record<string, number>>;
};

const isFull = (entry: Entry): boolean =>
  (entry.explanation !== undefined || entry.formula !== undefined) &&
  (entry.firstUse !== undefined ||
    entry.lineage !== undefined ||
    entry.contrast.length > 0 ||
    (entry.body !== undefined && entry.related.length > 0));

/** Counts entries. */
export const countEntries = (entries: readonly Entry[]): PackCounts => {
  const count = (holds: (entry: Entry) => boolean): number => entries.filter(holds).length;
  const kinds: Record<string, number> = {};
  for (const { kind } of entries) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    entries: entries.length,
    full: count(isFull),
    formulae: count(({ formula }) => formula !== undefined),
    membersNotPublished: count(({ formula }) => formula?.members === 'not-published'),
    withFirstUse: count(({ firstUse }) => firstUse !== undefined),
    withAddress: count(({ sources }) => sources.some(({ url }) => url !== undefined)),
    kinds,
  };
};

/** The counts of each jurisdiction, in the order in which the packs name them. */
export const countPacks = (packs: readonly Pack[]): ReadonlyMap<Pack['jurisdiction'], PackCounts> => {
  const jurisdictions = [...new Set(packs.map(({ jurisdiction }) => jurisdiction))];
  return new Map(
    jurisdictions.map((jurisdiction) => [
      jurisdiction,
      countEntries(
        packs.filter((pack) => pack.jurisdiction === jurisdiction).flatMap(({ entries }) => entries),
      ),
    ]),
  );
};

/** A kind of gap, and the ids of the entries that have it. */
export type Gap = { readonly gap: string; readonly entries: readonly string[] };

const GAPS: readonly { readonly gap: string; readonly has: (entry: Entry) => boolean }[] = [
  {
    gap: 'China entries without pinyin',
    has: ({ jurisdiction, pinyin }) => jurisdiction.includes('CN') && pinyin === undefined,
  },
  {
    gap: 'China entries without an English rendering',
    has: ({ jurisdiction, forms }) => jurisdiction.includes('CN') && !forms.some(({ lang }) => lang === 'en'),
  },
  {
    gap: 'China entries with one English rendering only',
    has: ({ jurisdiction, forms }) =>
      jurisdiction.includes('CN') && forms.filter(({ lang }) => lang === 'en').length === 1,
  },
  {
    gap: 'formulae without a first use',
    has: ({ formula, firstUse }) => formula !== undefined && firstUse === undefined,
  },
  {
    gap: 'members without their original',
    has: ({ jurisdiction, formula }) =>
      jurisdiction.includes('CN') &&
      Array.isArray(formula?.members) &&
      formula.members.some(({ original }) => original === undefined),
  },
  {
    gap: 'entries whose sources were named and not opened',
    has: ({ sources }) => !sources.some(({ url }) => url),
  },
  {
    gap: 'entries related to no other',
    has: ({ related, lineage, contrast }) => related.length === 0 && !lineage && contrast.length === 0,
  },
];

/** What entries lack that a reader could miss. None of it is a fault. */
export const findGaps = (entries: readonly Entry[]): readonly Gap[] =>
  GAPS.map(({ gap, has }) => ({ gap, entries: entries.filter(has).map(({ id }) => id) }));
