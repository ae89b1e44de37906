// The highlights of the page, in page order: each leads to its place; what was lost stands last, with its words.
import { useEffect, useState } from 'preact/hooks';
import type { PageHighlight } from '../core/reading/page-highlight';
import type { PageMarks } from '../messaging/contract';
import type { PopupWorld } from './world';

const STATUS = { changed: 'changed', lost: 'no longer on the page' } as const;

const Row = ({ highlight, open }: { readonly highlight: PageHighlight; readonly open: () => void }) => (
  <li>
    <button
      type="button"
      data-highlight={highlight.id}
      data-status={highlight.status}
      data-colour={highlight.colour}
      onClick={open}
    >
      <span class="quote">{highlight.quote}</span>
      {highlight.status !== 'exact' && <span class="flag">{STATUS[highlight.status]}</span>}
      {highlight.note !== '' && <span class="gloss">{highlight.note}</span>}
      {highlight.tags.length > 0 && <span class="gloss">{highlight.tags.join(', ')}</span>}
    </button>
  </li>
);

/** Lists what was marked on the page, and takes steps back and again. Nothing where nothing was ever marked. */
export const HighlightsSection = ({ world }: { readonly world: PopupWorld }) => {
  const [marks, setMarks] = useState<PageMarks | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const { askPage, close } = world;
  useEffect(() => void askPage('marks', {}).then(setMarks, () => undefined), [askPage]);
  if (marks === null) return null;
  const { highlights, reach } = marks;
  if (highlights.length + reach.undo + reach.redo === 0) return null;
  const open = (id: string) => void askPage('openMark', { id }).then(close, close);
  // The button says what it does: in a private window that is the second yes.
  const undo = (way: 'undo' | 'redo') =>
    askPage('undoMark', { way, secondYes: world.isPrivate }).then(
      ({ status, ...next }) => {
        setMarks(next);
        setIsRefused(status === 'not-kept');
      },
      () => setIsRefused(true),
    );
  return (
    <section aria-labelledby="highlights" data-highlights>
      <h2 id="highlights">{highlights.length === 1 ? '1 highlight' : `${highlights.length} highlights`}</h2>
      <ol class="terms highlights">
        {highlights.map((highlight) => (
          <Row key={highlight.id} highlight={highlight} open={() => open(highlight.id)} />
        ))}
      </ol>
      <div class="row">
        <button type="button" data-undo disabled={reach.undo === 0} onClick={() => void undo('undo')}>
          Undo
        </button>
        <button type="button" data-redo disabled={reach.redo === 0} onClick={() => void undo('redo')}>
          Redo
        </button>
      </div>
      {isRefused && <p role="alert">This step could not be taken. Nothing was changed.</p>}
    </section>
  );
};
