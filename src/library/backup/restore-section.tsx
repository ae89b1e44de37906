// "Restore…": choose a file, see what it would do, then merge or replace. A file with a fault changes nothing.
import { useRef, useState } from 'preact/hooks';
import { type BackupCounts, type BackupFault, splitLines } from '../../core/clippings/backup';
import type { StoreFailure } from '../../store/clippings/store-failure';
import type { BackupSource, ImportMode, ImportPreview } from '../../store/clippings/transfer';
import { FailureNotice } from '../failure-notice';
import { countName } from '../names';
import type { LibraryWorld } from '../world';
import { faultSentence, previewSentences } from './backup-sentences';

type State =
  | { readonly status: 'idle' }
  /** `share` of the file that has been read, 0 to 1. */
  | { readonly status: 'working'; readonly what: 'Checking' | 'Restoring'; readonly share: number }
  | { readonly status: 'checked'; readonly file: File; readonly preview: ImportPreview }
  | { readonly status: 'done'; readonly counts: BackupCounts }
  | { readonly status: 'failed'; readonly error: StoreFailure | BackupFault };

type Props = {
  readonly world: LibraryWorld;
  /** After a restore: derived tables are to be brought up. */
  readonly restored: () => void;
};

/** The lines of a file; tells how much of it has been read each time it has grown by a hundredth. */
const sourceOf =
  (file: File, { readText }: LibraryWorld, tell: (share: number) => void): BackupSource =>
  () => {
    let [read, told] = [0, 0];
    const counted = async function* () {
      for await (const piece of readText(file)) {
        // Characters, not bytes: near enough for a bar.
        read += piece.length;
        const share = Math.min(1, read / Math.max(1, file.size));
        if (share - told >= 0.01) {
          told = share;
          tell(share);
        }
        yield piece;
      }
    };
    return splitLines(counted());
  };

const Modes = ({
  mode,
  missing,
  choose,
}: {
  readonly mode: ImportMode;
  readonly missing: number;
  readonly choose: (mode: ImportMode) => void;
}) => (
  <fieldset class="modes">
    <legend class="sr-only">How to restore</legend>
    <label>
      <input type="radio" name="mode" checked={mode === 'merge'} onChange={() => choose('merge')} />
      <span>
        <strong>Merge</strong>: what is here stays, and what the file has is added.
      </span>
    </label>
    <label>
      <input type="radio" name="mode" checked={mode === 'replace'} onChange={() => choose('replace')} />
      <span>
        <strong>Replace</strong>: afterwards the library is what the file holds
        {missing > 0 && `; ${countName(missing, 'clipping')} that only you have here would be deleted`}.
      </span>
    </label>
  </fieldset>
);

const Checked = ({
  preview,
  restore,
  cancel,
}: {
  readonly preview: ImportPreview;
  readonly restore: (mode: ImportMode) => void;
  readonly cancel: () => void;
}) => {
  const [mode, setMode] = useState<ImportMode>('merge');
  return (
    <div class="preview" data-preview>
      <ul>
        {previewSentences(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Modes mode={mode} missing={preview.missing} choose={setMode} />
      <div class="buttons">
        <button
          type="button"
          class={mode === 'replace' && preview.missing > 0 ? 'danger' : 'primary'}
          onClick={() => restore(mode)}
        >
          {mode === 'replace' ? 'Replace the library' : 'Merge into the library'}
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </div>
  );
};

const Failed = ({ error }: { readonly error: StoreFailure | BackupFault }) =>
  typeof error === 'string' ? (
    <FailureNotice failure={error} again={null} />
  ) : (
    <p class="notice" role="alert" data-fault={error.what}>
      {faultSentence(error)}
    </p>
  );

/** Reads a backup back. */
export const RestoreSection = ({ world, restored }: Props) => {
  const [state, setState] = useState<State>({ status: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const working = (what: 'Checking' | 'Restoring') => (share: number) =>
    setState({ status: 'working', what, share });
  const check = async (file: File) => {
    working('Checking')(0);
    const preview = await world.store.preview(sourceOf(file, world, working('Checking')));
    setState(
      preview.ok
        ? { status: 'checked', file, preview: preview.value }
        : { status: 'failed', error: preview.error },
    );
  };
  const restore = async (file: File, mode: ImportMode) => {
    working('Restoring')(0);
    const done = await world.store.importAll(sourceOf(file, world, working('Restoring')), mode);
    setState(done.ok ? { status: 'done', counts: done.value } : { status: 'failed', error: done.error });
    if (done.ok) restored();
  };
  const choose = () => {
    const file = input.current?.files?.[0];
    if (input.current !== null && file !== undefined) void check(file);
  };
  return (
    <section aria-labelledby="restore-backup">
      <h3 id="restore-backup">Restore</h3>
      <p>Choose a backup file. You will see what is in it before anything is changed.</p>
      <label class="file">
        <span>Restore…</span>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.json,.txt"
          disabled={state.status === 'working'}
          onClick={({ currentTarget }) => {
            currentTarget.value = ''; // The same file may be chosen again.
          }}
          onChange={choose}
        />
      </label>
      {state.status === 'working' && (
        <label class="progress">
          {state.what}…
          <progress value={state.share} max={1} />
        </label>
      )}
      {state.status === 'checked' && (
        <Checked
          preview={state.preview}
          restore={(mode) => void restore(state.file, mode)}
          cancel={() => setState({ status: 'idle' })}
        />
      )}
      {state.status === 'done' && (
        <p role="status">Restored: the file had {countName(state.counts.clippings, 'clipping')}.</p>
      )}
      {state.status === 'failed' && <Failed error={state.error} />}
    </section>
  );
};
