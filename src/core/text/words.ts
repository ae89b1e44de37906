// Words of folded text in spaced scripts, as the term matcher compares them: by a hash first, then by their letters. Apostrophes
// do not count ("king's" = "kings"), nor do the dots of initials ("U.S." = "us"). Han and kana are not spaced, so they are never
// words; they part those around them. One pass.
import { characterKind, WORD } from './characters';
import { type Folded, fold } from './fold';

/** The words of a text as columns; `count` of each are filled. Places are in the folded text. */
export type Words = {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A hash of the word without its apostrophes and dots. */
  readonly hashes: Int32Array;
  /** How many letters were hashed. */
  readonly lengths: Uint32Array;
  /** Bits of JOINED and PASSED_OVER. */
  readonly flags: Uint8Array;
};

/** Nothing but spaces, hyphens and quotation marks that a writer may put in stand between this word and the one before. */
export const JOINED = 1;
/** The article after a preposition: a term is the same with it and without ("rule of [the] law"). */
export const PASSED_OVER = 2;

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
/** Space, quotation marks, hyphen. */
const isJoint = (unit: number): boolean =>
  unit === SPACE || unit === APOSTROPHE || unit === 0x22 || unit === 0x2d;

const SEED = 0x811c9dc5 | 0;

/** One step of the FNV-1a hash. */
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a word as the matcher knows it. */
export const hashOf = (word: string): number => {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
};

const THE = hashOf('the');
const NUMBER_SIGN = hashOf('no');
const PREPOSITIONS: ReadonlySet<number> = new Set(
  ['of', 'in', 'on', 'to', 'for', 'and', 'by', 'with', 'from', 'at', 'under', 'over'].map(hashOf),
);

/** Whether a dot at `at` parts two initials: a letter alone on both of its sides. */
const partsInitials = (units: Uint16Array, start: number, at: number, length: number): boolean =>
  (at - start === 1 || units[at - 2] === DOT) &&
  at + 1 < length &&
  characterKind(units, at + 1) === WORD &&
  (at + 2 >= length || characterKind(units, at + 2) !== WORD) &&
  !isDigit(units[at + 1] ?? 0) &&
  !isDigit(units[at - 1] ?? 0);

/** Small letters and figures of ASCII: nearly all of a text in English. */
const isPlainLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || isDigit(unit);

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Splits folded text into words. */
export const splitWords = ({ units, length }: Pick<Folded, 'units' | 'length'>): Words => {
  // Words and what parts them alternate, so there are at most half as many as characters; nearly always a fifth.
  const most = (length >> 1) + 1;
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const hashes = new Int32Array(most);
  const lengths = new Uint32Array(most);
  const flags = new Uint8Array(most);
  let count = 0;
  let joined = false;
  let before = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at] ?? 0;
    if (unit === SPACE || !(isPlainLetter(unit) || characterKind(units, at) === WORD)) {
      joined &&= isJoint(unit) || (unit === DOT && before === NUMBER_SIGN);
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    let skipped = 0;
    let dotted = false;
    for (; at < length; at++) {
      const next = units[at] ?? 0;
      if (isPlainLetter(next)) {
        hash = hashed(hash, next);
        continue;
      }
      if (next === SPACE) break;
      if (characterKind(units, at) === WORD) {
        hash = hashed(hash, next);
        continue;
      }
      if (next === DOT && partsInitials(units, start, at, length)) dotted = true;
      else if (next !== APOSTROPHE || at + 1 >= length || characterKind(units, at + 1) !== WORD) break;
      skipped++;
    }
    const letters = at - start - skipped;
    if (dotted && units[at] === DOT) at++;
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    lengths[count] = letters;
    const passed = joined && hash === THE && letters === 3 && PREPOSITIONS.has(before);
    flags[count++] = (joined ? JOINED : 0) | (passed ? PASSED_OVER : 0);
    before = hash;
    joined = true;
  }
  return { count, starts, ends, hashes, lengths, flags };
};

/** Whether the matcher counts a code unit of a word: apostrophes and the dots of initials do not count. */
export const isLetterOfWord = (unit: number): boolean => unit !== APOSTROPHE && unit !== DOT;

/** Nothing but words of letters and figures with single spaces or hyphens between them, and no article to pass over. */
const SIMPLE = /^(?!.* the\b)[a-z0-9]+(?:[ -][a-z0-9]+)*$/;

/** The words of a text written out, as `splitWords` compares them, without the articles that it passes over. */
export const writeWords = (text: string): readonly string[] => {
  const folded = fold(text);
  if (SIMPLE.test(folded.text)) return folded.text.split(/[ -]/);
  const words = splitWords(folded);
  const written: string[] = [];
  for (let index = 0; index < words.count; index++) {
    if (((words.flags[index] ?? 0) & PASSED_OVER) !== 0) continue;
    written.push(folded.text.slice(words.starts[index], words.ends[index]).replace(/['.]/g, ''));
  }
  return written;
};
