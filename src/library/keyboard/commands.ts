// The keys of the library. A pure map, so that one table makes the keys work and the help list them.

export type Command =
  | 'next'
  | 'previous'
  | 'open'
  | 'select'
  | 'delete'
  | 'undo'
  | 'filter'
  | 'help'
  | 'leave';

/** What a key press says of itself, and where it was made. */
export type KeyPress = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  /** In a field that takes text, or in a choice that takes letters. */
  readonly typing: boolean;
  /** On a button, a link or another control that has a use for Enter itself. */
  readonly onControl: boolean;
};

type Binding = {
  readonly command: Command;
  /** The first one is shown in the help, with the others after it. */
  readonly keys: readonly string[];
  readonly what: string;
};

export const BINDINGS: readonly Binding[] = [
  { command: 'next', keys: ['j'], what: 'Next clipping' },
  { command: 'previous', keys: ['k'], what: 'Previous clipping' },
  { command: 'open', keys: ['o', 'Enter'], what: 'Open the clipping' },
  { command: 'select', keys: ['x'], what: 'Select it, or no longer' },
  { command: 'delete', keys: ['#', 'Delete'], what: 'Delete it, or all that are selected' },
  { command: 'undo', keys: ['u'], what: 'Undo the deletion' },
  { command: 'filter', keys: ['/'], what: 'Go to the filter' },
  { command: 'help', keys: ['?'], what: 'Show these keys' },
  { command: 'leave', keys: ['Escape'], what: 'Close the card, leave the field, or go back to the list' },
];

/** The command of a key press; null where it has none. Alt and Shift may be needed to reach a sign on some keyboards. */
export const commandOf = ({ key, ctrl, meta, typing, onControl }: KeyPress): Command | null => {
  if (ctrl || meta) return null;
  if (typing && key !== 'Escape') return null;
  if (onControl && key === 'Enter') return null;
  return BINDINGS.find(({ keys }) => keys.includes(key))?.command ?? null;
};

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'file', 'range']);

/** What a key press in the document is. */
export const keyPressOf = (event: KeyboardEvent): KeyPress => {
  const target = event.target instanceof Element ? event.target : null;
  const isField =
    target?.matches('textarea, select, [contenteditable]:not([contenteditable="false"])') === true ||
    (target instanceof HTMLInputElement && !NOT_TEXT.has(target.type));
  return {
    key: event.key,
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    typing: isField || event.isComposing,
    onControl: target?.closest('a[href], button, summary, input, [role="button"]') != null,
  };
};
