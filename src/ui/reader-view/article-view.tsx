// The reader view of an Article: its blocks as components. No image, no markup of the page, no request.
import { useMemo } from 'preact/hooks';
import type { Article, Block, Cell } from '../../core/article/article';
import { findInterview } from '../../core/summary/interview';
import type { Place } from '../../core/text/place';
import { InlineView, type ReaderContext } from './inline-view';
import { type ListNode, type Node, outline } from './outline';

type Props = { readonly context: ReaderContext };

const Text = ({
  block,
  place = block,
  context,
}: Props & { readonly block: Block; readonly place?: Place }) => (
  <InlineView place={place} spans={block.spans} context={context} />
);

const ListView = ({ node, context }: Props & { readonly node: ListNode }) => {
  const items = node.items.map(({ block, lists }) => (
    <li key={block.start}>
      <span data-at={block.start}>
        <Text block={block} context={context} />
      </span>
      {lists.map((list, index) => (
        <ListView key={index} node={list} context={context} />
      ))}
    </li>
  ));
  return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const CellView = ({
  cell,
  block,
  inFirstRow,
  context,
}: Props & { readonly cell: Cell; readonly block: Block; readonly inFirstRow: boolean }) => {
  const text = <Text block={block} place={cell} context={context} />;
  return cell.header ? (
    <th scope={inFirstRow ? 'col' : 'row'} data-at={cell.start}>
      {text}
    </th>
  ) : (
    <td data-at={cell.start}>{text}</td>
  );
};

const TableView = ({ block, context }: Props & { readonly block: Extract<Block, { kind: 'table' }> }) => (
  // A wide table scrolls by itself, also by keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable.
  <section class="table" aria-label="Table" tabIndex={0}>
    <table>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={row[0]?.start}>
            {row.map((cell) => (
              <CellView
                key={cell.start}
                cell={cell}
                block={block}
                inFirstRow={index === 0}
                context={context}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** The article's own headings stand below its title, which is an h2. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

const NodeView = ({ node, context }: Props & { readonly node: Node }) => {
  if (node.kind === 'list') return <ListView node={node} context={context} />;
  if (node.kind === 'quotation')
    return (
      <blockquote>
        {node.blocks.map((block) => (
          <p key={block.start} data-at={block.start}>
            <Text block={block} context={context} />
          </p>
        ))}
      </blockquote>
    );
  if (node.kind === 'heading') {
    const Heading = HEADINGS[Math.min(node.rank, HEADINGS.length - 1)] ?? 'h6';
    return (
      <Heading data-at={node.block.start}>
        <Text block={node.block} context={context} />
      </Heading>
    );
  }
  const { block } = node;
  if (block.kind === 'table') return <TableView block={block} context={context} />;
  const text = <Text block={block} context={context} />;
  return block.kind === 'preformatted' ? (
    <pre data-at={block.start}>{text}</pre>
  ) : (
    <p data-at={block.start}>{text}</p>
  );
};

const startOf = (node: Node): number => {
  if (node.kind === 'list') return node.items[0]?.block.start ?? 0;
  return node.kind === 'quotation' ? (node.blocks[0]?.start ?? 0) : node.block.start;
};

const Nodes = ({ nodes, context }: Props & { readonly nodes: readonly Node[] }) => (
  <>
    {nodes.map((node) => (
      <NodeView key={startOf(node)} node={node} context={context} />
    ))}
  </>
);

/** Report and interview, parted by a line that is ours and is no part of the text. */
const Parts = ({
  nodes,
  from,
  context,
}: Props & { readonly nodes: readonly Node[]; readonly from: number }) => (
  <>
    <section aria-label="Report">
      <Nodes nodes={nodes.filter((node) => startOf(node) < from)} context={context} />
    </section>
    <section aria-label="Interview">
      <p class="part" lang="en" dir="ltr">
        Interview
      </p>
      <Nodes nodes={nodes.filter((node) => startOf(node) >= from)} context={context} />
    </section>
  </>
);

/** Shows the text of an article. Language and direction are the article's own; an interview after a report is set off. */
export const ArticleView = ({
  article,
  context,
}: Props & { readonly article: Pick<Article, 'blocks' | 'lang' | 'direction' | 'text'> }) => {
  const nodes = useMemo(() => outline(article.blocks), [article.blocks]);
  const interview = useMemo(() => findInterview(article.text), [article.text]);
  return (
    <div class="article-text" lang={article.lang ?? undefined} dir={article.direction} data-article-text>
      {interview === null || nodes.every((node) => startOf(node) >= interview) ? (
        <Nodes nodes={nodes} context={context} />
      ) : (
        <Parts nodes={nodes} from={interview} context={context} />
      )}
    </div>
  );
};
