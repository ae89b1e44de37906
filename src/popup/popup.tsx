// The popup: what the article says, which official language is in it, and what to do next.
import { FailureView } from './failure-view';
import { Foot } from './foot';
import { ReadingView } from './reading-view';
import { useReading } from './use-reading';
import type { PopupWorld } from './world';

const Progress = () => (
  <section class="progress" aria-live="polite">
    <p>Reading this page…</p>
    <progress aria-label="Reading this page" />
  </section>
);

/** The whole popup. Shown at once; the reading follows. */
export const Popup = ({ world }: { readonly world: PopupWorld }) => {
  const [state, readAgain] = useReading(world);
  return (
    <div class="popup" data-state={state.status}>
      <main>
        {state.status === 'read' && <ReadingView reading={state} world={world} />}
        {state.status === 'failed' && (
          <FailureView failure={state.failure} world={world} readAgain={readAgain} />
        )}
        {(state.status === 'reading' || state.status === 'unread') && <Progress />}
      </main>
      <Foot world={world} readAgain={readAgain} canReadAgain={state.status === 'read'} />
    </div>
  );
};
