// A text as anchoring compares it: folded, with one space for any run of spaces and line feeds and none beside a Chinese
// character, and in simplified characters. Two settings of one passage are one string here; every position leads back.
import { fold } from '../text/fold';
import type { Place } from '../text/place';
import { simplifyUnit } from '../text/simplify';

export type AnchorText = {
  /** The original. */
  readonly text: string;
  readonly folded: string;
  /** Original offset at which each folded character begins, and at which it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Folded offsets before which a line of the original begins; ascending. */
  readonly lines: readonly number[];
};

/** A stretch of folded text, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfaff);

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a;

/** `String.fromCharCode` takes its units as arguments, of which there may not be too many. */
const CHUNK = 8192;

const stringOf = (codes: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
};

/** Prepares a text; linear in its length. */
export const anchorText = (text: string): AnchorText => {
  const source = fold(text);
  const folded = source.text;
  const codes = new Uint16Array(folded.length);
  const starts = new Uint32Array(folded.length);
  const ends = new Uint32Array(folded.length);
  const lines: number[] = [];
  let length = 0;
  let space = -1;
  let newLine = false;
  const put = (code: number, from: number, to: number) => {
    codes[length] = code;
    starts[length] = source.start(from);
    ends[length] = source.end(to);
    length++;
  };
  for (let at = 0; at < folded.length; at++) {
    const code = simplifyUnit(folded.charCodeAt(at));
    if (isSpace(code)) {
      if (space < 0) space = at;
      newLine ||= code === 0x0a;
      continue;
    }
    const parted = space >= 0 && length > 0 && !isWide(code) && !isWide(codes[length - 1] ?? 0);
    if (parted) put(0x20, space, at - 1);
    if (newLine) lines.push(length);
    space = -1;
    newLine = false;
    put(code, at, at);
  }
  return {
    text,
    folded: stringOf(codes.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    lines,
  };
};

/** The first index whose value is at least `least`; the length where there is none. */
const firstFrom = (values: Uint32Array, least: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The folded stretch of a place of the original, without spaces at its edges. */
export const toStretch = ({ folded, starts, ends }: AnchorText, place: Place): Stretch => {
  let start = firstFrom(starts, place.start);
  let end = firstFrom(ends, place.end + 1);
  while (start < end && folded[start] === ' ') start++;
  while (end > start && folded[end - 1] === ' ') end--;
  return { start, end: Math.max(start, end) };
};

/** The place in the original of a folded stretch that is not empty. */
export const toPlace = ({ starts, ends }: AnchorText, { start, end }: Stretch): Place => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});
