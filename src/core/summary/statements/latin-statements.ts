// Statements of a text in a spaced script: quotations with who is given for them, and clauses that report what somebody said.
// A line is read sentence by sentence, its quotations blanked, from left to right.
import { splitSentences } from '../../text/sentences';
import { type Memory, type Subject, subjectAfter, subjectBefore } from './latin-subjects';
import {
  ADJUNCT,
  IS_QUOTING,
  IS_SAYING,
  IS_UNDERTAKING,
  OPENS_WITH_VERB,
  PARTICIPLE,
  TOLD,
  VERB,
} from './latin-verbs';
import { blankQuotations, type Quotation, quotationsOf } from './quotations';
import type { Speakers } from './speakers';
import type { Said } from './statement';

/** Characters below which a clause says nothing. */
const SHORTEST_CLAUSE = 12;

/** What is carried from line to line. */
type State = {
  readonly speakers: Speakers;
  memory: Memory;
  /** The speaker to whom a quotation without attribution belongs: he was about to speak, or spoke last in this line. */
  pending: Subject | null;
};

type Line = {
  /** Offset of the line in the text. */
  readonly offset: number;
  readonly text: string;
  readonly blanked: string;
  readonly quotations: readonly Quotation[];
};

type Clause = { readonly start: number; readonly end: number };

const PERSON = /^(?:[A-Z\u00c0-\u00de][^\s]+ ){1,3}[A-Z\u00c0-\u00de][^\s]+$/;

const remember = (state: State, subject: Subject): void => {
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

const trimmed = (line: Line, start: number, end: number): Clause => {
  const words = line.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().replace(/[.;,]+$/, '').length };
};

const made = (kind: Said['kind'], line: Line, { start, end }: Clause, { name, ...by }: Subject): Said => ({
  kind,
  start: line.offset + start,
  end: line.offset + end,
  speaker: { name, start: by.start, end: by.end },
});

/** The clause that a verb reports, from `at` to the end of the sentence; null where it takes none. */
const clauseAfter = (line: Line, verb: string, at: number, end: number): Clause | null => {
  const rest = line.blanked.slice(at, end);
  const that = rest.match(/^[^,:;“"«]{0,90}?(?:,[^,:;“"«]{0,60},)?\s?\bthat\s/);
  if (that) return trimmed(line, at + that[0].length, end);
  if (IS_UNDERTAKING.test(verb) && /^\sto\s/.test(rest)) return trimmed(line, at + 1, end);
  const colon = rest.match(/^(?:\s[^,:;“"«]{0,60})?:\s(?=[^“"«\s])/);
  if (colon) return trimmed(line, at + colon[0].length, end);
  if (!IS_SAYING.test(verb)) return null;
  const told = rest.match(TOLD)?.[0].length ?? 0;
  for (const skip of told > 0 && /^(?:told|tell|assur|inform|remind)/.test(verb) ? [told] : [0]) {
    const adjunct = rest.slice(skip).match(ADJUNCT)?.[0].length ?? 0;
    const clause = rest.slice(skip + adjunct);
    if (
      /^,?\s(?:\p{L}|\d|[£$€])[^,“"]{3,}\s\S/u.test(clause) &&
      !/^\s(?:and|but|or|so|goodbye|yes|no)\b/.test(clause)
    )
      return trimmed(line, at + skip + adjunct, end);
  }
  return null;
};

/** Cuts a clause before ", adding that …". */
const beforeParticiple = (line: Line, clause: Clause): Clause => {
  const found = [...line.blanked.slice(clause.start, clause.end).matchAll(PARTICIPLE)][0];
  return found ? trimmed(line, clause.start, clause.start + found.index) : clause;
};

const isSentenceLike = (words: string): boolean => /[.,!?…]$/.test(words) || words.split(/\s+/).length >= 5;

type Frame = { readonly subject: Subject; readonly quotation: Quotation; readonly verbEnd: number };

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

