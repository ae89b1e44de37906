// How pages are marked: off by one click, or faint, normal, strong.
import type { Settings } from '../core/reading/settings';

type Props = { readonly settings: Settings; readonly change: (settings: Settings) => void };

const CHOICES = [
  { label: 'Off', marks: false, strength: null },
  { label: 'Faint', marks: true, strength: 'faint' },
  { label: 'Normal', marks: true, strength: 'normal' },
  { label: 'Strong', marks: true, strength: 'strong' },
] as const;

type Choice = (typeof CHOICES)[number];

const isChosen = ({ marks, strength }: Choice, settings: Settings): boolean =>
  settings.marks ? strength === settings.strength : !marks;

const apply = ({ marks, strength }: Choice, settings: Settings): Settings => ({
  ...settings,
  marks,
  strength: strength ?? settings.strength,
});

/** Radio buttons for strength, with Off among them. */
export const MarksControl = ({ settings, change }: Props) => (
  <fieldset class="segments" data-marks>
    <legend>Marks</legend>
    {CHOICES.map((choice) => (
      <label key={choice.label}>
        <input
          type="radio"
          name="marks"
          checked={isChosen(choice, settings)}
          onChange={() => change(apply(choice, settings))}
        />
        <span>{choice.label}</span>
      </label>
    ))}
  </fieldset>
);
