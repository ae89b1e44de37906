// Whether a page holds an article at all. When in doubt it does: a short notice or a page of many links is better read badly
// than refused.
import type { ReadFailure } from '../../core/article/read-failure';
import type { Facts } from '../metadata/facts';
import { articleNodes } from '../metadata/json-ld';
import type { Wall } from './find-wall';
import type { PageShape } from './page-shape';

/** Text under the title that is an article whatever stands around it, and the same where a date stands by the title. */
const ENOUGH = 450;
const ENOUGH_DATED = 90;
/** An error or a page for machines says no more than this. */
const LITTLE = 700;

/** An HTTP status in a title. */
const STATUS = /(?:^|[^\d.,])(?:4(?:0[0-9]|1[0-8]|51)|50[0-8])(?![\d.,]|\s?%)/;

/** Why there is no article; null where there may be one. */
export function whyNoArticle(
  shape: PageShape,
  { facts, wall, url }: { readonly facts: Facts; readonly wall: Wall | null; readonly url: string },
): ReadFailure | null {
  const called = isCalledArticle(facts);
  if (wall && !called && !shape.dated) return { reason: wall };
  if (isListing(shape, { called, facts, url })) return { reason: 'listing' };
  if (called || shape.dated || shape.prose > LITTLE) return null;
  const heads = [facts.title, ...facts.headings];
  if (heads.some((head) => head.length < 80 && STATUS.test(head))) return { reason: 'error-page' };
  return null;
}

function isListing(
  { cards, cardWeight, prose, teased, titled, dated, days, linked, links }: PageShape,
  { called, facts, url }: { readonly called: boolean; readonly facts: Facts; readonly url: string },
): boolean {
  const own = prose - teased;
  const listed = cardWeight + teased;
  if (days >= 25 && prose < LITTLE) return true;
  // Some sites call every page an article.
  if (called) return cards >= 8 && titled < ENOUGH_DATED && listed > 8 * own;
  if (titled >= ENOUGH || (dated && titled >= ENOUGH_DATED)) return false;
  if ((isHome(url) || isCalledListing(facts)) && cards >= 3 && listed > own) return true;
  if (cards >= 4 && listed > 1.5 * own) return true;
  return links >= 8 && linked > 0.75 && prose < 200;
}

/** The page itself says that it is one article. */
const isCalledArticle = (facts: Facts): boolean =>
  /article/i.test(facts.metas.get('og:type')?.[0] ?? '') ||
  facts.metas.has('article:published_time') ||
  [1, 2].includes(articleNodes(facts.jsonLd).length);

const isCalledListing = (facts: Facts): boolean =>
  facts.jsonLd.some(({ types }) =>
    types.some((type) => /^(CollectionPage|SearchResultsPage|ItemList)$/.test(type)),
  );

function isHome(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return !search && /^\/?((index|home|default)\.\w+)?$/i.test(pathname);
}
