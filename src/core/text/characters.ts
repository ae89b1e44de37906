// What a character is to the matcher: part of a word, Han or kana (which are never parted into words), or neither.

export const OTHER = 1;
export const WORD = 2;
export const HAN = 3;

const IS_HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const IS_WORD = /[\p{L}\p{N}]/u;

const kindOf = (character: string): number =>
  IS_HAN.test(character) ? HAN : IS_WORD.test(character) ? WORD : OTHER;

/** Kinds of the code units met so far; 0 where it is not known yet. Filled as pages bring them: to ask for all takes 15 ms. */
const known = new Uint8Array(0x10000);

/** The kind of the character at `at`: OTHER, WORD or HAN. Both halves of a surrogate pair are of the pair's kind. */
export const characterKind = (units: Uint16Array, at: number): number => {
  const unit = units[at] ?? 0;
  const kind = known[unit] ?? 0;
  if (kind !== 0) return kind;
  if (unit >= 0xd800 && unit <= 0xdfff) return pairKind(units, unit < 0xdc00 ? at : at - 1);
  const found = kindOf(String.fromCharCode(unit));
  known[unit] = found;
  return found;
};

const pairKind = (units: Uint16Array, at: number): number =>
  kindOf(String.fromCharCode(units[at] ?? 0, units[at + 1] ?? 0));

/** No Han and no kana stands before this code unit. */
const FIRST_HAN = 0x2e80;

/** The lines of a folded text that hold Han or kana, as places: start and end by turns. */
export const linesWithHan = (units: Uint16Array, length: number): readonly number[] => {
  const lines: number[] = [];
  let start = 0;
  let holds = false;
  for (let at = 0; at <= length; at++) {
    const unit = at === length ? LINE_FEED : (units[at] ?? 0);
    if (unit === LINE_FEED) {
      if (holds) lines.push(start, at);
      start = at + 1;
      holds = false;
    } else if (!holds && unit >= FIRST_HAN) holds = characterKind(units, at) === HAN;
  }
  return lines;
};

const LINE_FEED = 0x0a;

/** Whether a form has any Han or kana: then it is matched by character, not by word. */
export const isHanForm = (form: string): boolean => IS_HAN.test(form);
