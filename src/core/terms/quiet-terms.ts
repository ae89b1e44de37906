// Which terms a reader wants marked: not those that were muted, here or everywhere, and in quiet mode only those that are new.
import * as v from 'valibot';
import type { Term } from './term';

/** A term that is not to be marked: by the key of its card, on one site or (`host: null`) everywhere. `name` is for the list. */
export const MutedSchema = v.object({ key: v.string(), name: v.string(), host: v.nullable(v.string()) });
export type Muted = Readonly<v.InferOutput<typeof MutedSchema>>;

/** `www.` names no other site. */
const siteOf = (host: string | null): string | null => host?.toLowerCase().replace(/^www\./, '') ?? null;

/** Whether a term is muted on the site of `host`. */
const isMuted = (key: string, muted: readonly Muted[], host: string | null): boolean =>
  muted.some((one) => one.key === key && (one.host === null || siteOf(one.host) === siteOf(host)));

/** The terms that are not muted on the site of `host`. */
export const withoutMuted = (
  terms: readonly Term[],
  muted: readonly Muted[],
  host: string | null,
): readonly Term[] => terms.filter(({ key }) => !isMuted(key, muted, host));

/**
 * The terms that are new to a reader.
 * @param known keys of terms that the reader has met
 */
export const newTerms = (terms: readonly Term[], known: ReadonlySet<string>): readonly Term[] =>
  terms.filter(({ key }) => !known.has(key));

/** The list with one more, each once; muted everywhere, a term needs no site any more. */
export const mute = (muted: readonly Muted[], added: Muted): readonly Muted[] => {
  const host = siteOf(added.host);
  const others = muted.filter((one) => one.key !== added.key || (host !== null && siteOf(one.host) !== host));
  const covered = others.some((one) => one.key === added.key && one.host === null);
  return covered ? others : [...others, { ...added, host }];
};
