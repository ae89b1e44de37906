// Which sense a hit has on this page. The page's address, its language and the unambiguous terms on it say whose official
// language it speaks; everyday words that are also terms ("rider", "reading") count only with such support.
import type { Entry, Jurisdiction } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import type { Sense, SenseHit } from './find-hits';
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

const hostOf = (url: string | null): string =>
  /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';

const byHost = (url: string | null): Jurisdiction | null => {
  const host = hostOf(url);
  return DOMAINS.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? null;
};

/** A sense with its entry. */
type Held = Sense & { readonly entry: Entry };

const sensesOf = (hit: SenseHit, glossary: Glossary): readonly Held[] =>
  hit.senses.flatMap((sense) => {
    const held = glossary.find(sense.id);
    return held === null ? [] : [{ ...sense, entry: held.entry }];
  });

/** How strongly the page speaks for each jurisdiction: its host, its language, one for each distinct unambiguous term. */
const weigh = (hits: readonly SenseHit[], glossary: Glossary, page: PageEvidence): Weights => {
  const weights: Record<Jurisdiction, number> = { CN: 0, US: 0, UK: 0, EU: 0, UN: 0 };
  const host = byHost(page.url);
  if (host !== null) weights[host] += HOST_WEIGHT;
  if (page.lang?.startsWith('zh')) weights.CN += LANG_WEIGHT;
  if (page.lang === 'en-GB') weights.UK += LANG_WEIGHT / 2;
  if (page.lang === 'en-US') weights.US += LANG_WEIGHT / 2;
  const counted = new Set<string>();
  for (const hit of hits) {
    const [sense, ...others] = sensesOf(hit, glossary);
    if (sense === undefined || others.length > 0 || sense.everyday || counted.has(sense.id)) continue;
    counted.add(sense.id);
    for (const jurisdiction of sense.entry.jurisdiction)
      weights[jurisdiction] += 1 / sense.entry.jurisdiction.length;
  }
  return weights;
};

const weightOf = ({ entry }: Held, weights: Weights): number =>
  Math.max(...entry.jurisdiction.map((jurisdiction) => weights[jurisdiction]));

/**
 * Orders the senses of each hit, the likeliest first, and drops senses that need support which this page does not give;
 * a hit left without a sense is dropped. Nested hits whose outer hit is dropped are un-nested.
 * @param hits as a HitFinder gives them, sorted
 */
export const chooseSenses = (
  hits: readonly SenseHit[],
  glossary: Glossary,
  page: PageEvidence,
): readonly KnownHit[] => {
  const weights = weigh(hits, glossary, page);
  const chosen: KnownHit[] = [];
  let outerEnd = 0;
  for (const hit of hits) {
    const senses = sensesOf(hit, glossary)
      .filter((sense) => !sense.everyday || weightOf(sense, weights) >= SUPPORT)
      .sort((a, b) => weightOf(b, weights) - weightOf(a, weights));
    if (senses.length === 0) continue;
    const nested = hit.start < outerEnd;
    if (nested && hit.end > outerEnd) continue;
    if (!nested) outerEnd = hit.end;
    chosen.push({
      kind: 'known',
      start: hit.start,
      end: hit.end,
      entries: senses.map(({ id }) => id),
      nested,
    });
  }
  return chosen;
};
