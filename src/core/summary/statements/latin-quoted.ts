// Quotations of a line of English with who is given for them: before them, after them, or in the quotation before.
import { type Clause, type Frame, type Line, made, remember, type State } from './latin-line';
import { subjectAfter, subjectBefore } from './latin-subjects';
import { IS_QUOTING, OPENS_WITH_VERB, VERB } from './latin-verbs';
import type { Quotation } from './quotations';
import type { Said } from './statement';

const isSentenceLike = (words: string): boolean => /[.,!?…]$/.test(words) || words.split(/\s+/).length >= 5;

/** A quotation that a verb before it announces: "Ann said: “…”", "said Ann, “…”". */
const announced = (line: Line, verb: string, at: number, end: number): Quotation | null => {
  const next = line.quotations.find(({ start }) => start > at && start <= end + 1);
  if (!next) return null;
  const gap = line.blanked.slice(at, next.start - 1);
  const words = line.text.slice(next.start, next.end);
  const close = /[,:]\s?$/.test(gap) || /^(?:\s(?:that|how|as))?\s?$/.test(gap);
  const near = gap.length <= 60 && !/[.;]/.test(gap) && isSentenceLike(words) && !IS_QUOTING.test(verb);
  return (close && gap.length <= 110) || near ? next : null;
};

/** The speaker of a quotation, told after it: "“…,” said Ann Lee", "“…,” Ann told reporters". */
const toldAfter = (line: Line, quotation: Quotation, end: number, state: State): Frame | null => {
  const from = quotation.end + 1;
  const rest = line.blanked.slice(from, Math.max(end, from));
  const { speakers, memory } = state;
  const inverted = rest.match(OPENS_WITH_VERB)?.groups;
  if (inverted) {
    const at = rest.indexOf(inverted.verb ?? '') + (inverted.verb ?? '').length;
    const subject = subjectAfter(inverted.who ?? '', line.offset + from + at + 1, { speakers, memory });
    if (subject) return { subject, quotation, verbEnd: from + at };
  }
  for (const match of rest.slice(0, 160).matchAll(VERB)) {
    const left = rest.slice(0, match.index);
    if (/[.;“]/.test(left.replace(/\b(?:Mr|Ms|Mrs|Dr|[A-Z])\./g, ''))) break;
    const subject = subjectBefore(
      left.trimStart(),
      line.offset + from + left.length - left.trimStart().length,
      {
        speakers,
        memory,
      },
    );
    if (subject) return { subject, quotation, verbEnd: from + match.index + match[0].length };
  }
  return null;
};

/** Where the sentence ends that stands after a closed quotation. */
const sentenceEndAfter = (quotation: Quotation, sentences: readonly Clause[]): number =>
  sentences.find(({ start, end }) => quotation.end + 1 >= start && quotation.end + 1 < end)?.end ??
  quotation.end;

/** Characters before a quotation in which its speaker is looked for. */
const LONGEST_LEAD = 400;

/** The speaker announced before a quotation in its sentence. */
const beforeOf = (line: Line, quotation: Quotation, sentence: Clause, state: State): Frame | null => {
  const from = Math.max(sentence.start, quotation.start - LONGEST_LEAD);
  const lead = line.blanked.slice(from, quotation.start - 1);
  for (const match of [...lead.matchAll(VERB)].reverse()) {
    const at = from + match.index + match[0].length;
    if (announced(line, match[0], at, sentence.end) !== quotation) continue;
    const left = lead.slice(0, match.index);
    const { speakers, memory } = state;
    const subject =
      subjectBefore(left, line.offset + from, { speakers, memory }) ??
      subjectAfter(lead.slice(match.index + match[0].length), line.offset + at, { speakers, memory });
    if (subject) return { subject, quotation, verbEnd: at };
  }
  return null;
};

/** A quotation alone: it goes on after one with a speaker in the same line, or after a line that announced it. */
const inherited = (line: Line, quotation: Quotation, last: Frame | null, state: State): Frame | null => {
  const words = line.text.slice(quotation.start, quotation.end);
  const before = line.blanked.slice(0, quotation.start - 1);
  if (!state.pending || !/^[\p{Lu}\d]/u.test(words) || !isSentenceLike(words)) return null;
  const opensLine = before.trim() === '';
  const follows = last !== null && /[.!?]["”’»]?\s*$/.test(before);
  return opensLine || follows ? { subject: state.pending, quotation, verbEnd: quotation.end } : null;
};

/** Quotations of a line with their speakers; one without attribution goes on with the speaker before it. */
export const framesOf = (line: Line, sentences: readonly Clause[], state: State): readonly Frame[] => {
  const frames: Frame[] = [];
  line.quotations.forEach((quotation, i) => {
    const words = line.text.slice(quotation.start, quotation.end);
    const sentence = sentences.find(
      ({ start, end }) => quotation.start >= start && quotation.start <= end + 1,
    );
    if (!sentence) return;
    const next = line.quotations[i + 1];
    const until = Math.min(
      Math.max(sentence.end, sentenceEndAfter(quotation, sentences)),
      next?.start ?? Infinity,
    );
    const frame =
      (isSentenceLike(words) ? toldAfter(line, quotation, until, state) : null) ??
      beforeOf(line, quotation, sentence, state) ??
      inherited(line, quotation, frames.at(-1) ?? null, state);
    if (!frame) return;
    remember(state, frame.subject);
    state.pending = frame.subject;
    frames.push(frame);
  });
  return frames;
};

/** Whether `next` goes on with the sentence that the attribution of `first` broke: “Water,” she said, “is …” */
const goesOn = (line: Line, first: Quotation, next: Quotation): boolean =>
  /,$/.test(line.text.slice(first.start, first.end)) &&
  /,\s?[“"«‘]?$/.test(line.text.slice(first.end, next.start)) &&
  /^\p{Ll}/u.test(line.text.slice(next.start));

/** Statements made of quotations with their speakers. */
export const quotedOf = (line: Line, frames: readonly Frame[]): readonly Said[] => {
  const said: Said[] = [];
  for (let i = 0; i < frames.length; i++) {
    const frame = frames[i];
    if (!frame) continue;
    const next = frames[i + 1];
    const joined = next && goesOn(line, frame.quotation, next.quotation) ? next : frame;
    if (joined !== frame) i++;
    said.push(
      made('quoted', line, { start: frame.quotation.start, end: joined.quotation.end }, frame.subject),
    );
  }
  return said;
};
