// How much room the library takes, and whether the browser promises to keep it.
import { useEffect, useState } from 'preact/hooks';
import { bytesName } from '../names';
import type { LibraryWorld, StorageUse } from '../world';

const useSentence = (use: StorageUse | null): string =>
  use === null
    ? 'The browser does not say how much room the library takes.'
    : `The extension takes ${bytesName(use.usage)} of the ${bytesName(use.quota)} that the browser allows it.`;

/** Shows use, and offers to ask for persistence. */
export const StorageSection = ({ world }: { readonly world: LibraryWorld }) => {
  const [use, setUse] = useState<StorageUse | null>(null);
  const [isKept, setKept] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void world.storageUse().then(setUse);
    void world.isKept().then(setKept);
  }, [world]);
  const ask = async () => {
    const granted = await world.keep();
    setKept(granted);
    setRefused(!granted);
  };
  return (
    <section aria-labelledby="storage" data-storage>
      <h3 id="storage">Room on this machine</h3>
      <p>{useSentence(use)}</p>
      {isKept === true && <p>The browser has promised to keep it, also when the disk runs full.</p>}
      {isKept === false && (
        <>
          <p>The browser may clear it when the disk runs full. You can ask it not to.</p>
          <button type="button" onClick={() => void ask()}>
            Ask the browser to keep it
          </button>
        </>
      )}
      {isRefused && (
        <p role="status">
          The browser did not agree this time. A backup is the surest way to keep your library.
        </p>
      )}
    </section>
  );
};
