// The keys of the library, in a dialog of the browser's own: focus and Escape are its business.
import { useEffect, useRef } from 'preact/hooks';
import { BINDINGS } from './commands';

/** Shows the keys until it is closed. */
export const HelpDialog = ({ close }: { readonly close: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close} data-help>
      <h2 id="help-title">Keys</h2>
      <dl>
        {BINDINGS.map(({ command, keys, what }) => (
          <div key={command}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
};
