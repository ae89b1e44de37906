// Saving: one click, tags and a note where wanted, and what the library has of this page already.
import { useEffect, useState } from 'preact/hooks';
import type { SavedBefore } from '../core/clippings/seen';
import type { fromView, Reply } from '../messaging/contract';
import { failureSentence } from '../ui/sentences/failure';
import { dateName } from '../ui/sentences/names';
import { storeSentence } from '../ui/sentences/store';
import type { PopupWorld } from './world';

type Outcome = Reply<typeof fromView, 'save'>;
type Ended = Exclude<Outcome, { status: 'private-window' }>;
type State =
  | { readonly step: 'idle' | 'asking' | 'saving' }
  | { readonly step: 'done'; readonly outcome: Ended };

/** Commas part tags, in either script. */
const tagsOf = (written: string): string[] =>
  written
    .split(/[,，、;；]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

const savedSentence = ({ isNew, textChanged, version }: Extract<Outcome, { status: 'saved' }>): string => {
  if (isNew) return 'Saved to your library.';
  return textChanged
    ? `Saved as version ${version}: the text has changed since.`
    : 'Saved. The text has not changed since.';
};

const Told = ({ outcome }: { readonly outcome: Ended }) => {
  if (outcome.status === 'saved') return <p data-saved>{savedSentence(outcome)}</p>;
  const { what, wayOn } =
    outcome.status === 'not-read' ? failureSentence(outcome.failure) : storeSentence(outcome.failure);
  return (
    <p role="alert" data-not-saved>
      {what} {wayOn}
    </p>
  );
};

const Before = ({ before }: { readonly before: SavedBefore }) => (
  <p class="meta" data-saved-before>
    Saved on {dateName(before.savedAt.slice(0, 10))}
    {before.version > 1 && `, ${before.version} versions`}
    {before.changed === true && '. The text has changed since.'}
    {before.changed === false && '. The text is the same.'}
  </p>
);

const useSavedBefore = ({ ask, tabId }: PopupWorld): SavedBefore | null => {
  const [before, setBefore] = useState<SavedBefore | null>(null);
  useEffect(() => void ask('savedBefore', { tabId }).then(setBefore, () => undefined), [ask, tabId]);
  return before;
};

/** Saves the page of the tab. In a private window it asks once more before anything is written. */
export const SaveSection = ({ world }: { readonly world: PopupWorld }) => {
  const before = useSavedBefore(world);
  const [state, setState] = useState<State>({ step: 'idle' });
  const [tags, setTags] = useState('');
  const [note, setNote] = useState('');
  const save = async () => {
    if (world.isPrivate && state.step !== 'asking') return setState({ step: 'asking' });
    setState({ step: 'saving' });
    const gone: Outcome = { status: 'not-read', failure: { reason: 'page-gone' } };
    const outcome = await world
      .ask('save', { tabId: world.tabId, tags: tagsOf(tags), note, secondYes: state.step === 'asking' })
      .catch(() => gone);
    setState(outcome.status === 'private-window' ? { step: 'asking' } : { step: 'done', outcome });
  };
  const saved = state.step === 'done' && state.outcome.status === 'saved';
  return (
    <section class="save" aria-label="Save">
      <div class="row" aria-live="polite">
        <button
          type="button"
          class="primary"
          data-save
          disabled={state.step === 'saving'}
          onClick={() => void save()}
        >
          {state.step === 'asking'
            ? 'Save all the same'
            : state.step === 'saving'
              ? 'Saving…'
              : 'Save clipping'}
        </button>
        {(saved || before !== null) && (
          <button type="button" onClick={() => void world.openLibrary()}>
            Open the library
          </button>
        )}
      </div>
      {state.step === 'asking' && (
        <p role="alert" data-private>
          This is a private window. A clipping stays on this machine after the window is closed.
        </p>
      )}
      {state.step === 'done' && <Told outcome={state.outcome} />}
      {state.step !== 'done' && before !== null && <Before before={before} />}
      <details>
        <summary>Tags and note</summary>
        <label>
          Tags, parted by commas
          <input data-tags value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
        </label>
        <label>
          Note
          <textarea data-note rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      </details>
    </section>
  );
};
