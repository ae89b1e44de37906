// The article with its marks and their cards, and what is selected in it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../core/terms/card';
import type { Place } from '../../core/text/place';
import { ArticleView } from '../../ui/reader-view/article-view';
import { CardPopover } from '../../ui/reader-view/card-popover';
import { listMarks, type Mark } from '../../ui/reader-view/marks';
import { safeHref } from '../../ui/reader-view/safe-href';
import { selectedPlace } from '../../ui/reader-view/text-offset';
import { type CardState, useCard } from '../../ui/reader-view/use-card';
import { liveUrlAt, sentenceAt } from '../live-page/text-fragment';
import type { LibraryWorld } from '../world';
import { showPlace } from './show-place';
import type { OpenClipping } from './use-clipping';

type Props = {
  readonly open: OpenClipping;
  readonly world: LibraryWorld;
  readonly select: (place: Place | null) => void;
};

/** Follows what is selected in the article. */
const useSelected = (root: { readonly current: HTMLElement | null }, select: Props['select']) => {
  useEffect(() => {
    const changed = () => {
      if (root.current !== null) select(selectedPlace(document.getSelection(), root.current));
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [root, select]);
};

/** Escape closes the card, and nothing else. */
const useEscape = ({ card, close }: CardState) => {
  useLayoutEffect(() => {
    if (card === null) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [card, close]);
};

/** What the library knows of a term; rejects where the store cannot say. */
const useSeen = ({ store }: LibraryWorld) =>
  useCallback(
    async (key: string) => {
      const answer = await store.seen(key);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
    [store],
  );

const LiveLink = ({ url }: { readonly url: string }) => {
  const href = safeHref(url);
  return href === null ? null : (
    <p class="beyond">
      <a href={href} target="_blank" rel="noopener noreferrer">
        Open the live page at this place
      </a>
    </p>
  );
};

const NO_PATH = { mark: null, path: [] };

/** The cards that links led to from the mark's own, the last one on top. Another mark begins anew. */
const useLinkedCards = ({ findCard }: LibraryWorld, { card, pin }: CardState) => {
  const [state, setState] = useState<{ readonly mark: Mark | null; readonly path: readonly Card[] }>(NO_PATH);
  const mark = card?.mark ?? null;
  const path = state.mark === mark ? state.path : NO_PATH.path;
  const setPath = (next: readonly Card[]) => setState({ mark, path: next });
  const shownMark = useRef(mark);
  shownMark.current = mark;
  const openEntry = async (entryId: string) => {
    // The reader goes on in the card: it must not go when the pointer leaves it.
    if (card !== null) pin(card);
    const found = await findCard(entryId);
    if (found !== null && shownMark.current === mark) setPath([...path, found]);
  };
  return {
    linked: path.at(-1) ?? null,
    back: path.length === 0 ? null : () => setPath(path.slice(0, -1)),
    openEntry: (entryId: string) => void openEntry(entryId),
  };
};

const elementOf = (root: HTMLElement | null, mark: Mark): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-mark="${mark.index}"]`) ?? null;

/** Shows the article of a version. */
export const ArticlePane = ({ open, world, select }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const { version, body } = open;
  const { article } = body;
  const marks = useMemo(() => listMarks(version.terms), [version]);
  const cards = useCard(version);
  const { card } = cards;
  const { linked, back, openEntry } = useLinkedCards(world, cards);
  const seen = useSeen(world);
  useSelected(root, select);
  useEscape(cards);
  const actions = { ...cards.actions, open: card?.mark.index ?? null };
  const step = (by: 1 | -1) => {
    const mark = card && marks[(card.mark.index + by + marks.length) % marks.length];
    const element = mark ? elementOf(root.current, mark) : null;
    if (!mark || element === null) return;
    element.scrollIntoView({ block: 'nearest' });
    cards.pin({ mark, element, pinned: true });
  };
  const jump = (place: Place) => {
    cards.close();
    if (root.current !== null) showPlace(root.current, place);
  };
  return (
    <div ref={root}>
      <ArticleView article={article} context={{ article, marks, actions }} />
      {card !== null && (
        <CardPopover
          card={card}
          shown={linked ?? card.mark.term.card}
          back={back}
          of={marks.length}
          actions={{ jump, openEntry, seen, copy: world.copy }}
          hold={cards.hold}
          step={step}
          close={cards.close}
        >
          {linked === null && (
            <LiveLink url={liveUrlAt(version.provenance, article, sentenceAt(article, card.mark))} />
          )}
        </CardPopover>
      )}
    </div>
  );
};
