// "Save a backup".
import { useState } from 'preact/hooks';
import type { StoreFailure } from '../../store/clippings/store-failure';
import { FailureNotice } from '../failure-notice';
import { countName } from '../names';
import type { LibraryWorld } from '../world';
import { type Backup, backupName, makeBackup } from './save-backup';

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'done'; readonly backup: Backup }
  | { readonly status: 'failed'; readonly failure: StoreFailure };

const doneSentence = ({ counts, damages }: Backup): string => {
  const saved = `Saved ${countName(counts.clippings, 'clipping')} with ${countName(counts.versions, 'version')} in your downloads.`;
  if (damages.length === 0) return saved;
  return `${saved} ${countName(damages.length, 'record')} could not be read and ${damages.length === 1 ? 'is' : 'are'} not in the file.`;
};

const Outcome = ({ state, total }: { readonly state: State; readonly total: number }) => {
  if (state.status === 'working')
    return (
      <label class="progress">
        Gathering {countName(state.done, 'clipping')}…
        <progress value={state.done} max={Math.max(total, state.done, 1)} />
      </label>
    );
  if (state.status === 'done') return <p role="status">{doneSentence(state.backup)}</p>;
  return state.status === 'failed' ? <FailureNotice failure={state.failure} again={null} /> : null;
};

/** Makes one file with everything and hands it to the reader's downloads. */
export const SaveSection = ({ world, total }: { readonly world: LibraryWorld; readonly total: number }) => {
  const [state, setState] = useState<State>({ status: 'idle' });
  const save = async () => {
    setState({ status: 'working', done: 0 });
    const made = await makeBackup(world.store, (done) => {
      if (done % 20 === 0) setState({ status: 'working', done });
    });
    if (made.ok) world.download(made.value.file, backupName(world.now()));
    setState(made.ok ? { status: 'done', backup: made.value } : { status: 'failed', failure: made.error });
  };
  return (
    <section aria-labelledby="save-backup">
      <h3 id="save-backup">Save a backup</h3>
      <p>
        One file with every clipping and all its versions, tags and notes. Keep it wherever you keep your
        files.
      </p>
      <button type="button" class="primary" disabled={state.status === 'working'} onClick={() => void save()}>
        Save a backup
      </button>
      <Outcome state={state} total={total} />
    </section>
  );
};
