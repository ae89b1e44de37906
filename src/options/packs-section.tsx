// The packs in use: what they hold, which version, under which licence.
import { useEffect, useState } from 'preact/hooks';
import type { PackInfo } from '../messaging/contract';
import type { OptionsWorld } from './world';

/** Lists the packs. */
export const PacksSection = ({ world: { ask } }: { readonly world: OptionsWorld }) => {
  const [packs, setPacks] = useState<readonly PackInfo[]>([]);
  useEffect(() => void ask('packs', {}).then(setPacks, () => undefined), [ask]);
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">Glossaries</h2>
      <table class="packs">
        <thead>
          <tr>
            <th scope="col">Pack</th>
            <th scope="col">Entries</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
          </tr>
        </thead>
        <tbody>
          {packs.map(({ id, title, entries, version, licence }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{entries}</td>
              <td>{version}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
