// "Always read this site": asks for that one origin, and gives it back.
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../messaging/contract';
import type { PopupWorld } from './world';

/** The host of a match pattern, for people. */
const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\/|\/\*$/g, '');

/** A toggle for the tab's site; nothing where the page is no web page. */
export const SiteButton = ({ world }: { readonly world: PopupWorld }) => {
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => void world.ask('site', { tabId: world.tabId }).then(setSite, () => undefined), [world]);
  if (site === null || site.pattern === null) return null;
  const { pattern, always } = site;
  const toggle = () => {
    // The request stands first: browsers take it only in the turn of the click.
    const done = always ? world.releaseSite(pattern) : world.requestSite(pattern);
    void done.then((changed) => changed && setSite({ pattern, always: !always })).catch(() => undefined);
  };
  return (
    <button type="button" data-always aria-pressed={always} onClick={toggle} title={hostOf(pattern)}>
      {always ? 'Reading this site always' : 'Always read this site'}
    </button>
  );
};
