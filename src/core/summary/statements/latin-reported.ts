// Clauses of a sentence of English that tell what somebody said without quoting him.
import { type Clause, type Frame, type Line, made, remember, type State, trimmed } from './latin-line';
import { type Subject, subjectAfter, subjectBefore } from './latin-subjects';
import { ADJUNCT, IS_SAYING, IS_STRESSING, IS_UNDERTAKING, PARTICIPLE, TOLD, VERB } from './latin-verbs';
import type { Said } from './statement';

/** Characters below which a clause says nothing. */
const SHORTEST_CLAUSE = 12;

/** Characters at the opening of a sentence within which its verb must stand. */
const LONGEST_LEAD = 500;

const TELLS = /^(?:told|tell|assur|inform|remind)/;

/** The opening of a clause with a verb of its own: no "said and did", no "admitted taking". */
const FINITE =
  /^\s(?!(?:and|but|or|so|yes|no|goodbye|in|on|at|to|of|for|about|by|with|from|as|while|when|during|after|before|[a-z]+ing)\b)(?:\p{L}|\d|[£$€])[^,“"]{3,}\s\S/u;

/** The clause that a verb reports, from `at` to the end of the sentence; null where it takes none. */
const clauseAfter = (line: Line, verb: string, at: number, end: number): Clause | null => {
  const rest = line.blanked.slice(at, end);
  const that = rest.match(/^[^,:;“"«]{0,90}?(?:,[^,:;“"«]{0,60},)?\s?\bthat\s/);
  if (that) return trimmed(line, at + that[0].length, end);
  if (IS_UNDERTAKING.test(verb) && /^\sto\s/.test(rest)) return trimmed(line, at + 1, end);
  const colon = rest.match(/^(?:\s[^,:;“"«]{0,60})?:\s(?=[^“"«\s])/);
  if (colon) return trimmed(line, at + colon[0].length, end);
  if (IS_STRESSING.test(verb) && /^\s(?:the|a|an|his|her|its|their|that|“|")/.test(rest))
    return trimmed(line, at, end);
  if (!IS_SAYING.test(verb)) return null;
  const told = TELLS.test(verb) ? (rest.match(TOLD)?.[0].length ?? 0) : 0;
  const adjunct = rest.slice(told).match(ADJUNCT)?.[0].length ?? 0;
  const from = told + adjunct;
  return FINITE.test(rest.slice(from)) ? trimmed(line, at + from, end) : null;
};

/** Cuts a clause before ", adding that …". */
const beforeParticiple = (line: Line, clause: Clause): Clause => {
  const found = [...line.blanked.slice(clause.start, clause.end).matchAll(PARTICIPLE)][0];
  return found ? trimmed(line, clause.start, clause.start + found.index) : clause;
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

/** "The bridge is closed, said Ann Lee." */
const inverted = (line: Line, sentence: Clause, left: string, after: number, state: State): Said | null => {
  if (!/,\s$/.test(left) || /[“”"«»]/.test(left) || left.length < SHORTEST_CLAUSE) return null;
  const { speakers, memory } = state;
  const rest = line.blanked.slice(after, sentence.end);
  const subject = subjectAfter(rest, line.offset + after, { speakers, memory });
  if (!subject) return null;
  remember(state, subject);
  return made('reported', line, trimmed(line, sentence.start, sentence.start + left.length), subject);
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
export const reportedOf = (
  line: Line,
  sentence: Clause,
  frames: readonly Frame[],
  state: State,
): readonly Said[] => {
  const { speakers } = state;
  const cited = accordingTo(line, sentence, state);
  if (cited) return [cited];
  const own = frames.find(({ verbEnd }) => verbEnd > sentence.start && verbEnd <= sentence.end);
  const verbs = [...line.blanked.slice(sentence.start, sentence.start + LONGEST_LEAD).matchAll(VERB)];
  for (const match of verbs) {
    const at = sentence.start + match.index;
    const after = at + match[0].length;
    if (frames.some(({ verbEnd }) => verbEnd === after)) continue;
    const left = line.blanked.slice(sentence.start, at);
    const told = inverted(line, sentence, left, after, state);
    if (told) return [told];
    const subject = subjectBefore(left, line.offset + sentence.start, { speakers, memory: state.memory });
    if (!subject) continue;
    state.pending = /[:]\s*$/.test(line.blanked.slice(after)) ? subject : state.pending;
    remember(state, subject);
    const clause = clauseAfter(line, match[0], after, sentence.end);
    if (
      clause &&
      clause.end - clause.start >= SHORTEST_CLAUSE &&
      !isTaken(clause, frames) &&
      !line.text.startsWith(subject.name, clause.start)
    )
      return [
        made('reported', line, beforeParticiple(line, clause), subject),
        ...participles(line, clause.start, sentence.end, subject),
      ];
    const tail = trailing(line, sentence, left, line.blanked.slice(after, sentence.end), subject);
    if (tail) return [tail];
  }
  return own ? participles(line, own.verbEnd, sentence.end, own.subject) : [];
};
