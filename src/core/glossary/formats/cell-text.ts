// How lists and records are written in one cell, readable by people: an item a line, parts of an item between bars; and how a cell is
// kept from being taken for a formula.

/** Escapes what parts items and lists: backslash, bar, semicolon, line feed. */
const escapePart = (text: string): string => text.replace(/[\\|;]/g, '\\$&').replace(/\n/g, '\\n');
const unescapePart = (text: string): string =>
  text.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));

/** Parts of one item: "title | publisher | url"; missing ones are empty, and left out at the end. */
export const joinParts = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => escapePart(part ?? ''))
    .join(' | ')
    .replace(/( \| )+$/, '');

/** The parts of an item; empty ones are undefined. */
export const splitParts = (item: string): readonly (string | undefined)[] =>
  item.split(' | ').map((part) => unescapePart(part).trim() || undefined);

/** A list of plain texts: "a | b". */
export const joinList = (items: readonly string[]): string => items.map(escapePart).join(' | ');

/** The texts of a list, parted by bars, semicolons or line ends. */
export const splitList = (cell: string): readonly string[] =>
  (cell.match(/(?:\\.|[^\\|;\n])+/g) ?? [])
    .map((part) => unescapePart(part).trim())
    .filter((part) => part !== '');

/** One item a line. */
export const joinLines = (items: readonly string[]): string => items.join('\n');
export const splitLines = (cell: string): readonly string[] =>
  cell.split('\n').filter((line) => line.trim() !== '');

// Spreadsheets take a cell that begins like this for a formula (OWASP, "CSV Injection"), the full-width marks included.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;

/** The cell with an apostrophe before it where it could be taken for a formula. */
export const defuse = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `defuse`. */
export const restore = (cell: string): string => cell.replace(DEFUSED, '');
