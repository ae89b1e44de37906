import { countName } from './names';

type Props = {
  readonly count: number;
  readonly total: number;
  readonly all: () => void;
  readonly remove: () => void;
  readonly clear: () => void;
};

/** What may be done with the clippings that are selected. */
export const SelectionBar = ({ count, total, all, remove, clear }: Props) => (
  <section class="selection" aria-label="Selected clippings" data-selection>
    <span aria-live="polite">{count.toLocaleString('en')} selected</span>
    {count < total && (
      <button type="button" class="quiet" onClick={all}>
        Select all {total.toLocaleString('en')}
      </button>
    )}
    <button type="button" class="danger" onClick={remove}>
      Delete {countName(count, 'clipping')}
    </button>
    <button type="button" class="quiet" onClick={clear}>
      Clear
    </button>
  </section>
);
