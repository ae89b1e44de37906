// Takes away what stands at the head and the foot of the content and is not the article. Each rule goes by what a
// block is (its links, its place, what it repeats), not by a site's names. When in doubt a block stays.
import type { Block } from '../../core/article/article';
import type { Metadata } from '../metadata/read-metadata';
import { weigh } from '../weigh';
import { isBreadcrumb, isBreadcrumbItem } from './breadcrumb';
import { isCommentPrompt } from './comment-prompt';
import { linkShare } from './link-share';
import { isMetadataLine } from './metadata-line';
import { repeatsTitle } from './repeated-title';

/** How many blocks before the first real paragraph are looked at. */
const HEAD = 12;
const FOOT = 6;

/** `text` of the raw blocks; `metadata` as read from the page. */
export function pruneBlocks(blocks: readonly Block[], text: string, metadata: Metadata): Block[] {
  const kept = pruneFoot(pruneHead(blocks, text, metadata), text);
  return kept.length ? kept : [...blocks];
}

function pruneHead(blocks: readonly Block[], raw: string, metadata: Metadata): Block[] {
  const found = blocks.findIndex((block) => isBody(block, raw, metadata));
  const length = Math.min(found < 0 ? blocks.length : found, HEAD);
  const head = blocks.slice(0, length);
  const trail = new Set(trailOf(head, raw, metadata.url));
  const kept = head.filter((block) => {
    const text = raw.slice(block.start, block.end);
    if (trail.has(block) || block.kind === 'table') return !trail.has(block);
    return !(
      isBreadcrumb(block, raw, metadata.title) ||
      repeatsTitle(text, metadata.title) ||
      isMetadataLine(text, metadata)
    );
  });
  return [...kept, ...blocks.slice(length)];
}

/** Breadcrumbs made as a list: two or more items in a row that are nothing but a link to elsewhere. */
function trailOf(head: readonly Block[], raw: string, url: string): readonly Block[] {
  const start = head.findIndex((block) => isBreadcrumbItem(block, raw, url));
  if (start < 0) return [];
  let end = start;
  for (let block = head[end]; block && isBreadcrumbItem(block, raw, url); block = head[end]) end++;
  return end - start > 1 ? head.slice(start, end) : [];
}

/** The first real paragraph: long enough to be one, mostly not links, and not the title or a trail leading to it. */
function isBody(block: Block, raw: string, metadata: Metadata): boolean {
  const text = raw.slice(block.start, block.end);
  return (
    block.kind !== 'heading' &&
    weigh(text) > 140 &&
    linkShare(block) < 0.5 &&
    !repeatsTitle(text, metadata.title) &&
    !isBreadcrumb(block, raw, metadata.title)
  );
}

function pruneFoot(blocks: readonly Block[], raw: string): Block[] {
  const foot = blocks.slice(-FOOT).filter((block) => isCommentPrompt(raw.slice(block.start, block.end)));
  const kept = blocks.filter((block) => !foot.includes(block));
  // A heading with nothing under it heads something that was taken away.
  while (kept.length > 1 && kept[kept.length - 1]?.kind === 'heading') kept.pop();
  return kept;
}
