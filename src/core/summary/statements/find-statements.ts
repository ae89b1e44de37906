// Who said what in a text: turns of a conversation where it has them, quotations and reported clauses elsewhere.
import { linesOf } from '../top';
import { findHanStatements } from './han-statements';
import { findLatinStatements } from './latin-statements';
import { speakersOf } from './speakers';
import { LONGEST_COPY, type Said, type Statement } from './statement';
import { findTurns } from './turns';

/** As many as a page of questions and answers may have; what follows is left out. */
const MOST = 400;

const isHan = (text: string): boolean => {
  const head = text.slice(0, 4000);
  return (head.match(/\p{Script=Han}/gu)?.length ?? 0) > head.length / 5;
};

/** Whether the characters of `short` stand in `long` in this order, and both end alike: 央行 in 奥兰国中央银行. */
const isShortFor = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return short.length > 1 && short.at(-1) === long.at(-1);
};

/** "The Council" is the Council of the Western League where the text is issued by it. */
const inFull = (said: Said, body: string | null): Said => {
  const short = said.speaker.name.replace(/^(?:the|The) /, '');
  if (body === null || short.length >= body.length) return said;
  const isBody = isHan(short) ? isShortFor(short, body) : body.split(' ').includes(short);
  return isBody ? { ...said, speaker: { ...said.speaker, name: body } } : said;
};

/**
 * Statements of a text in reading order, each with its place and speaker; none where nobody is given for the words.
 * English and Chinese reporting verbs; turns of interviews and debates in any script. `body` is the body that issued the text.
 */
export const findStatements = ({
  text,
  lang,
  body,
}: {
  readonly text: string;
  readonly lang: string | null;
  readonly body: string | null;
}): readonly Statement[] => {
  const turns = findTurns(text);
  const speakers = speakersOf(text);
  const lines = linesOf(text, 0, turns?.start ?? text.length);
  const said = isHan(text)
    ? findHanStatements(text, lines, speakers)
    : findLatinStatements(text, lines, { lang, speakers, group: body });
  return [...said, ...(turns?.said ?? [])]
    .slice(0, MOST)
    .map((one) => inFull(one, body))
    .map((one) => ({ ...one, text: text.slice(one.start, one.end).slice(0, LONGEST_COPY) }));
};
