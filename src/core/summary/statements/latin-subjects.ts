// Who speaks, read from the words before or after a verb that reports. Only what is surely a speaker: a person named in the text,
// a name by its capitals, an office, a body, a group, or a pronoun.
import { LETTERS, UPPER } from '../letters';
import { BETWEEN } from './latin-verbs';
import type { Speakers } from './speakers';

/** The speaker's name, and where in the words he is named. */
export type Subject = { readonly name: string; readonly start: number; readonly end: number };

/** What was said before, for a pronoun to point to. */
export type Memory = {
  /** The person or body that spoke last, and the offset up to which that was told. */
  readonly person: { readonly name: string; readonly end: number } | null;
  readonly group: string | null;
  /** Persons who have spoken, the last first. */
  readonly names: readonly string[];
};

const GROUP =
  'residents|officials|delegations?|leaders|ministers|parties|sides|spokes(?:person|man|woman|people)|ministry|department|council|commission|committee|agency|government|court|bank|board|authority|office|union|association|federation|organi[sz]ation|meeting|session|conference|assembly|parliament|senate|congress|party|police|army|experts|analysts|critics|members|lawmakers|MPs|senators|governors|bureau|secretariat|company|group|institute|cabinet|presidency|administration|mission|embassy|report|statement|communiqué|communique|readout|participants|farmers|teachers|witnesses|observers|economists|scientists|researchers|investigators|prosecutors|judges|envoys|negotiators|service|fund|league|society|movement|opposition|coalition|house|district|county|city|town|centre|center|network';
const OFFICE =
  'minister|secretary|president|chancellor|governor|mayor|senator|chair(?:man|woman|person)?|commissioner|director|ambassador|administrator|speaker|commander|head|chief|judge|premier|representative|coordinator|envoy|rapporteur|general|superintendent|official|leader|negotiator|economist|analyst|editor(?:-in-chief)?|lawyer|doctor|teacher|farmer|author|king|queen|pope|prefect|librarian|professor|officer|inspector|adviser|deputy';
const WORD = `${UPPER}[${LETTERS}’'.&-]*`;

const PRONOUN = /^(?:he|she|they|it)$/i;
const IS_GROUP = new RegExp(String.raw`^(?:.*\s)?(?:${GROUP})$`, 'i');
const IS_OFFICE = new RegExp(
  String.raw`^(?:the|his|her|its|a|an|one|another)\s(?:[\w’'-]+\s){0,5}?(?:${OFFICE})$`,
  'i',
);
const IS_NAME = new RegExp(
  `^(?:(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame|Lord|Lady)\\.? )?${WORD}(?: (?:${WORD}|of|for|and|the|de|van|von|al)){0,6}$`,
);
/** Words that a phrase for a speaker does not have: it would be a clause. */
const IS_CLAUSE =
  /,|\b(?:that|which|who|whom|was|were|is|are|be|been|has|had|have|because|if|when|than|not)\b/;
/** What opens a sentence before its subject. */
const OPENER =
  /^(?:While|When|As|Although|Though|Meanwhile|But|And|Yet|However|So|Still|Also|Later|Then|Earlier|Today|Yesterday|Now|Both)\s(?=\S)/;
/** "Ann Lee, chair of the Board": a name and an office that no comma closes. */
const NAME_AND_OFFICE = new RegExp(
  `^(${WORD}(?: ${WORD}){1,4}), (?:the |a |an |its |his |her )?[A-Za-z’' -]*\\b(?:${OFFICE})\\b`,
  'i',
);
/** Capitalised words that are no speaker. */
const NO_SPEAKER =
  /^(?:This|That|These|Those|It|There|What|Which|Who|Where|When|How|As|In|On|At|For|But|And|If|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|We|You|Nobody|Everybody|Somebody|Most|Many|Much|While|Although|Meanwhile)\b/;

