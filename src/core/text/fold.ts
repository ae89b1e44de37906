// Folding: text made comparable, with a map back. Two writings of one term (full-width or not, curly or straight quotes,
// NBSP, soft hyphens, capitals, accents composed or not) fold to the same characters; every folded position leads to the
// exact UTF-16 range that it came from. One pass, no look-back, so it is linear in the text; the map is typed arrays, and
// ASCII and the common ideographs, which are nearly all of a page, never leave the first branch.

/** Folded text with its map. Indices are UTF-16 code units on both sides. */
export type Folded = {
  /** The folded text; made when first asked for, since the matcher reads `units`. */
  readonly text: string;
  /** The folded text as UTF-16 code units; what lies behind `length` is not part of it. */
  readonly units: Uint16Array;
  readonly length: number;
  /** Where in the original the folded character at `index` begins. `index` from 0 to `length - 1`. */
  start(index: number): number;
  /** Where in the original the folded character at `index` ends (exclusive). */
  end(index: number): number;
};

const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c-\u300f\uff02\u2039\u203a]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/** Soft hyphens, zero-width characters, direction and variation marks. */
const IGNORED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u180e]|\p{Variation_Selector}/gu;
const MARK = /\p{M}/u;

/** What single characters fold to, as far as they were met: a page has few different ones outside of the plain ranges. */
const foldedBefore = new Map<string, string>();
const marksBefore = new Map<number, boolean>();

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** Whether a code unit is a combining mark, which NFKC may join to what stands before it. */
const isMark = (unit: number): boolean => {
  if (unit < 0x300 || isHan(unit)) return false;
  let mark = marksBefore.get(unit);
  if (mark === undefined) {
    mark = MARK.test(String.fromCharCode(unit));
    marksBefore.set(unit, mark);
  }
  return mark;
};

/** The code point at `at` with the combining marks that follow it. */
const clusterEnd = (text: string, at: number): number => {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
};

const foldCluster = (cluster: string, lower: boolean): string => {
  if (QUOTES.test(cluster)) return "'";
  if (DOUBLE_QUOTES.test(cluster)) return '"';
  if (DASHES.test(cluster)) return '-';
  const composed = cluster.normalize('NFKC');
  const folded = (lower ? composed.toLowerCase() : composed).replace(IGNORED, '');
  return /^\s+$/.test(folded) && folded !== '\n' ? ' ' : folded;
};

const foldLower = (cluster: string): string => {
  if (cluster.length > 1) return foldCluster(cluster, true);
  let folded = foldedBefore.get(cluster);
  if (folded === undefined) {
    folded = foldCluster(cluster, true);
    foldedBefore.set(cluster, folded);
  }
  return folded;
};

/** ASCII folded: capitals small, spaces of one kind, line feeds left. */
const ASCII = Uint16Array.from({ length: 0x80 }, (_, unit) =>
  unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit === 0x09 || (unit >= 0x0b && unit <= 0x0d) ? 0x20 : unit,
);

/** Text from code units, in pieces that a call takes as arguments. */
export const textOf = (units: Uint16Array, start: number, end: number): string => {
  let text = '';
  for (let at = start; at < end; at += 4096)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)));
  return text;
};

const grown = <T extends Uint16Array | Uint32Array>(array: T, larger: T): T => {
  larger.set(array);
  return larger;
};

type Unfolded = {
  readonly units: Uint16Array;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const foldWithMap = (text: string): Unfolded => {
  let units = new Uint16Array(text.length);
  let starts = new Uint32Array(text.length);
  let ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const plain = unit < 0x80 || isHan(unit);
    if (plain && (at + 1 === text.length || !isMark(text.charCodeAt(at + 1)))) {
      units[length] = unit < 0x80 ? (ASCII[unit] ?? unit) : unit;
      starts[length] = at++;
      ends[length++] = at;
      continue;
    }
    const end = clusterEnd(text, at);
    const piece = foldLower(text.slice(at, end));
    // What is left of the text always fits: only here one character may become several.
    if (length + piece.length + text.length - end > units.length) {
      const size = 2 * units.length + piece.length;
      units = grown(units, new Uint16Array(size));
      starts = grown(starts, new Uint32Array(size));
      ends = grown(ends, new Uint32Array(size));
    }
    for (let index = 0; index < piece.length; index++) {
      units[length] = piece.charCodeAt(index);
      starts[length] = at;
      ends[length++] = end;
    }
    at = end;
  }
  return { units, length, starts, ends };
};

/** Texts of which only the case can differ: most forms of a glossary. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** A class for once: forms and pages are folded by the thousand, and closures would cost more than the folding. */
class FoldedText implements Folded {
  #text: string | null = null;
  #map: Unfolded | null = null;

  constructor(private readonly original: string) {}

  private get map(): Unfolded {
    this.#map ??= foldWithMap(this.original);
    return this.#map;
  }

  get text(): string {
    this.#text ??= PLAIN.test(this.original)
      ? this.original.toLowerCase()
      : textOf(this.map.units, 0, this.map.length);
    return this.#text;
  }

  get units(): Uint16Array {
    return this.map.units;
  }

  get length(): number {
    return this.map.length;
  }

  start(index: number): number {
    return placeIn(this.map.starts, index, this.map.length);
  }

  end(index: number): number {
    return placeIn(this.map.ends, index, this.map.length);
  }
}

const placeIn = (map: Uint32Array, index: number, length: number): number => {
  const found = index < length ? map[index] : undefined;
  if (found === undefined) throw new RangeError(`no folded character at ${index}`);
  return found;
};

/**
 * Folds a text: NFKC, quote marks to ' and ", dashes to -, spaces to one kind (line feeds stay), soft hyphens and
 * zero-width characters dropped, lower case. Runs of spaces are not collapsed.
 * @returns the folded text and its map, made when first asked for; `fold('').text` is ''.
 */
export const fold = (text: string): Folded => new FoldedText(text);

/** Folds a short text as `fold` does, but keeps its capitals: for names and acronyms, which count only as written. */
export const foldKeepingCase = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const end = clusterEnd(text, at);
    folded += foldCluster(text.slice(at, end), false);
    at = end;
  }
  return folded;
};
