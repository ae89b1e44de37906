// From a live page to an Article, without any change to the page. See docs/architecture.md.
import type { Article } from '../core/article/article';
import type { ReadFailure } from '../core/article/read-failure';
import { fail, ok, type Result } from '../core/result';
import { joinPipeTables } from './blocks/pipe-table';
import { readBlocks } from './blocks/read-blocks';
import type { Limits } from './clone/clone-page';
import { native } from './clone/native';
import { type Content, findContent } from './content/find-content';
import { layOut } from './lay-out';
import { type Facts, gatherFacts } from './metadata/facts';
import { titleLine } from './metadata/make-imprint';
import { readMetadata } from './metadata/read-metadata';
import { findCards } from './outcome/find-cards';
import { findWall, type Wall } from './outcome/find-wall';
import { isPdf } from './outcome/is-pdf';
import { pageShape } from './outcome/page-shape';
import { whyNoArticle } from './outcome/why-no-article';
import { countLetters, LEAST_LETTERS, whyNothing } from './outcome/why-nothing';
import { leaveOutCommentForms } from './prune/comment-form';
import { pruneBlocks } from './prune/prune-blocks';
import { createTextMap, type TextMap } from './text-map';

/** An Article and where its characters stand in the page. */
export type Extraction = { readonly article: Article; readonly map: TextMap };

/** A page over this is read in part: 5 MB of text, 200,000 text nodes. */
const LIMITS: Limits = { characters: 5_000_000, textNodes: 200_000 };

/**
 * Reads the article of a page. `url` is the page's address; `anyway` reads what looks like no article too. The page may be
 * hostile; it is not changed.
 */
export function extract(
  page: Document,
  url: string,
  { limits = LIMITS, anyway = false }: { readonly limits?: Limits; readonly anyway?: boolean } = {},
): Result<Extraction, ReadFailure> {
  if (isPdf(page)) return fail({ reason: 'pdf' });
  if (!native(page, 'documentElement')) return fail({ reason: 'empty-page' });
  const found = findSafely(page, limits);
  const { content, facts } = found;
  const tooLarge = content?.clone.partial ?? false;
  if (!content || !facts || isNothing(content)) {
    const failure = whyNothing(page, url, tooLarge);
    const named =
      facts && failure.reason === 'no-article' ? whyNot(found, facts, { url, title: facts.title }) : null;
    return fail(named ?? failure);
  }
  const reading = readBlocks(content.root, {
    origin: content.clone.origin,
    leftOut: found.leftOut,
    base: native(page, 'baseURI'),
  });
  const metadata = readMetadata(facts, { url, text: reading.raw.text, byline: content.byline });
  const refusal = anyway ? null : whyNot(found, facts, metadata);
  if (refusal) return fail(tooLarge ? { reason: 'too-large' } : refusal);
  const blocks = joinPipeTables(reading.blocks, reading.raw.text);
  const { runs, ...layout } = layOut(pruneBlocks(blocks, reading.raw.text, metadata), reading.raw);
  return ok({ article: { ...metadata, ...layout, partial: tooLarge }, map: createTextMap(runs) });
}

/** Why the page is none of one article, by what it is made of; null where it may be. */
const whyNot = (
  { wall }: Found,
  facts: Facts,
  { url, title }: { readonly url: string; readonly title: string },
): ReadFailure | null =>
  whyNoArticle(pageShape(facts.lines, titleLine(facts.lines, title)), { facts, wall, url });

/** Long texts need no counting. */
const isNothing = ({ root, length }: Content): boolean =>
  length < 500 && countLetters(root.textContent ?? '') < LEAST_LETTERS;

type Found = {
  readonly content: Content | null;
  readonly facts: Facts | null;
  readonly wall: Wall | null;
  readonly leftOut: WeakSet<Text>;
};

/** Tries the fast way; where the page breaks it (too deep, too odd), the careful one; where both break, nothing. */
function findSafely(page: Document, limits: Limits): Found {
  for (const careful of [false, true]) {
    try {
      return find(page, limits, careful);
    } catch {
      // Whatever a hostile page made Readability throw: the careful clone has none of it, or there is no article.
    }
  }
  return { content: null, facts: null, wall: null, leftOut: new WeakSet() };
}

function find(page: Document, limits: Limits, careful: boolean): Found {
  let facts: Facts | null = null;
  let wall: Wall | null = null;
  const leftOut = new WeakSet<Text>();
  const content = findContent(page, {
    limits,
    careful,
    prepare: ({ document }) => {
      if (!facts) {
        facts = gatherFacts(document, findCards(document));
        wall = findWall(document, facts);
      }
      leaveOutCommentForms(document, leftOut);
    },
  });
  return { content, facts, wall, leftOut };
}
