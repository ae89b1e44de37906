// The page for backup, restore, storage and erasing.
import { useEffect } from 'preact/hooks';
import type { LibraryWorld } from '../world';
import { EraseSection } from './erase-section';
import { RestoreSection } from './restore-section';
import { SaveSection } from './save-section';
import { StorageSection } from './storage-section';

type Props = {
  readonly world: LibraryWorld;
  /** Clippings in the library, for the progress of a backup. */
  readonly total: number;
  readonly restored: () => void;
  readonly erased: () => void;
};

/** Shows the page. */
export const BackupView = ({ world, total, restored, erased }: Props) => {
  useEffect(() => {
    document.title = 'Backup and storage · Library';
  }, []);
  return (
    <article class="backup" data-backup>
      <a class="back" href="#list">
        ‹ List
      </a>
      <h2 tabIndex={-1}>Backup and storage</h2>
      <SaveSection world={world} total={total} />
      <RestoreSection world={world} restored={restored} />
      <StorageSection world={world} />
      <EraseSection world={world} erased={erased} />
    </article>
  );
};
