import { FailureNotice } from '../failure-notice';
import { countName } from '../names';
import type { Removal } from './use-removal';

const what = ({ removed }: Removal): string => {
  const [only] = removed;
  return removed.length === 1 && only !== undefined
    ? `Deleted: ${only.clipping.title}`
    : `Deleted ${countName(removed.length, 'clipping')}`;
};

/** Says what was deleted and offers to undo it, for a while. */
export const UndoBar = ({ removal }: { readonly removal: Removal }) => (
  <div class="undo-place" role="status">
    {removal.failure !== null && <FailureNotice failure={removal.failure} again={null} />}
    {removal.removed.length > 0 && (
      <div
        class="undo"
        data-undo
        onPointerEnter={() => removal.hold(true)}
        onPointerLeave={() => removal.hold(false)}
        onFocusIn={() => removal.hold(true)}
        onFocusOut={() => removal.hold(false)}
      >
        <span class="what">{what(removal)}</span>
        <button type="button" class="act" onClick={() => void removal.undo()}>
          Undo
        </button>
        <button type="button" class="act dismiss" aria-label="Dismiss" onClick={removal.forget}>
          ×
        </button>
      </div>
    )}
  </div>
);
