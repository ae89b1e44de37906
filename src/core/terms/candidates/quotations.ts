// Stretches of text in quotation marks of any kind. One pass with a stack a block: linear, and a mark that is never
// closed spoils no more than its own block. Apostrophes are told from single quotation marks by their neighbours.
import type { Place } from '../../text/place';

/** A stretch between quotation marks. `start` and `end` exclude the marks, `outer` includes them. */
export type Quotation = Place & { readonly outer: Place; readonly nested: boolean };

/** Longer stretches are speech; no term is that long. */
const MAX_LENGTH = 240;
const MAX_DEPTH = 4;

/** Marks that always open, each with those that may close it. Straight marks may close a curly one: a common slip. */
const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['„', '“”"'],
  ['〝', '〞'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['‹', '›'],
  ['‘', "’'"],
  ['"', '"”'],
  ['＂', '＂'],
  ["'", "'’"],
  ['``', "''"],
]);
const marks = /``|''|[“”„〝〞「」『』«»‹›‘’"＂'\n]/gu;
const letter = /[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

type Opening = { readonly mark: string; readonly at: number };

/** An apostrophe stands between letters ("party's") or before a figure ('90s); Han has none. */
function mayOpenSingle(before: string, after: string): boolean {
  return !(letter.test(before) && !han.test(before)) && after !== '' && /\S/.test(after);
}

function mayCloseSingle(before: string, after: string): boolean {
  return /\S/.test(before) && !(letter.test(after) && !han.test(after));
}

function mayOpen(mark: string, before: string, after: string): boolean {
  if (!closersOf.has(mark) || !/[^\s,.;:!?)，。；：！？）]/u.test(after)) return false;
  if (mark === "'" || mark === '‘') return mayOpenSingle(before, after);
  return mark !== '"' || !letter.test(before) || han.test(before);
}

function mayClose(mark: string, before: string, after: string): boolean {
  if (mark === "'" || mark === '’') return mayCloseSingle(before, after);
  return mark !== '"' || /\S/.test(before);
}

/** Index in `stack` of the opening that `mark` closes, or -1. Inner openings that were never closed are skipped. */
function openingFor(stack: readonly Opening[], mark: string): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    if (closersOf.get(stack[index]?.mark ?? '')?.includes(mark)) return index;
  }
  return -1;
}

/** All quotations of `text`, sorted by start; an inner one follows the one it lies in. */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let stack: Opening[] = [];
  for (const match of text.matchAll(marks)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '\n') {
      stack = [];
      continue;
    }
    const before = text[at - 1] ?? '';
    const after = text[at + mark.length] ?? '';
    const opening = mayClose(mark, before, after) ? openingFor(stack, mark) : -1;
    const opened = stack[opening];
    if (opened !== undefined && at > opened.at + opened.mark.length) {
      stack.length = opening;
      if (at - opened.at <= MAX_LENGTH) {
        found.push({
          start: opened.at + opened.mark.length,
          end: at,
          outer: { start: opened.at, end: at + mark.length },
          nested: opening > 0,
        });
      }
    } else if (mayOpen(mark, before, after)) {
      if (stack.length === MAX_DEPTH) stack.shift();
      stack.push({ mark, at });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
