// A page that was not read: why, in a plain sentence, and what to do about it.
import type { ReadFailure } from '../core/article/read-failure';
import { failureSentence } from '../ui/sentences/failure';
import type { ReadAgain } from './use-reading';
import type { PopupWorld } from './world';

type Props = {
  readonly failure: ReadFailure;
  readonly world: PopupWorld;
  readonly readAgain: ReadAgain;
};

/** Failures that another try may mend without the page being changed. */
const WORTH_A_TRY: readonly ReadFailure['reason'][] = [
  'no-article',
  'listing',
  'consent-wall',
  'login-wall',
  'error-page',
  'empty-page',
  'page-gone',
  'too-large',
];

/** Failures that are a judgement of ours, which the reader may set aside. */
const OURS: readonly ReadFailure['reason'][] = ['listing', 'consent-wall', 'login-wall', 'error-page'];

/** Shows a failure with its way on. */
export const FailureView = ({ failure, world, readAgain }: Props) => {
  const { what, wayOn } = failureSentence(failure);
  return (
    <section class="failure" role="alert" data-reason={failure.reason}>
      <h1>{what}</h1>
      <p>{wayOn}</p>
      {failure.reason === 'in-frame' && (
        <button
          type="button"
          class="primary"
          onClick={() => void world.openTab(failure.frameUrl).then(world.close)}
        >
          Open the frame in a tab of its own
        </button>
      )}
      {WORTH_A_TRY.includes(failure.reason) && (
        <button type="button" class="primary" onClick={() => void readAgain()}>
          Try again
        </button>
      )}
      {OURS.includes(failure.reason) && (
        <button type="button" data-anyway onClick={() => void readAgain(true)}>
          Read it anyway
        </button>
      )}
    </section>
  );
};
