// What stands in the popover: a bar with the way back, the place in the article and the close button, then the cards.
import type { Card } from '../../core/terms/card';
import { CardView } from '../../ui/card';
import type { CardActions } from '../../ui/card/actions';

/** What the popover shows at a time. */
export type Page = {
  /** Empty where an entry is asked for that no pack holds any more. */
  readonly cards: readonly Card[];
  /** "3 of 41"; null for what is not an occurrence in the article. */
  readonly position: { readonly at: number; readonly of: number } | null;
};

const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

const ICONS = {
  back: 'M10 3.5 5.5 8 10 12.5',
  previous: 'M3.5 10 8 5.5 12.5 10',
  next: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
};

const Steps = ({ step }: { readonly step: (by: 1 | -1) => void }) => (
  <>
    <button type="button" aria-label="Previous term" title="Previous term" onClick={() => step(-1)}>
      <Icon path={ICONS.previous} />
    </button>
    <button type="button" aria-label="Next term" title="Next term" onClick={() => step(1)}>
      <Icon path={ICONS.next} />
    </button>
  </>
);

export type PopoverProps = {
  readonly page: Page;
  /** A plain sentence above the cards; null for none. */
  readonly notice: string | null;
  readonly actions: CardActions;
  /** Back to the card before; null on the first one. */
  readonly back: (() => void) | null;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

const Bar = ({ page, back, step, close }: Omit<PopoverProps, 'notice' | 'actions'>) => (
  <div class="bar">
    {back && (
      <button type="button" class="back" onClick={back}>
        <Icon path={ICONS.back} />
        Back
      </button>
    )}
    <span class="at">{page.position && !back && `Term ${page.position.at} of ${page.position.of}`}</span>
    {page.position && !back && page.position.of > 1 && <Steps step={step} />}
    <button type="button" aria-label="Close" title="Close (Esc)" onClick={close}>
      <Icon path={ICONS.close} />
    </button>
  </div>
);

/** The inside of the popover. */
export const PopoverView = ({ page, notice, actions, back, step, close }: PopoverProps) => (
  <>
    <Bar page={page} back={back} step={step} close={close} />
    <div class="body">
      {notice && <p class="notice">{notice}</p>}
      {page.cards.length === 0 && <p>Your glossaries no longer hold this entry.</p>}
      {page.cards.map((card) => (
        <CardView key={card.key} card={card} actions={actions} />
      ))}
    </div>
  </>
);
