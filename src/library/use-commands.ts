// Keys of the library, carried out wherever in the page they are pressed.
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, keyPressOf } from './keyboard/commands';

/** False where there was nothing to do: then the key stays with the browser. */
export type Commands = Readonly<Record<Command, (event: KeyboardEvent) => boolean>>;

/** Listens while the view is shown. A dialog has the keyboard to itself. */
export const useCommands = (commands: Commands): void => {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(keyPressOf(event));
      if (command !== null && latest.current[command](event)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
};
