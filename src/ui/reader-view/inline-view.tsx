// Text with its links, emphasis, line breaks and marks. Text only: no markup of the saved page ever reaches the document.
import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { Article, Span } from '../../core/article/article';
import type { Place } from '../../core/text/place';
import { groupBy, inlinePieces, type Piece } from './inline-pieces';
import { type Mark, marksIn } from './marks';
import { safeHref } from './safe-href';

/** What the marks of an article do, and which one's card is open. */
export type MarkActions = {
  /** A click, Enter or Space. */
  readonly press: (mark: Mark, element: HTMLElement) => void;
  /** The pointer has come to rest on a mark or left it. */
  readonly hover: (mark: Mark | null, element: HTMLElement | null) => void;
  readonly open: number | null;
};

type Context = {
  readonly article: Pick<Article, 'text'>;
  readonly marks: readonly Mark[];
  readonly actions: MarkActions;
};

const letters = (text: string, { start, end, strong, emphasis, isBreak }: Piece): ComponentChildren => {
  // The "\n" stays beside the element, so that offsets in the document are offsets in the text.
  if (isBreak)
    return (
      <>
        <br />
        {'\n'}
      </>
    );
  const plain = text.slice(start, end);
  const leaning = emphasis ? <em>{plain}</em> : plain;
  return strong ? <strong>{leaning}</strong> : leaning;
};

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** Tab stops at each term once; its repeats are reached from the card. Inside a link, Enter stays with the link. */
const controls = (
  mark: Mark,
  isHead: boolean,
  { press, open }: MarkActions,
): HTMLAttributes<HTMLElement> => ({
  role: 'button',
  tabIndex: mark.first && isHead ? 0 : -1,
  'aria-haspopup': 'dialog',
  'aria-expanded': open === mark.index,
  onClick: (event) => press(mark, event.currentTarget),
  onKeyDown: (event) => {
    if (!isPress(event)) return;
    event.preventDefault();
    event.stopPropagation();
    press(mark, event.currentTarget);
  },
});

const MarkView = ({
  mark,
  pieces,
  isLinked,
  context: { article, actions },
}: {
  readonly mark: Mark;
  readonly pieces: readonly Piece[];
  readonly isLinked: boolean;
  readonly context: Context;
}) => {
  const { kind } = mark.term.card;
  const isHead = pieces[0]?.start === mark.start;
  return (
    <span
      class={`mark ${kind} ${mark.first ? 'first' : 'repeat'}${actions.open === mark.index ? ' open' : ''}`}
      data-term={mark.term.key}
      data-kind={kind}
      data-mark={mark.index}
      {...(isLinked ? {} : controls(mark, isHead, actions))}
      onPointerEnter={(event) => actions.hover(mark, event.currentTarget)}
      onPointerLeave={() => actions.hover(null, null)}
    >
      {pieces.map((piece) => letters(article.text, piece))}
    </span>
  );
};

const runs = (pieces: readonly Piece[], isLinked: boolean, context: Context): ComponentChildren =>
  groupBy(pieces, ({ mark }) => mark).map(([mark, run]) =>
    mark === null ? (
      run.map((piece) => letters(context.article.text, piece))
    ) : (
      <MarkView key={run[0]?.start} mark={mark} pieces={run} isLinked={isLinked} context={context} />
    ),
  );

/** The text of a place, with everything that lies in it. */
export const InlineView = ({
  place,
  spans,
  context,
}: {
  readonly place: Place;
  readonly spans: readonly Span[];
  readonly context: Context;
}) => {
  const pieces = inlinePieces(place, spans, marksIn(context.marks, place));
  return (
    <>
      {groupBy(pieces, ({ link }) => link).map(([link, group]) => {
        const href = link === null ? null : safeHref(link.href);
        if (href === null) return runs(group, false, context);
        return (
          <a key={group[0]?.start} href={href} target="_blank" rel="noopener noreferrer">
            {runs(group, true, context)}
          </a>
        );
      })}
    </>
  );
};
export type { Context as ReaderContext };
