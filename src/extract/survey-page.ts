// Everything that is known of a page before it is decided what of it is the article: all its blocks, which of them
// Readability kept, and what the page says of itself.

import { firstRunAfter } from './blocks/raw-text';
import { type BlockReading, readBlocks } from './blocks/read-blocks';
import type { Limits } from './clone/clone-page';
import { native } from './clone/native';
import { findContent } from './content/find-content';
import { type Facts, gatherFacts } from './metadata/facts';
import { findCards } from './outcome/find-cards';
import { findWall, type Wall } from './outcome/find-wall';
import { leaveOutCommentForms } from './prune/comment-form';

export type Survey = BlockReading & {
  /** For each block, the share of its characters that Readability kept, 0 to 1. */
  readonly kept: readonly number[];
  readonly facts: Facts;
  /** What stands before the page; null for nothing. */
  readonly wall: Wall | null;
  /** What Readability took for the byline; untrimmed. */
  readonly byline: string | null;
  /** True when only the first part of the page was read. */
  readonly partial: boolean;
};

/** Tries the fast way; where the page breaks it (too deep, too odd), the careful one; null where both break. */
export function surveyPage(page: Document, limits: Limits): Survey | null {
  for (const careful of [false, true]) {
    try {
      return survey(page, limits, careful);
    } catch {
      // Whatever a hostile page made Readability throw: the careful clone has none of it, or there is no article.
    }
  }
  return null;
}

/** What is taken from the clone while it is whole. */
type Before = Pick<Survey, 'facts' | 'wall' | 'partial'> & { readonly reading: BlockReading };

function survey(page: Document, limits: Limits, careful: boolean): Survey | null {
  let before: Before | null = null;
  const content = findContent(page, {
    limits,
    careful,
    prepare: ({ document, origin, partial }) => {
      if (before) return;
      const leftOut = new WeakSet<Text>();
      const facts = gatherFacts(document, findCards(document));
      const wall = findWall(document, facts);
      leaveOutCommentForms(document, leftOut);
      const { body, documentElement: root } = document;
      const base = native(page, 'baseURI');
      before = { reading: readBlocks(body ?? root, { origin, leftOut, base }), facts, wall, partial };
    },
  });
  if (!before) return null;
  const { reading, facts, wall, partial }: Before = before;
  const nodes = new Set<Text>();
  if (content) {
    const walker = content.clone.document.createTreeWalker(content.root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const live = isText(node) && content.clone.origin.get(node);
      if (live) nodes.add(live);
    }
  }
  return {
    ...reading,
    kept: sharesIn(reading, nodes),
    facts,
    wall,
    byline: content?.byline ?? null,
    partial,
  };
}

const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

/** For each block, the share of its characters that stand in these nodes. */
function sharesIn({ blocks, raw: { runs } }: BlockReading, nodes: ReadonlySet<Text>): number[] {
  return blocks.map(({ start, end }) => {
    let [inside, all] = [0, 0];
    for (let i = firstRunAfter(runs, start); i < runs.length; i++) {
      const run = runs[i];
      if (!run || run.start >= end) break;
      const length = Math.min(run.end, end) - Math.max(run.start, start);
      all += length;
      if (nodes.has(run.node)) inside += length;
    }
    return all ? inside / all : 0;
  });
}
