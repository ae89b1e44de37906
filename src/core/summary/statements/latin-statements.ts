// Statements of a text in a spaced script: quotations with who is given for them, and clauses that report what somebody said.
// A line is read sentence by sentence, its quotations blanked, from left to right.
import { splitSentences } from '../../text/sentences';
import type { Line, State } from './latin-line';
import { framesOf, quotedOf } from './latin-quoted';
import { reportedOf } from './latin-reported';
import { blankQuotations, quotationsOf } from './quotations';
import type { Speakers } from './speakers';
import type { Said } from './statement';

const readLine = (line: Line, lang: string | null, state: State): readonly Said[] => {
  const sentences = splitSentences(line.blanked, lang);
  // A quotation at the opening of a line belongs to the line before only where that one announced it or left its own open.
  const frames = framesOf(line, sentences, state);
  const quoted = quotedOf(line, frames);
  const isOpen = line.quotations.at(-1)?.open ?? false;
  const last = frames.at(-1)?.subject ?? null;
  state.pending = isOpen ? last : null;
  const reported = sentences.flatMap((sentence) => reportedOf(line, sentence, frames, state));
  return [...quoted, ...reported].sort((a, b) => a.start - b.start);
};

/** Statements of the lines of a text in English; quotations of any spaced script whose attribution is in English. */
export const findLatinStatements = (
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  {
    lang,
    speakers,
    group,
  }: { readonly lang: string | null; readonly speakers: Speakers; readonly group: string | null },
): readonly Said[] => {
  const state: State = { speakers, memory: { person: null, group, names: [] }, pending: null };
  return lines.flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    const quotations = quotationsOf(own);
    return readLine(
      { offset: start, text: own, blanked: blankQuotations(own, quotations), quotations },
      lang,
      state,
    );
  });
};
