// Home pages, search results and lists of articles have text enough, but nothing in them reads as one article. When in
// doubt it is an article: a short notice or a page of many links is better read badly than refused.
import type { Block } from '../../core/article/article';
import type { Facts } from '../metadata/facts';
import { articleNodes } from '../metadata/json-ld';
import { linkShare } from '../prune/link-share';
import { weigh } from '../weigh';

/** How the text of a page is made up. */
type Shape = {
  /** Blocks that are links and little else. */
  readonly links: number;
  /** Blocks long enough to be paragraphs, and not made of links. */
  readonly paragraphs: number;
  /** How often a paragraph follows after a link block: each result of a list does so, the links of an article stand together. */
  readonly teasers: number;
  /** Shares of the characters that stand in links, and in paragraphs. */
  readonly linked: number;
  readonly prose: number;
};

/** From this size a block is a paragraph; a Han character counts as three. */
const PARAGRAPH = 120;

/** True where the content is a list of links to articles rather than one. */
export function isListing(blocks: readonly Block[], raw: string, facts: Facts, url: string): boolean {
  const shape = shapeOf(blocks, raw);
  const { links, paragraphs, teasers, linked, prose } = shape;
  if (links >= 8 && linked > 0.75 && prose < 0.1) return true;
  if (isCalledArticle(facts)) return false;
  if (links >= 3 && linked > 0.5 && prose < 0.25) return true;
  if (teasers >= 5 && teasers * 2 >= paragraphs) return true;
  return (isHome(url) || isCalledListing(facts)) && links >= 5 && links * 2 > paragraphs;
}

function shapeOf(blocks: readonly Block[], raw: string): Shape {
  let [links, paragraphs, teasers, linked, prose, all] = [0, 0, 0, 0, 0, 0];
  let afterLink = false;
  for (const block of blocks) {
    const share = linkShare(block);
    const size = weigh(raw.slice(block.start, block.end));
    all += size;
    linked += share * size;
    if (isLink(block, share)) {
      links++;
      afterLink = true;
    } else if (size > PARAGRAPH && share < 0.5 && block.kind !== 'heading') {
      paragraphs++;
      prose += size;
      if (afterLink) teasers++;
      afterLink = false;
    }
  }
  return { links, paragraphs, teasers, linked: linked / Math.max(1, all), prose: prose / Math.max(1, all) };
}

/** A link, perhaps with a date or a source beside it. */
const isLink = (block: Block, share: number): boolean =>
  share > 0.7 || (share > 0.4 && (1 - share) * (block.end - block.start) < 30);

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
