// Colours and size of type, applied to the document and kept.
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Preferences } from './preferences';
import type { LibraryWorld } from './world';

const apply = ({ theme, size }: Preferences, root: HTMLElement): void => {
  root.classList.remove('theme-light', 'theme-dark', 'theme-sepia');
  if (theme !== 'auto') root.classList.add(`theme-${theme}`);
  root.style.setProperty('--reader-size', `${size}px`);
};

/** The preferences, and the way to change them. */
export const usePreferences = ({ loadPreferences, savePreferences }: LibraryWorld) => {
  const [preferences, setPreferences] = useState(loadPreferences);
  useLayoutEffect(() => apply(preferences, document.documentElement), [preferences]);
  const change = useCallback(
    (next: Preferences) => {
      setPreferences(next);
      savePreferences(next);
    },
    [savePreferences],
  );
  return { preferences, change };
};
