import type { Block } from '../../core/article/article';

/** The share of a block's characters that stand in links, 0 to 1. */
export function linkShare(block: Block): number {
  const linked = block.spans.reduce(
    (sum, span) => sum + (span.kind === 'link' ? span.end - span.start : 0),
    0,
  );
  return linked / Math.max(1, block.end - block.start);
}
