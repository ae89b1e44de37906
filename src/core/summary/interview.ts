// Where an interview begins. Pages put one after a report and repeat the report in it; it must not take over the summary.

import { HAN, LETTERS, UPPER } from './letters';

const WORD = `${UPPER}[${LETTERS}.'’-]*`;
const NAME = String.raw`(?:(?:Dr|Mr|Ms|Mrs|Prof)\.\s?)?${WORD}(?:\s(?:${WORD}|[a-z][${LETTERS}'’-]*)){0,4}`;

/** A turn of a speaker: a name or initials, perhaps with something in brackets, and a colon at the opening of a line. */
const TURN = new RegExp(
  String.raw`^(?:(?:[A-Z]{1,4}|${NAME}|[a-z]+\s${WORD})(?:\s\([^()\n]{1,20}\))?\s?:\s|(?:[问答問]|记者|記者|主持人|${HAN}{2,4}(?:（[^（）\n]{1,12}）)?)[：:])`,
);
const INTERVIEW = /\binterview|\bq\s?&\s?a\b|entretien|专访|專訪|访谈|訪談|对话|對話|问答|問答/i;

type Line = { readonly start: number; readonly text: string };

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line.trim() });
    start += line.length + 1;
  }
  return lines;
};

/** The speaker of a turn: the initials that a name is given in brackets, else what stands before the colon. */
const label = (line: string): string =>
  line.match(/^[^:：]*\(([A-Z]{1,4})\)/)?.[1] ?? line.slice(0, line.search(/[:：(（]/)).trim();

/** Speakers take turns when at least four lines are turns and some speaker has two or more. */
const isConversation = (turns: readonly Line[]): boolean => {
  const names = turns.map((turn) => label(turn.text));
  return turns.length >= 4 && new Set(names).size < names.length;
};

/**
 * Offset in `text` at which an interview begins, its title and introduction included; null when there is none.
 * The introduction is told by a line near the first turn that calls the thing an interview.
 */
export const findInterview = (text: string): number | null => {
  const lines = linesOf(text);
  const turns = lines.filter((line) => TURN.test(line.text));
  const first = turns[0];
  if (!first || !isConversation(turns)) return null;
  const at = lines.indexOf(first);
  for (let i = Math.max(0, at - 10); i < at; i++) {
    const line = lines[i];
    const isTitle = line !== undefined && line.text.length < 200 && !/[.。]$/.test(line.text);
    if (line && isTitle && INTERVIEW.test(line.text)) return line.start;
  }
  return first.start;
};
