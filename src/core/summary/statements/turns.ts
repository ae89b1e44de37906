// Interviews, press conferences and debates: lines that open with the speaker and a colon. A turn goes on over the lines that
// follow it until the next speaker.
import { HAN, LETTERS, UPPER } from '../letters';
import { linesOf } from '../top';
import type { Said } from './statement';

const WORD = `${UPPER}[${LETTERS}.'’-]*`;
const SMALL = `(?:of|for|and|the|on|de|van|von|to|&)`;
const NAME = `(?:The |An? |[a-z]+ )?${WORD}(?:[ ](?:${WORD}|${SMALL})){0,8}`;

/** "Ann Lee (Dunmere): ", "AL: ", "The Minister for Floods (Ann Lee): ", 记者：, 《某报》记者：, 李某（某局局长）： */
const LABEL = new RegExp(
  String.raw`^(?<label>${NAME}|[问答問]|${HAN}{2,16}|《${HAN}{2,12}》${HAN}{2,6})(?:\s?[(（](?<note>[^()（）\n]{1,40})[)）])?\s?[:：]\s?(?=\S)`,
);

/** Labels of somebody who asks for the readers. */
const ASKS =
  /^(?:Q|Question|Questioner|Interviewer|Reporter|Journalist|Moderator|Host|Frage|[问問]|.*(?:记者|記者|主持人|主持|媒体))$/i;
const INITIALS = /^[A-Z]{1,4}$/;

/** Labels of lines that are no turn: "Background: …", 时间：… */
const NO_SPEAKER =
  /^(?:Note|Notes|Background|Contact|Source|Date|Time|Place|Venue|Photo|Image|Caption|Headline|Title|Subject|Re|Tel|Email|Editor|Author|Summary|Deadline|Address|Website|Example|Warning|Update|附|附件|注|来源|來源|编辑|編輯|责任编辑|时间|時間|地点|地點|作者|标题|標題|摘要|电话|電話|联系人|导语|关键词|原标题|图|图片|资料)$/i;

type Turn = {
  readonly label: string;
  readonly note: string | null;
  readonly labelStart: number;
  readonly start: number;
  end: number;
};

const ENDED = /[.!?。！？…]["”’」』)）\]]*$/;

type LabelledLine = { readonly label: string; readonly note: string | null; readonly length: number };

const labelOf = (line: string): LabelledLine | null => {
  const match = line.match(LABEL);
  const { label = '', note } = match?.groups ?? {};
  return match && label.length <= 60 && !NO_SPEAKER.test(label)
    ? { label, note: note ?? null, length: match[0].length }
    : null;
};

/** How often each label stands before a line. */
const countLabels = (labelled: readonly (LabelledLine | null)[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of labelled) if (one) counts.set(one.label, (counts.get(one.label) ?? 0) + 1);
  return counts;
};

/**
 * Turns in order. A turn goes on over lines that end as sentences do; a heading ends it, and so does a line that opens with the name
 * of who is speaking, since that speaks about him.
 */
const turnsOf = (text: string): readonly Turn[] => {
  const turns: Turn[] = [];
  const places = linesOf(text, 0, text.length);
  const labels = places.map(({ start, end }) => labelOf(text.slice(start, end)));
  const counts = countLabels(labels);
  // A label that comes again, or whose line reads as a sentence; else it is a heading with a colon.
  const isTurn = ({ label, note }: LabelledLine, line: string): boolean =>
    ENDED.test(line) || (counts.get(label) ?? 0) + (counts.get(note ?? '') ?? 0) > 1;
  let isOpen = false;
  places.forEach(({ start, end }, i) => {
    const line = text.slice(start, end);
    const labelled = labels[i];
    const last = turns.at(-1);
    if (labelled && isTurn(labelled, line)) {
      const { label, note, length } = labelled;
      turns.push({ label, note, labelStart: start, start: start + length, end });
      isOpen = true;
    } else if (last && isOpen) {
      isOpen = ENDED.test(line) && !turns.some((turn) => turn.note !== null && line.startsWith(turn.label));
      if (isOpen) last.end = end;
    }
  });
  return turns;
};

/** The name of a label: of an office with the holder in brackets, the holder; of initials, who was introduced with them. */
const namesOf = (turns: readonly Turn[]): readonly string[] => {
  const full = new Map<string, string>();
  for (const { label, note } of turns) if (note && INITIALS.test(note)) full.set(note, label);
  const holder = new RegExp(`^${WORD}(?: ${WORD}){1,3}$`);
  return turns.map(({ label, note }) => {
    if (note && /^The |^An? /.test(label) && holder.test(note)) return note;
    return (full.get(label) ?? label).replace(/^(?:The|An?) (?=Minister|Speaker)/, '');
  });
};

/** In a debate the places or offices of the speakers stand in brackets. */
const isDebate = (turns: readonly Turn[]): boolean => turns.some(({ note }) => note && !INITIALS.test(note));

/** Who answers: the one whose turns follow those of others most, and does not end with a question mark. */
const answererOf = (names: readonly string[], text: string, turns: readonly Turn[]): string | null => {
  const asked = (i: number): boolean =>
    ASKS.test(names[i] ?? '') || /[?？]["”’]?$/.test(text.slice(turns[i]?.start, turns[i]?.end));
  const answers = new Map<string, number>();
  names.forEach((name, i) => {
    if (i > 0 && !ASKS.test(name) && names[i - 1] !== name)
      answers.set(name, (answers.get(name) ?? 0) + (asked(i) ? -1 : 1));
  });
  const [best] = [...answers].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
};

/** Most of what is said ends as a sentence does; the values of a table do not. */
const isSpeech = (text: string, turns: readonly Turn[]): boolean =>
  turns.filter(({ start, end }) => ENDED.test(text.slice(start, end))).length >= turns.length * 0.6;

/** Somebody asks: by his label, or by two turns or more with a question mark. A list with labels does not. */
const isInterview = (names: readonly string[], text: string, turns: readonly Turn[]): boolean =>
  names.some((name) => ASKS.test(name)) ||
  turns.filter(({ start, end }) => /[?？]/.test(text.slice(start, end))).length > 1;

/** Offset at which a conversation begins, and its turns; null where the text has none. */
export const findTurns = (
  text: string,
): { readonly start: number; readonly said: readonly Said[] } | null => {
  const turns = turnsOf(text);
  const names = namesOf(turns);
  const first = turns[0];
  if (!first || turns.length < 3 || new Set(names).size === names.length) return null;
  if (new Set(names).size < 2 || !isSpeech(text, turns)) return null;
  const debate = isDebate(turns);
  if (!debate && !isInterview(names, text, turns)) return null;
  const answerer = debate ? null : answererOf(names, text, turns);
  const many = new Set(names.filter((name) => !ASKS.test(name))).size > 2 && !names.some((n) => ASKS.test(n));
  const said = turns.map(({ label, labelStart, start, end }, i): Said => {
    const name = names[i] ?? label;
    const asks = ASKS.test(name) || (name !== answerer && names[i + 1] === answerer);
    const kind = debate || answerer === null ? 'turn' : asks ? 'question' : 'answer';
    return {
      kind: many && kind === 'answer' && name !== answerer ? 'turn' : kind,
      start,
      end,
      speaker: { name, start: labelStart, end: labelStart + label.length },
    };
  });
  return { start: first.labelStart, said };
};
