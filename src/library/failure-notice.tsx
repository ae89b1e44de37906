// A failure of the store in plain sentences, with a way on.
import type { StoreFailure } from '../store/clippings/store-failure';
import { storeSentence } from '../ui/sentences/store';

type Props = {
  readonly failure: StoreFailure | 'damaged';
  /** Null where trying once more makes no sense. */
  readonly again: (() => void) | null;
};

/** Says what happened and what can be done. */
export const FailureNotice = ({ failure, again }: Props) => {
  const { what, wayOn } = storeSentence(failure);
  return (
    <div class="notice" role="alert" data-failure={failure}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{wayOn}</p>
      {again && (
        <button type="button" onClick={again}>
          Try once more
        </button>
      )}
    </div>
  );
};
