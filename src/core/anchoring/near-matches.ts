// Where a text comes close to a quote. A quote of m characters with at most k errors holds, among k + 1 equal pieces, one
// piece without an error (the pigeonhole of Wu and Manber, 1992); so pieces are looked up in an index of the text's grams, and only
// around those that are found is the distance counted, by extending to both sides.
import type { AnchorText, Stretch } from './anchor-text';
import { backwards, extend, forwards } from './edit-distance';

/** Length of a gram: the shortest piece there is, of 10 characters with one error allowed. */
const GRAM = 5;
const BUCKETS = 1 << 16;
/** Distances counted at most for one quote: a text of one phrase repeated would ask for any number. */
const MOST_TRIES = 200;

/** For each gram, by its hash, the places where it begins: `first` by bucket, then `next` by place; -1 ends. */
export type GramIndex = { readonly first: Int32Array; readonly next: Int32Array };

const hashAt = (text: string, at: number): number => {
  let hash = 0;
  for (let index = at; index < at + GRAM; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
  return ((hash ^ (hash >>> 15)) >>> 0) & (BUCKETS - 1);
};

/** Indexes a folded text; linear in its length. */
export const indexGrams = (folded: string): GramIndex => {
  const first = new Int32Array(BUCKETS).fill(-1);
  const next = new Int32Array(Math.max(0, folded.length - GRAM + 1));
  for (let at = next.length - 1; at >= 0; at--) {
    const bucket = hashAt(folded, at);
    next[at] = first[bucket] ?? -1;
    first[bucket] = at;
  }
  return { first, next };
};

/** How many errors a quote of so many folded characters may have: none up to 8, a tenth beyond. */
export const errorLimit = (length: number): number => (length <= 8 ? 0 : Math.floor(length / 10));

export type NearMatch = Stretch & { readonly cost: number };

/** A quote around a piece of it that stands in the text at `at`, extended to both sides; null above the limit. */
const around = (
  { folded }: AnchorText,
  quote: string,
  piece: Stretch,
  at: number,
  limit: number,
): NearMatch | null => {
  const left = extend(
    backwards(quote, piece.start, piece.start),
    backwards(folded, at, piece.start + limit),
    limit,
  );
  if (!left) return null;
  const rest = quote.length - piece.end;
  const right = extend(
    forwards(quote, piece.end, rest),
    forwards(folded, at + piece.end - piece.start, rest + limit),
    limit - left.cost,
  );
  if (!right) return null;
  return {
    start: at - left.end,
    end: at + piece.end - piece.start + right.end,
    cost: left.cost + right.cost,
  };
};

const piecesOf = (length: number, limit: number): readonly Stretch[] =>
  Array.from({ length: limit + 1 }, (_, index) => ({
    start: Math.floor((index * length) / (limit + 1)),
    end: Math.floor(((index + 1) * length) / (limit + 1)),
  }));

/** Of matches that overlap, the cheapest. */
const parted = (matches: readonly NearMatch[]): readonly NearMatch[] => {
  const kept: NearMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.cost - b.cost || a.start - b.start)) {
    if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/**
 * Stretches of the text within `limit` errors of the quote (both folded), exact ones among them; those that overlap are one.
 * A quote too short for the index, or a limit that leaves no piece long enough, gives none.
 */
export const nearMatches = (
  text: AnchorText,
  { first, next }: GramIndex,
  quote: string,
  limit: number,
): readonly NearMatch[] => {
  const found: NearMatch[] = [];
  let tries = 0;
  for (const piece of piecesOf(quote.length, limit)) {
    const length = piece.end - piece.start;
    if (length < GRAM) continue;
    const words = quote.slice(piece.start, piece.end);
    for (let at = first[hashAt(quote, piece.start)] ?? -1; at >= 0; at = next[at] ?? -1) {
      if (!text.folded.startsWith(words, at)) continue;
      const known = found.some(({ start, end }) => start <= at && at + length <= end);
      if (known) continue;
      if (++tries > MOST_TRIES) return parted(found);
      const match = around(text, quote, piece, at, limit);
      if (match) found.push(match);
    }
  }
  return parted(found);
};
