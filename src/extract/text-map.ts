// The provenance map: from a place in Article.text to the live text nodes it came from, and back.
import type { Place } from '../core/text/place';
import { firstRunAfter, type Run } from './blocks/raw-text';

/** Where the characters of an Article stand in the live page. It holds the page's nodes: drop it with the page. */
export type TextMap = {
  /**
   * The place in the page, in order: one range per text node, and one more wherever characters inside a node were
   * left out of the Article on purpose (the pipes of a typed table). Characters that only the Article has (the line
   * break between blocks) have no range.
   */
  readonly ranges: (place: Place) => StaticRangeInit[];
  /**
   * The offset in Article.text of an offset in a live text node; in white space that was collapsed or left out, of
   * the next character of that node that was kept, else the end of its last. Null where the node is not in the Article.
   */
  readonly position: (node: Text, offset: number) => number | null;
  /** The live text nodes of the Article, in its order, each once. */
  readonly textNodes: () => Text[];
};

/** `runs` are sorted and do not overlap. */
export function createTextMap(runs: readonly Run[]): TextMap {
  let index: Map<Text, Run[]> | null = null;
  const byNode = () => {
    index ??= Map.groupBy(runs, (run) => run.node);
    return index;
  };
  return {
    ranges: (place) => rangesOf(runs, place),
    position: (node, offset) => positionIn(byNode().get(node) ?? [], offset),
    textNodes: () => [...byNode().keys()],
  };
}

type Stretch = { readonly node: Text; readonly from: number; to: number };

function rangesOf(runs: readonly Run[], { start, end }: Place): StaticRangeInit[] {
  const stretches: Stretch[] = [];
  for (let i = firstRunAfter(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= end) break;
    const from = run.offset + Math.max(0, start - run.start);
    const to = run.offset + Math.min(run.end, end) - run.start;
    const last = stretches[stretches.length - 1];
    if (last?.node === run.node && from >= last.to && isBlank(run.node, last.to, from)) last.to = to;
    else stretches.push({ node: run.node, from, to });
  }
  return stretches.map(({ node, from, to }) => ({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: to,
  }));
}

const isBlank = (node: Text, from: number, to: number): boolean => !node.data.slice(from, to).trim();

function positionIn(runs: readonly Run[], offset: number): number | null {
  let last: Run | null = null;
  let next: Run | null = null;
  for (const run of runs) {
    const end = run.offset + run.end - run.start;
    if (run.offset <= offset && offset < end) return run.start + offset - run.offset;
    if (run.offset > offset && (!next || run.offset < next.offset)) next = run;
    if (!last || run.offset > last.offset) last = run;
  }
  return next?.start ?? last?.end ?? null;
}
