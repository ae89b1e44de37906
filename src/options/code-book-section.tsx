// The code book: what the reader calls the five colours of highlights.
import { useEffect, useState } from 'preact/hooks';
import { COLOURS, type Colour } from '../core/clippings/colour';
import { DEFAULT_SETTINGS, type Settings } from '../core/reading/settings';
import type { OptionsWorld } from './world';

/** A name as it is kept: an empty one is the colour's own again. */
const nameOf = (colour: Colour, written: string): string =>
  written.trim() === '' ? DEFAULT_SETTINGS.colours[colour] : written.trim();

/** Five names, kept when a field is left. */
export const CodeBookSection = ({ world: { ask } }: { readonly world: OptionsWorld }) => {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => void ask('loadSettings', {}).then(setSettings, () => undefined), [ask]);
  if (settings === null) return null;
  // Other controls of this page keep settings too: what they kept last is asked for first.
  const rename = async (colour: Colour, written: string) => {
    const now = await ask('loadSettings', {});
    const next = { ...now, colours: { ...now.colours, [colour]: nameOf(colour, written) } };
    await ask('saveSettings', { settings: next });
    setSettings(next);
  };
  return (
    <section aria-labelledby="code-book">
      <h2 id="code-book">Colours of highlights</h2>
      <p>Give each colour the name of what you mark with it.</p>
      {COLOURS.map((colour) => (
        <label key={colour}>
          {DEFAULT_SETTINGS.colours[colour]}{' '}
          <input
            data-colour-name={colour}
            value={settings.colours[colour]}
            maxLength={40}
            onChange={({ currentTarget: { value } }) =>
              void rename(colour, value).then(
                () => setIsKept(true),
                () => setIsKept(false),
              )
            }
          />
        </label>
      ))}
      {!isKept && <p role="alert">The browser did not keep this change. Please try once more.</p>}
    </section>
  );
};
