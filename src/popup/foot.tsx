// The foot of the popup: how pages are marked, whether this site is always read, the keys, and the way to the settings.
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/reading/settings';
import { Keys } from '../ui/keys';
import { MarksControl } from '../ui/marks-control';
import { SiteButton } from './site-button';
import type { PopupWorld } from './world';

type Props = {
  readonly world: PopupWorld;
  readonly readAgain: () => Promise<void>;
  readonly canReadAgain: boolean;
};

const useSettings = ({ ask }: PopupWorld): readonly [Settings | null, (settings: Settings) => void] => {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => void ask('loadSettings', {}).then(setSettings, () => undefined), [ask]);
  const change = (next: Settings) => {
    const before = settings;
    setSettings(next);
    ask('saveSettings', { settings: next }).catch(() => setSettings(before)); // Not written: show what still holds.
  };
  return [settings, change];
};

/** Shows the controls that do not depend on what was read. */
export const Foot = ({ world, readAgain, canReadAgain }: Props) => {
  const [settings, change] = useSettings(world);
  return (
    <footer>
      {settings !== null && <MarksControl settings={settings} change={change} />}
      <div class="row">
        <SiteButton world={world} />
        {canReadAgain && (
          <button type="button" onClick={() => void readAgain()}>
            Read again
          </button>
        )}
        <button type="button" onClick={() => void world.openOptions()}>
          Settings
        </button>
      </div>
      <Keys load={world.shortcuts} change={world.changeShortcuts} />
    </footer>
  );
};
