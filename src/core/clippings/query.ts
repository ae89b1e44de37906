// What the list asks for, and what may be asked next. Works on metadata alone; the text of articles is searched elsewhere.
import { fold } from '../text/fold';
import type { Clipping } from './clipping';

/** Every condition must hold; an absent one always does. */
export type ClippingQuery = {
  /** Null: pages that name no publisher. */
  readonly publisher?: string | null;
  /** Null: pages of unknown language. */
  readonly lang?: string | null;
  readonly tag?: string;
  /** Dates as `dateOf` gives them: YYYY, YYYY-MM or YYYY-MM-DD, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Words that must all stand in title, byline, publisher, tags or note. */
  readonly words?: string;
};

/** The date of a Clipping: the day of publication, as exact as the page gives it; where it gives none, the day of saving. */
export const dateOf = ({ published, savedAt }: Pick<Clipping, 'published' | 'savedAt'>): string =>
  (published ?? savedAt).slice(0, 10);

/** Dates of different exactness compare by what both say: 2025 lies within 2025-03 to 2025-04. */
const isWithin = (date: string, from: string, to: string): boolean =>
  date >= from.slice(0, date.length) && date.slice(0, to.length) <= to;

const foldedWords = (text: string): readonly string[] =>
  fold(text)
    .text.split(/\s+/)
    .filter((word) => word !== '');

/** What a Clipping is filtered and counted by. */
export type Label = {
  readonly id: string;
  /** The list's order. */
  readonly updatedAt: string;
  /** As `dateOf` gives it. */
  readonly date: string;
  readonly publisher: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  /** Title, byline, publisher, tags and note, folded. */
  readonly words: string;
};

/** The label of a Clipping. */
export const labelOf = (clipping: Clipping): Label => {
  const { id, updatedAt, title, byline, publisher, lang, tags, note } = clipping;
  const words = fold([title, byline ?? '', publisher ?? '', ...tags, note].join('\n')).text;
  return { id, updatedAt, date: dateOf(clipping), publisher, lang, tags, words };
};

/** The test that a query makes. */
export const matcherOf = ({
  publisher,
  lang,
  tag,
  from,
  to,
  words,
}: ClippingQuery): ((label: Label) => boolean) => {
  const wanted = foldedWords(words ?? '');
  return (label) =>
    (publisher === undefined || label.publisher === publisher) &&
    (lang === undefined || label.lang === lang) &&
    (tag === undefined || label.tags.includes(tag)) &&
    isWithin(label.date, from ?? '', to ?? '\uffff') &&
    wanted.every((word) => label.words.includes(word));
};

/** One value and how many Clippings have it. Null: those that have none. */
export type Facet<T> = { readonly value: T; readonly count: number };

/** Counts of what a query leaves, the most frequent first; months with the newest first, as YYYY-MM or YYYY. */
export type Facets = {
  readonly total: number;
  readonly publishers: readonly Facet<string | null>[];
  readonly langs: readonly Facet<string | null>[];
  readonly tags: readonly Facet<string>[];
  readonly months: readonly Facet<string>[];
};

const tally = <T extends string | null>(values: readonly T[]): readonly Facet<T>[] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
};

const byValue = (a: Facet<string | null>, b: Facet<string | null>): number =>
  (a.value ?? '') < (b.value ?? '') ? -1 : 1;
const byCount = (a: Facet<string | null>, b: Facet<string | null>): number =>
  b.count - a.count || byValue(a, b);

/** Counts Clippings by publisher, language, tag and month. */
export const countFacets = (labels: readonly Label[]): Facets => ({
  total: labels.length,
  publishers: [...tally(labels.map(({ publisher }) => publisher))].sort(byCount),
  langs: [...tally(labels.map(({ lang }) => lang))].sort(byCount),
  tags: [...tally(labels.flatMap(({ tags }) => tags))].sort(byCount),
  months: [...tally(labels.map(({ date }) => date.slice(0, 7)))].sort((a, b) => byValue(b, a)),
});
