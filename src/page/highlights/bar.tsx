// The bar at a selection: mark it in one of five colours, note, look up, copy.
import { COLOURS, type Colour } from '../../core/clippings/colour';
import type { Settings } from '../../core/reading/settings';
import { TINTS } from './highlight-rules';

export type ColoursProps = {
  readonly names: Settings['colours'];
  /** The colour it has; null where it has none yet. */
  readonly current: Colour | null;
  readonly choose: (colour: Colour) => void;
};

/** Five buttons, each with the reader's own name of its colour. */
export const Colours = ({ names, current, choose }: ColoursProps) => (
  <fieldset class="colours" aria-label="Colour">
    {COLOURS.map((colour) => (
      <button
        key={colour}
        type="button"
        data-colour={colour}
        aria-pressed={current === null ? undefined : current === colour}
        aria-label={current === null ? `Highlight: ${names[colour]}` : names[colour]}
        title={names[colour]}
        onClick={() => choose(colour)}
      >
        <span class="dot" style={{ backgroundColor: `rgb(${TINTS[colour]})` }} />
      </button>
    ))}
  </fieldset>
);

export type BarProps = {
  readonly names: Settings['colours'];
  /** A plain sentence; null for none. */
  readonly notice: string | null;
  /** Says yes a second time; null where nobody asked. */
  readonly confirm: (() => void) | null;
  /** False where the selection lies outside the Article: then it can be looked up only. */
  readonly canMark: boolean;
  readonly mark: (colour: Colour) => void;
  readonly note: () => void;
  readonly lookUp: () => void;
  readonly copy: () => void;
};

/** The inside of the bar. */
export const BarView = ({ names, notice, confirm, canMark, mark, note, lookUp, copy }: BarProps) => (
  <>
    {notice && <p class="notice">{notice}</p>}
    {confirm && (
      <button type="button" class="wide" data-confirm onClick={confirm}>
        Highlight all the same
      </button>
    )}
    <div class="tools">
      {canMark && <Colours names={names} current={null} choose={mark} />}
      {canMark && (
        <button type="button" data-do="note" onClick={note}>
          Note
        </button>
      )}
      <button type="button" data-do="look-up" onClick={lookUp}>
        Look up
      </button>
      {canMark && (
        <button type="button" data-do="copy" onClick={copy}>
          Copy
        </button>
      )}
    </div>
  </>
);
