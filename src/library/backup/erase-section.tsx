// "Erase everything": a word is to be typed first, since nothing brings it back.
import { useState } from 'preact/hooks';
import type { StoreFailure } from '../../store/clippings/store-failure';
import { FailureNotice } from '../failure-notice';
import type { LibraryWorld } from '../world';

/** The word to be typed. */
const WORD = 'erase';

type State =
  | { readonly status: 'idle' | 'asking' | 'working' | 'done' }
  /** The library is gone; what was read in open tabs may still be in memory. */
  | { readonly status: 'half-done' }
  | { readonly status: 'failed'; readonly failure: StoreFailure };

const Question = ({ erase, cancel }: { readonly erase: () => void; readonly cancel: () => void }) => {
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLowerCase() === WORD;
  return (
    <form
      class="question"
      data-erase
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) erase();
      }}
    >
      <label>
        <span>
          Type <strong>{WORD}</strong> to delete every clipping, with all versions, tags and notes. It cannot
          be undone.
        </span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="danger" disabled={!isMeant}>
          Erase everything now
        </button>
        <button type="button" onClick={cancel}>
          Keep it
        </button>
      </div>
    </form>
  );
};

/** Deletes the whole library, also one that cannot be opened. */
export const EraseSection = ({
  world,
  erased,
}: {
  readonly world: LibraryWorld;
  /** Nothing of what was there may be kept, not for undo either. */
  readonly erased: () => void;
}) => {
  const [state, setState] = useState<State>({ status: 'idle' });
  const erase = async () => {
    setState({ status: 'working' });
    const answer = await world.store.eraseAll();
    if (!answer.ok) return setState({ status: 'failed', failure: answer.error });
    erased();
    const forgotten = await world.forgetReadings();
    setState({ status: forgotten ? 'done' : 'half-done' });
  };
  return (
    <section aria-labelledby="erase">
      <h3 id="erase">Erase everything</h3>
      <p>
        Deletes the library from this browser, and what is remembered of the tabs that are open. Settings and
        glossaries stay. Save a backup first if in doubt.
      </p>
      {state.status === 'asking' ? (
        <Question erase={() => void erase()} cancel={() => setState({ status: 'idle' })} />
      ) : (
        <button
          type="button"
          class="danger"
          disabled={state.status === 'working'}
          onClick={() => setState({ status: 'asking' })}
        >
          Erase everything…
        </button>
      )}
      {state.status === 'working' && <p role="status">Erasing…</p>}
      {state.status === 'done' && <p role="status">Everything was erased.</p>}
      {state.status === 'half-done' && (
        <p role="alert" data-half-erased>
          The library was erased. What was read in the tabs that are open now is remembered until the browser
          is closed.
        </p>
      )}
      {state.status === 'failed' && <FailureNotice failure={state.failure} again={() => void erase()} />}
    </section>
  );
};
