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
import { readMetadata } from './metadata/read-metadata';
import { isListing } from './outcome/is-listing';
import { isPdf } from './outcome/is-pdf';
import { countLetters, LEAST_LETTERS, whyNothing } from './outcome/why-nothing';
import { leaveOutCommentForms } from './prune/comment-form';
import { pruneBlocks } from './prune/prune-blocks';
import { createTextMap, type TextMap } from './text-map';

/** An Article and where its characters stand in the page. */
export type Extraction = { readonly article: Article; readonly map: TextMap };

/** A page over this is read in part: 5 MB of text, 200,000 text nodes. */
const LIMITS: Limits = { characters: 5_000_000, textNodes: 200_000 };

/** Reads the article of a page. `url` is the page's address. The page may be hostile; it is not changed. */
export function extract(
  page: Document,
  url: string,
  { limits = LIMITS }: { readonly limits?: Limits } = {},
): Result<Extraction, ReadFailure> {
  if (isPdf(page)) return fail({ reason: 'pdf' });
  if (!native(page, 'documentElement')) return fail({ reason: 'empty-page' });
  const found = findSafely(page, limits);
  const { content, facts } = found;
  const tooLarge = content?.clone.partial ?? false;
  if (!content || !facts || isNothing(content)) {
    return fail(whyNothing(page, url, tooLarge));
  }
  const reading = readBlocks(content.root, {
    origin: content.clone.origin,
    leftOut: found.leftOut,
    base: native(page, 'baseURI'),
  });
  const blocks = joinPipeTables(reading.blocks, reading.raw.text);
  if (isListing(blocks, reading.raw.text, facts, url))
    return fail({ reason: tooLarge ? 'too-large' : 'no-article' });
  const metadata = readMetadata(facts, { url, text: reading.raw.text, byline: content.byline });
  const { runs, ...layout } = layOut(pruneBlocks(blocks, reading.raw.text, metadata), reading.raw);
  return ok({ article: { ...metadata, ...layout, partial: tooLarge }, map: createTextMap(runs) });
}

/** Long texts need no counting. */
const isNothing = ({ root, length }: Content): boolean =>
  length < 500 && countLetters(root.textContent ?? '') < LEAST_LETTERS;

type Found = {
  readonly content: Content | null;
  readonly facts: Facts | null;
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
  return { content: null, facts: null, leftOut: new WeakSet() };
}

function find(page: Document, limits: Limits, careful: boolean): Found {
  let facts: Facts | null = null;
  const leftOut = new WeakSet<Text>();
  const content = findContent(page, {
    limits,
    careful,
    prepare: ({ document }) => {
      facts ??= gatherFacts(document);
      leaveOutCommentForms(document, leftOut);
    },
  });
  return { content, facts, leftOut };
}
