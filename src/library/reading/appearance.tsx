// Colours and size of type, behind one button of the reader's bar.
import { useEffect, useRef } from 'preact/hooks';
import { type Preferences, SIZES, stepSize, THEMES } from '../preferences';

export type AppearanceProps = {
  readonly preferences: Preferences;
  readonly change: (preferences: Preferences) => void;
};

const THEME_NAMES: Readonly<Record<Preferences['theme'], string>> = {
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
  sepia: 'Sepia',
};

/** Closes an open menu by a click elsewhere or by Escape. */
const useClosing = () => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const isOpen = () => menu.current?.open === true;
    const clicked = ({ target }: MouseEvent) => {
      if (isOpen() && target instanceof Node && !menu.current?.contains(target))
        menu.current?.removeAttribute('open');
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen()) return;
      event.preventDefault();
      menu.current?.removeAttribute('open');
      menu.current?.querySelector('summary')?.focus();
    };
    document.addEventListener('click', clicked);
    document.addEventListener('keydown', pressed, { capture: true });
    return () => {
      document.removeEventListener('click', clicked);
      document.removeEventListener('keydown', pressed, { capture: true });
    };
  }, []);
  return menu;
};

/** The menu. Every change is kept at once. */
export const Appearance = ({ preferences, change }: AppearanceProps) => {
  const menu = useClosing();
  const { size, theme } = preferences;
  return (
    <details class="menu" ref={menu}>
      <summary class="menu-head">Type and colours</summary>
      <div class="menu-body">
        <fieldset class="sizes" aria-label="Size of type">
          <button
            type="button"
            disabled={size === SIZES[0]}
            onClick={() => change({ ...preferences, size: stepSize(size, -1) })}
          >
            <span class="small-a" aria-hidden="true">
              A
            </span>
            Smaller
          </button>
          <output>{size} px</output>
          <button
            type="button"
            disabled={size === SIZES.at(-1)}
            onClick={() => change({ ...preferences, size: stepSize(size, 1) })}
          >
            <span class="large-a" aria-hidden="true">
              A
            </span>
            Larger
          </button>
        </fieldset>
        <fieldset class="segments">
          <legend class="sr-only">Colours</legend>
          {THEMES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="theme"
                checked={theme === one}
                onChange={() => change({ ...preferences, theme: one })}
              />
              <span>{THEME_NAMES[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
};
