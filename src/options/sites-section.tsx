// The sites that are always read, each of them given back by one click.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OptionsWorld } from './world';

/** Lists the granted origins. */
export const SitesSection = ({ world }: { readonly world: OptionsWorld }) => {
  const [sites, setSites] = useState<readonly string[]>([]);
  const load = useCallback(() => void world.sites().then(setSites, () => undefined), [world]);
  useEffect(load, [load]);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites that are always read</h2>
      {sites.length === 0 && (
        <p class="none">None. “Always read this site” in the popup adds the site in front of you.</p>
      )}
      <ul class="sites">
        {sites.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
            <button type="button" onClick={() => void world.releaseSite(pattern).then(load, load)}>
              Stop reading it
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
