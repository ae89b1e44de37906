import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route';
import type { LibraryWorld } from './world';

/** What the address shows, followed as it changes. */
export const useRoute = ({ fragment, onFragment }: LibraryWorld): Route => {
  const [shown, setShown] = useState(fragment);
  useEffect(() => onFragment(() => setShown(fragment())), [fragment, onFragment]);
  return parseRoute(shown);
};
