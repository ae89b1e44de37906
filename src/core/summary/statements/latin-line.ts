// What is read of a line of English, and what is carried from line to line.
import type { Memory, Subject } from './latin-subjects';
import type { Quotation } from './quotations';
import type { Speakers } from './speakers';
import type { Said } from './statement';

/** What is carried from line to line. */
export type State = {
  readonly speakers: Speakers;
  memory: Memory;
  /** The speaker to whom a quotation without attribution belongs: he was about to speak, or spoke last in this line. */
  pending: Subject | null;
};

export type Line = {
  /** Offset of the line in the text. */
  readonly offset: number;
  readonly text: string;
  readonly blanked: string;
  readonly quotations: readonly Quotation[];
};

/** A stretch of a line. */
export type Clause = { readonly start: number; readonly end: number };

/** A quotation with its speaker; `verbEnd` is where the verb ends that reports it. */
export type Frame = { readonly subject: Subject; readonly quotation: Quotation; readonly verbEnd: number };

const PERSON = /^(?:[A-Z\u00c0-\u00de][^\s]+ ){1,3}[A-Z\u00c0-\u00de][^\s]+$/;

/** Keeps who has spoken, for pronouns to come. */
export const remember = (state: State, subject: Subject): void => {
  const isPerson =
    state.speakers.named(subject.name, Number.POSITIVE_INFINITY) !== null ||
    (PERSON.test(subject.name) && !/^The /.test(subject.name));
  state.memory = isPerson
    ? {
        ...state.memory,
        person: { name: subject.name, end: subject.end },
        names: [...new Set([subject.name, ...state.memory.names])],
      }
    : { ...state.memory, group: subject.name };
};

/** A stretch without spaces at its ends and without the punctuation that closes it. */
export const trimmed = (line: Line, start: number, end: number): Clause => {
  const words = line.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().replace(/[.;,]+$/, '').length };
};

/** A statement from a stretch of a line. */
export const made = (
  kind: Said['kind'],
  line: Line,
  { start, end }: Clause,
  { name, ...by }: Subject,
): Said => ({
  kind,
  start: line.offset + start,
  end: line.offset + end,
  speaker: { name, start: by.start, end: by.end },
});