const CLAUSE_START =
  /^(?:.*[,;:—–“”"«»]\s*|.*\b(?:and|but|while|as|when|after|because|although|though|since|whereas)\s+)/;

/** ", president of the Growers’ Union," between a name and its verb. */
const APPOSITION = /,\s[^,;“”]{2,110}(?:,\s[^,;“”]{2,60})?,\s*$/;

/** What follows a name in an inverted phrase: an office, a time, an addressee. */
const NAME_END = /\s*(?:,|\.|;|:| on | in | at | during | after | when | as | to | who | while | and ).*$/;

/** Whether a phrase opens or ends with a part of the name: "Prefect Ann Lee", not "thanks to Ann Lee the ministry". */
const isAtEdge = (words: string, name: string): boolean =>
  name
    .split(' ')
    .some((part) => words.endsWith(part) || (words.startsWith(part) && words.split(' ').length < 9));

/** The speaker whom exactly these words name; null where they name none. */
const speakerOf = (words: string, at: number, speakers: Speakers, memory: Memory): string | null => {
  if (words === '' || words.length > 90) return null;
  if (PRONOUN.test(words)) {
    if (/^(?:they|it)$/i.test(words)) return memory.group;
    const last = speakers.lastBefore(at);
    return last && last.end > (memory.person?.end ?? -1) ? last.name : (memory.person?.name ?? null);
  }
  const named = speakers.named(words, at);
  if (named !== null && isAtEdge(words, named)) return named;
  const last = words.split(' ').at(-1);
  const spoke = memory.names.find((name) => name.split(' ').at(-1) === last);
  if (spoke !== undefined) return spoke;
  if (NO_SPEAKER.test(words)) return null;
  if (IS_OFFICE.test(words)) return speakers.holding(words) ?? words;
  if (IS_CLAUSE.test(words)) return null;
  if (IS_GROUP.test(words) && words.split(' ').length <= 10) return words;
  return IS_NAME.test(words) && /\s/.test(words) ? words : null;
};

/** Cuts `left` down, from all of it to what follows its last break, until the rest names a speaker. */
const tailsOf = (left: string): readonly string[] => {
  const tails = [left.match(NAME_AND_OFFICE)?.[1] ?? left];
  const broken = left.replace(CLAUSE_START, '');
  const comma = left.replace(/^.*[,;:—–“”"«»]\s*/, '');
  if (comma !== left) tails.push(comma);
  if (broken !== comma) tails.push(broken);
  return tails;
};

/** "Ann Lee visited the town and promised": the person whom the clause before "and" names first. */
const sharedSubject = (clause: string, offset: number, speakers: Speakers): Subject | null => {
  const name = speakers.named(clause, offset + clause.length);
  const part = name?.split(' ').findLast((word) => clause.includes(word));
  if (name === null || part === undefined) return null;
  const start = offset + clause.indexOf(part);
  return { name, start, end: start + part.length };
};

/** The subject at the end of `left`, which stands before a verb. `offset` is that of `left` in the text. */
export const subjectBefore = (
  left: string,
  offset: number,
  { speakers, memory }: { readonly speakers: Speakers; readonly memory: Memory },
): Subject | null => {
  const bare = left.replace(BETWEEN, '').trimEnd();
  const plain = APPOSITION.test(bare) ? bare.replace(APPOSITION, '') : bare;
  if (/\b(?:and|but)$/.test(plain)) return sharedSubject(plain, offset, speakers);
  for (const tail of tailsOf(plain.replace(/,$/, ''))) {
    const words = tail.trim().replace(OPENER, '');
    const name = speakerOf(words, offset + plain.length, speakers, memory);
    if (name === null) continue;
    const start = offset + left.lastIndexOf(words, plain.length);
    return { name, start, end: start + words.length };
  }
  return null;
};

/** The subject at the beginning of `right`, which stands after a verb: "said Ann Lee, the minister." */
export const subjectAfter = (
  right: string,
  offset: number,
  { speakers, memory }: { readonly speakers: Speakers; readonly memory: Memory },
): Subject | null => {
  for (const words of [right.split(/[,.;:“”]/)[0] ?? '', right.replace(NAME_END, '')]) {
    const trimmed = words.trim();
    const name = speakerOf(trimmed, offset + right.length, speakers, memory);
    if (name === null) continue;
    const start = offset + right.indexOf(trimmed);
    return { name, start, end: start + trimmed.length };
  }
  return null;
};