/** Whether `next` goes on with the sentence that the attribution of `first` broke: “Water,” she said, “is …” */
const goesOn = (line: Line, first: Quotation, next: Quotation): boolean =>
  /,$/.test(line.text.slice(first.start, first.end)) &&
  /,\s?[“"«‘]?$/.test(line.text.slice(first.end, next.start)) &&
  /^\p{Ll}/u.test(line.text.slice(next.start));

const quotedOf = (line: Line, frames: readonly Frame[]): readonly Said[] => {
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

/** Quotations of a line with their speakers; one without attribution goes on with the speaker before it. */
const framesOf = (line: Line, sentences: readonly Clause[], state: State): readonly Frame[] => {
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

/** Where the sentence ends that stands after a closed quotation. */
const sentenceEndAfter = (quotation: Quotation, sentences: readonly Clause[]): number =>
  sentences.find(({ start, end }) => quotation.end + 1 >= start && quotation.end + 1 < end)?.end ??
  quotation.end;

/** The speaker announced before a quotation in its sentence. */
const beforeOf = (line: Line, quotation: Quotation, sentence: Clause, state: State): Frame | null => {
  const lead = line.blanked.slice(sentence.start, quotation.start - 1);
  for (const match of [...lead.matchAll(VERB)].reverse()) {
    const at = sentence.start + match.index + match[0].length;
    if (announced(line, match[0], at, sentence.end) !== quotation) continue;
    const left = lead.slice(0, match.index);
    const { speakers, memory } = state;
    const subject =
      subjectBefore(left, line.offset + sentence.start, { speakers, memory }) ??
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

const isTaken = (clause: Clause, frames: readonly Frame[]): boolean =>
  frames.some(
    ({ quotation }) =>
      clause.start <= quotation.start + 1 &&
      quotation.start - 2 <= clause.start &&
      clause.end > quotation.start,
  );

/** "According to the Board, …": the clause and who is named for it. */
const accordingTo = (line: Line, sentence: Clause, state: State): Said | null => {
  const text = line.blanked.slice(sentence.start, sentence.end);
  const match =
    text.match(/^According to (?<who>[^,]{3,90}), (?<clause>.+)$/) ??
    text.match(/^(?<clause>.+?),? according to (?<who>[^,.]{3,90})\.?$/);
  const { who, clause } = match?.groups ?? {};
  if (who === undefined || clause === undefined) return null;
  const { speakers, memory } = state;
  const at = sentence.start + text.indexOf(who);
  const subject = subjectAfter(who, line.offset + at, { speakers, memory });
  if (!subject) return null;
  const start = sentence.start + text.indexOf(clause);
  return made('reported', line, trimmed(line, start, start + clause.length), subject);
};

/** "The bridge is closed, the ministry said." */
const trailing = (
  line: Line,
  sentence: Clause,
  left: string,
  rest: string,
  subject: Subject,
): Said | null => {
  const comma = left.lastIndexOf(',');
  if (comma < SHORTEST_CLAUSE || rest.replace(ADJUNCT, '').replace(/[.\s]/g, '') !== '') return null;
  if (/[“”"«»]/.test(left)) return null;
  return made('reported', line, trimmed(line, sentence.start, sentence.start + comma), subject);
};

const participles = (line: Line, from: number, end: number, subject: Subject): readonly Said[] =>
  [...line.blanked.slice(from, end).matchAll(PARTICIPLE)].flatMap((match) => {
    const clause = trimmed(line, from + match.index + match[0].length, end);
    return clause.end - clause.start >= SHORTEST_CLAUSE ? [made('reported', line, clause, subject)] : [];
  });

/** What a sentence reports outside its quotations: at most one clause, and what a participle adds. */
const reportedOf = (
  line: Line,
  sentence: Clause,
  frames: readonly Frame[],
  state: State,
): readonly Said[] => {
  const { speakers } = state;
  const cited = accordingTo(line, sentence, state);
  if (cited) return [cited];
  const own = frames.find(({ verbEnd }) => verbEnd > sentence.start && verbEnd <= sentence.end);
  for (const match of line.blanked.slice(sentence.start, sentence.end).matchAll(VERB)) {
    const at = sentence.start + match.index;
    const after = at + match[0].length;
    if (frames.some(({ verbEnd }) => verbEnd === after)) continue;
    const left = line.blanked.slice(sentence.start, at);
    const subject = subjectBefore(left, line.offset + sentence.start, { speakers, memory: state.memory });
    if (!subject) continue;
    state.pending = /[:]\s*$/.test(line.blanked.slice(after)) ? subject : state.pending;
    remember(state, subject);
    const clause = clauseAfter(line, match[0], after, sentence.end);
    if (clause && clause.end - clause.start >= SHORTEST_CLAUSE && !isTaken(clause, frames))
      return [
        made('reported', line, beforeParticiple(line, clause), subject),
        ...participles(line, clause.start, sentence.end, subject),
      ];
    const tail = trailing(line, sentence, left, line.blanked.slice(after, sentence.end), subject);
    if (tail) return [tail];
  }
  return own ? participles(line, own.verbEnd, sentence.end, own.subject) : [];
};

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
