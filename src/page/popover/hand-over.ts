// How the popover's code reaches the reader that asked for it: both scripts share the extension's isolated world, whose globals
// no page can see. A later copy of the popover (after an update) takes the place of an earlier one.
import type { CreatePopover } from './popover';

declare global {
  var officialesePopover: CreatePopover | undefined;
}

/** Said by the popover's script. */
export const handOverPopover = (create: CreatePopover): void => {
  globalThis.officialesePopover = create;
};

/** Taken by the reader, once it was told that the script has run. Throws where it has not. */
export const takePopover = (): CreatePopover => {
  if (!globalThis.officialesePopover) throw new Error('The popover was not brought.');
  return globalThis.officialesePopover;
};
