// Which terms are marked: all or the new ones, and none that were muted.
import type { Settings } from '../core/reading/settings';
import type { Muted } from '../core/terms/quiet-terms';
import { textLang } from '../ui/text-lang';

type Props = { readonly settings: Settings; readonly change: (settings: Settings) => void };

const CHOICES = [
  { novelty: 'all', label: 'All terms' },
  { novelty: 'new', label: 'Only terms that are in none of my clippings' },
] as const;

const whereOf = ({ host }: Muted): string => (host === null ? 'everywhere' : `on ${host}`);

/** Radio buttons for quiet mode. */
export const NoveltyControl = ({ settings, change }: Props) => (
  <fieldset class="segments" data-novelty>
    <legend>What is marked</legend>
    {CHOICES.map(({ novelty, label }) => (
      <label key={novelty}>
        <input
          type="radio"
          name="novelty"
          checked={settings.novelty === novelty}
          onChange={() => change({ ...settings, novelty })}
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);

/** The terms that are not marked, with the way back. */
export const MutedList = ({ settings, change }: Props) =>
  settings.muted.length === 0 ? null : (
    <div data-muted>
      <h3>Terms that are not marked</h3>
      <ul>
        {settings.muted.map((one) => (
          <li key={`${one.key} ${one.host}`}>
            <span lang={textLang(one.name)}>{one.name}</span> <span class="meta">{whereOf(one)}</span>{' '}
            <button
              type="button"
              class="button"
              aria-label={`Mark ${one.name} again`}
              onClick={() => change({ ...settings, muted: settings.muted.filter((other) => other !== one) })}
            >
              Mark again
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
