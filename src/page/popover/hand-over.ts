// How the code of popover and highlights reaches the reader that asked for it: both scripts share the extension's isolated world, whose globals
// no page can see. A later copy of the popover (after an update) takes the place of an earlier one.
import type { CreateHighlighter } from '../highlights/highlighter';
import type { CreatePopover } from './popover';

/** What the late script brings. */
export type Late = { readonly createPopover: CreatePopover; readonly createHighlighter: CreateHighlighter };

declare global {
  var officialesePopover: Late | undefined;
}

/** Said by the popover's script. */
export const handOverPopover = (late: Late): void => {
  globalThis.officialesePopover = late;
};

/** Taken by the reader, once it was told that the script has run. Throws where it has not. */
export const takePopover = (): Late => {
  if (!globalThis.officialesePopover) throw new Error('The popover was not brought.');
  return globalThis.officialesePopover;
};
