// Whose official language a page speaks: told by its host, its language, its publisher, and by terms that only one
// government uses.
import type { Jurisdiction } from '../../glossary/entry';
import type { Glossary } from '../../glossary/glossary';
import type { SenseHit } from '../find-hits';

/** What is known of the page that a text stands on. */
export type PageEvidence = {
  readonly url: string | null;
  readonly lang: string | null;
  /** Who publishes it, as the page says. */
  readonly publisher?: string | null;
};

/** How strongly a page speaks for each jurisdiction. */
export type Weights = Readonly<Record<Jurisdiction, number>>;

/** Domains whose pages speak the official language of one government. Suffixes of whole labels. */
const DOMAINS: readonly (readonly [string, Jurisdiction])[] = [
  ['gov.cn', 'CN'],
  ['cn', 'CN'],
  ['gov.uk', 'UK'],
  ['parliament.uk', 'UK'],
  ['uk', 'UK'],
  ['gov', 'US'],
  ['mil', 'US'],
  ['us', 'US'],
  ['europa.eu', 'EU'],
  ['eu', 'EU'],
  ['un.org', 'UN'],
];

/** A host says more than any one term; a publisher that is itself a term as much as two; a language alone says little. */
const HOST_WEIGHT = 4;
const PUBLISHER_WEIGHT = 2;
const LANG_WEIGHT = 2;

/** The host of an address, in small letters; empty where there is none. */
export const hostOf = (url: string | null): string =>
  /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

const byHost = (url: string | null): Jurisdiction | null => {
  const host = hostOf(url);
  return DOMAINS.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? null;
};

/** The jurisdictions of each distinct term that can mean one thing only. */
const unambiguous = (hits: readonly SenseHit[], glossary: Glossary): readonly (readonly Jurisdiction[])[] => {
  const found = new Map<string, readonly Jurisdiction[]>();
  for (const { senses } of hits) {
    const [sense, ...others] = senses;
    if (sense === undefined || others.length > 0 || sense.everyday) continue;
    const held = glossary.find(sense.id);
    if (held !== null) found.set(sense.id, held.entry.jurisdiction);
  }
  return [...found.values()];
};

/**
 * Weighs a page.
 * @param hits of its text, and of its publisher's name
 */
export const weighPage = (
  { text, publisher }: { readonly text: readonly SenseHit[]; readonly publisher: readonly SenseHit[] },
  glossary: Glossary,
  page: PageEvidence,
): Weights => {
  const weights: Record<Jurisdiction, number> = { CN: 0, US: 0, UK: 0, EU: 0, UN: 0 };
  const host = byHost(page.url);
  if (host !== null) weights[host] += HOST_WEIGHT;
  if (page.lang?.startsWith('zh')) weights.CN += LANG_WEIGHT;
  if (page.lang === 'en-GB') weights.UK += LANG_WEIGHT / 2;
  if (page.lang === 'en-US') weights.US += LANG_WEIGHT / 2;
  const add = (found: readonly (readonly Jurisdiction[])[], weight: number) => {
    for (const jurisdictions of found)
      for (const jurisdiction of jurisdictions) weights[jurisdiction] += weight / jurisdictions.length;
  };
  add(unambiguous(text, glossary), 1);
  add(unambiguous(publisher, glossary).slice(0, 1), PUBLISHER_WEIGHT);
  return weights;
};
