// Which sense a hit has on this page. The page's address, its language and the unambiguous terms on it say whose official
// language it speaks; everyday words that are also terms ("rider", "reading") count only with such support.
import type { Entry, Jurisdiction } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import type { KnownHit } from './hit';

/** What is known of the page that a text stands on. */
export type PageEvidence = { readonly url: string | null; readonly lang: string | null };

type Weights = Readonly<Record<Jurisdiction, number>>;

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

/** A host says more than any one term; a language alone says little. */
const HOST_WEIGHT = 4;
const LANG_WEIGHT = 2;
/** Distinct unambiguous terms of a jurisdiction that give an everyday word its official sense. */
const SUPPORT = 2;

const hostOf = (url: string | null): string => /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

const byHost = (url: string | null): Jurisdiction | null => {
  const host = hostOf(url);
  return DOMAINS.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? null;
};

const entriesOf = (hit: KnownHit, glossary: Glossary): readonly Entry[] =>
  hit.entries.flatMap((id) => glossary.find(id)?.entry ?? []);

/** How strongly the page speaks for each jurisdiction: its host, its language, one for each distinct unambiguous term. */
const weigh = (hits: readonly KnownHit[], glossary: Glossary, page: PageEvidence): Weights => {
  const weights: Record<Jurisdiction, number> = { CN: 0, US: 0, UK: 0, EU: 0, UN: 0 };
  const host = byHost(page.url);
  if (host !== null) weights[host] += HOST_WEIGHT;
  if (page.lang?.startsWith('zh')) weights.CN += LANG_WEIGHT;
  if (page.lang === 'en-GB') weights.UK += LANG_WEIGHT / 2;
  if (page.lang === 'en-US') weights.US += LANG_WEIGHT / 2;
  const counted = new Set<string>();
  for (const hit of hits) {
    const [entry, ...others] = entriesOf(hit, glossary);
    if (entry === undefined || others.length > 0 || entry.ambiguous || counted.has(entry.id)) continue;
    counted.add(entry.id);
    for (const jurisdiction of entry.jurisdiction) weights[jurisdiction] += 1 / entry.jurisdiction.length;
  }
  return weights;
};

const weightOf = (entry: Entry, weights: Weights): number =>
  Math.max(...entry.jurisdiction.map((jurisdiction) => weights[jurisdiction]));

/**
 * Orders the senses of each hit, the likeliest first, and drops senses that need support which this page does not give;
 * a hit left without a sense is dropped. Nested hits whose outer hit is dropped are un-nested.
 * @param hits as a HitFinder gives them, sorted
 */
export const chooseSenses = (
  hits: readonly KnownHit[],
  glossary: Glossary,
  page: PageEvidence,
): readonly KnownHit[] => {
  const weights = weigh(hits, glossary, page);
  const chosen: KnownHit[] = [];
  let outerEnd = 0;
  for (const hit of hits) {
    const entries = entriesOf(hit, glossary)
      .filter((entry) => !entry.ambiguous || weightOf(entry, weights) >= SUPPORT)
      .sort((a, b) => weightOf(b, weights) - weightOf(a, weights));
    if (entries.length === 0) continue;
    const nested = hit.start < outerEnd;
    if (nested && hit.end > outerEnd) continue;
    if (!nested) outerEnd = hit.end;
    chosen.push({ ...hit, entries: entries.map(({ id }) => id), nested });
  }
  return chosen;
};
