// The keyboard commands, and the way to change them.
import { useEffect, useState } from 'preact/hooks';

/** A command: what it does and its key, null where the browser left it without one. */
export type KeyLine = { readonly name: string; readonly what: string; readonly key: string | null };

type Props = {
  readonly load: () => Promise<readonly KeyLine[]>;
  readonly change: () => Promise<void>;
  readonly open?: boolean;
};

/** Lists each command with its key. */
export const Keys = ({ load, change, open = false }: Props) => {
  const [shortcuts, setShortcuts] = useState<readonly KeyLine[]>([]);
  useEffect(() => void load().then(setShortcuts, () => undefined), [load]);
  return (
    <details class="keys" data-keys open={open}>
      <summary>Keys</summary>
      <dl>
        {shortcuts.map(({ name, what, key }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{key === null ? 'no key' : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
        <div>
          <dt>Close a card</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" class="quiet" onClick={() => void change()}>
        Change the keys
      </button>
    </details>
  );
};
