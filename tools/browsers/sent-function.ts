// A function sent to a browser as text. What runs there sees nothing of our module.

/** A function that may use only `root`, `argument`, and the page's own `window` and `document`. */
export type Look<T, A> = (root: ParentNode, argument: A) => T;

/**
 * The text of an expression that calls `look` with a root (itself an expression) and an argument (plain JSON).
 * Transpilers wrap inner functions in a call of `__name` to keep their names; the text brings that word along.
 */
export const callText = <T, A>(look: Look<T, A>, root: string, argument: A | undefined): string =>
  `((__name) => (${look})(${root}, ${JSON.stringify(argument ?? null)}))((named) => named)`;

/** The border where a browser's answer comes back: it was T there, and plain JSON on the way. */
export const answerOf = <T>(value: unknown): T => value as T;
