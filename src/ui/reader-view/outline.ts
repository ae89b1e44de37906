// The blocks of an Article as a tree: sections of one list, one quotation, and headings whose levels nest without a gap.
import type { Block } from '../../core/article/article';

export type ListItem = { readonly block: Block; readonly lists: readonly ListNode[] };
export type ListNode = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
};

export type Node =
  | ListNode
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  /** `rank` 0 for the outermost headings of the article. */
  | { readonly kind: 'heading'; readonly block: Block; readonly rank: number }
  | {
      readonly kind: 'block';
      readonly block: Exclude<Block, { kind: 'list-item' | 'quotation' | 'heading' }>;
    };

type Item = Extract<Block, { kind: 'list-item' }>;
type OpenList = {
  kind: 'list';
  ordered: boolean;
  depth: number;
  items: { block: Block; lists: OpenList[] }[];
};

/** Consecutive items as lists inside lists. A list ends where the way of numbering changes at its depth. */
const nestItems = (items: readonly Item[]): readonly ListNode[] => {
  const roots: OpenList[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    while ((open.at(-1)?.depth ?? 0) > item.depth) open.pop();
    const same = open.at(-1);
    if (same?.depth === item.depth && same.ordered !== item.ordered) open.pop();
    const top = open.at(-1);
    if (top?.depth === item.depth) {
      top.items.push({ block: item, lists: [] });
      continue;
    }
    const list: OpenList = {
      kind: 'list',
      ordered: item.ordered,
      depth: item.depth,
      items: [{ block: item, lists: [] }],
    };
    (top?.items.at(-1)?.lists ?? roots).push(list);
    open.push(list);
  }
  return roots;
};

/** Ranks of headings in order: a heading lies under the nearest one before it of a lower level. */
const rankHeadings = (levels: readonly number[]): readonly number[] => {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length - 1;
  });
};

const takeWhile = <T extends Block>(
  blocks: readonly Block[],
  from: number,
  isOne: (block: Block) => block is T,
) => {
  const taken: T[] = [];
  for (const block of blocks.slice(from)) {
    if (!isOne(block)) break;
    taken.push(block);
  }
  return taken;
};

const isItem = (block: Block): block is Item => block.kind === 'list-item';
const isQuotation = (block: Block): block is Extract<Block, { kind: 'quotation' }> =>
  block.kind === 'quotation';

/** The tree of an article's blocks, in reading order. */
export const outline = (blocks: readonly Block[]): readonly Node[] => {
  const ranks = [...rankHeadings(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))];
  const nodes: Node[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'list-item') {
      const items = takeWhile(blocks, at, isItem);
      nodes.push(...nestItems(items));
      at += items.length;
    } else if (block.kind === 'quotation') {
      const quoted = takeWhile(blocks, at, isQuotation);
      nodes.push({ kind: 'quotation', blocks: quoted });
      at += quoted.length;
    } else {
      if (block.kind === 'heading') nodes.push({ kind: 'heading', block, rank: ranks.shift() ?? 0 });
      else nodes.push({ kind: 'block', block });
      at += 1;
    }
  }
  return nodes;
};
