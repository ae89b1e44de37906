// How pages are marked: strength, thickness of the line, with a sample of both kinds of mark.
import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../core/reading/settings';
import { MarksControl } from '../ui/marks-control';
import { MutedList, NoveltyControl } from './novelty-control';
import type { OptionsWorld } from './world';

const SIZES = [
  { size: 1, label: 'Thin' },
  { size: 2, label: 'Medium' },
  { size: 3, label: 'Thick' },
] as const;

const Sample = ({ settings }: { readonly settings: Settings }) => (
  <p class={`sample ${settings.marks ? settings.strength : 'off'} size-${settings.size}`} data-sample>
    The county committee studied the <u class="known">government work report</u> and praised the{' '}
    <u class="candidate">nine lanterns</u>. A dotted line: a glossary explains it. A wavy one: no glossary
    knows it.
  </p>
);

/** Shows the controls and what they do. */
export const MarksSection = ({ world: { ask } }: { readonly world: OptionsWorld }) => {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => void ask('loadSettings', {}).then(setSettings, () => undefined), [ask]);
  const change = (next: Settings) => {
    setSettings(next);
    // The names of colours are kept by their own section, which may have changed them meanwhile.
    ask('loadSettings', {})
      .then(({ colours }) => ask('saveSettings', { settings: { ...next, colours } }))
      .then(
        () => setIsKept(true),
        () => setIsKept(false),
      );
  };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">Marks</h2>
      <MarksControl settings={settings} change={change} />
      <fieldset class="segments">
        <legend>Thickness of the line</legend>
        {SIZES.map(({ size, label }) => (
          <label key={size}>
            <input
              type="radio"
              name="size"
              checked={settings.size === size}
              onChange={() => change({ ...settings, size })}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <Sample settings={settings} />
      <NoveltyControl settings={settings} change={change} />
      <MutedList settings={settings} change={change} />
      <p class="meta">Which terms are marked holds for pages read from now on.</p>
      {!isKept && <p role="alert">The browser did not keep this change. Please try once more.</p>}
    </section>
  );
};
