// Statements of a text in a spaced script: quotations with who is given for them, and clauses that report what somebody said.
// A line is read sentence by sentence, its quotations blanked, from left to right.
import type { Place } from '../../text/place';
import { splitSentences } from '../../text/sentences';
import type { Line, State } from './latin-line';
import { framesOf, quotedOf } from './latin-quoted';
import { reportedOf } from './latin-reported';
import { blankQuotations, quotationsOf } from './quotations';
import type { Speakers } from './speakers';
import type { Said } from './statement';

const readLine = (line: Line, sentences: readonly Place[], state: State): readonly Said[] => {
  const frames = framesOf(line, sentences, state);
  const quoted = quotedOf(line, frames);
  const isOpen = line.quotations.at(-1)?.open ?? false;
  const last = frames.at(-1)?.subject ?? null;
  // A quotation at the opening of the next line belongs to this one only where this announces it or leaves its own open.
  state.pending = isOpen ? last : null;
  const reported = sentences.flatMap((sentence) => reportedOf(line, sentence, frames, state));
  // What is quoted inside a clause that is reported is part of it.
  const apart = quoted.filter(
    (one) => !reported.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  return [...apart, ...reported].sort((a, b) => a.start - b.start);
};

/** The text of the lines with all quotations blanked, each character where it was; cut into sentences at once, which is cheaper. */
const blankLines = (length: number, lines: readonly Line[]): string => {
  let blanked = '';
  for (const line of lines) blanked += '\n'.repeat(line.offset - blanked.length) + line.blanked;
  return blanked + '\n'.repeat(length - blanked.length);
};

/** Statements of the lines of a text in English; quotations of any spaced script whose attribution is in English. */
export const findLatinStatements = (
  text: string,
  places: readonly Place[],
  {
    lang,
    speakers,
    group,
  }: { readonly lang: string | null; readonly speakers: Speakers; readonly group: string | null },
): readonly Said[] => {
  const state: State = { speakers, memory: { person: null, group, names: [] }, pending: null };
  const lines = places.map(({ start, end }): Line => {
    const own = text.slice(start, end);
    const quotations = quotationsOf(own);
    return { offset: start, text: own, blanked: blankQuotations(own, quotations), quotations };
  });
  const sentences = splitSentences(blankLines(text.length, lines), lang);
  let next = 0;
  return lines.flatMap((line) => {
    const own: Place[] = [];
    for (; (sentences[next]?.start ?? Infinity) < line.offset + line.text.length; next++) {
      const { start, end } = sentences[next] ?? { start: 0, end: 0 };
      own.push({ start: start - line.offset, end: end - line.offset });
    }
    return readLine(line, own, state);
  });
};
