// Finds a passage by its selectors alone, where the text in which it was marked is not at hand (imported highlights). The words decide, then
// what stands around them; where two places are as good, or the only place has nothing of the old surroundings, the passage is lost.
import { type AnchorText, anchorText, toPlace } from './anchor-text';
import { type Anchoring, LOST } from './anchoring';
import { backwards, extend, forwards } from './edit-distance';
import { keepsFormulae } from './keeps-formulae';
import { errorLimit, type GramIndex, indexGrams, type NearMatch, nearMatches } from './near-matches';
import { occurrencesOf } from './occurrences';
import type { Selectors } from './selectors';

/**
 * Surroundings as alike as this are those of the passage. Two English texts that have nothing to do with each other reach about 0.4.
 */
const ALIKE = 0.75;
/** What is left of a neighbouring sentence in 64 characters tells nothing when it is shorter than this. */
const TELLING = 8;
/** By so much the best place must be better than the next. */
const MARGIN = 0.15;
/** A whole sentence that stood once in its text, stands once in this one, and is as long as this needs no surroundings. Chinese says more in a character. */
const LONG = 48;
const LONG_HAN = 16;
/** Places whose surroundings are weighed, those with the longest equal neighbours first. */
const MOST_WEIGHED = 40;

/** One side of a passage: what its own sentence holds, then what is of the neighbours. Folded; the outermost last. */
type Side = { readonly own: string; readonly beyond: string };
type Surroundings = { readonly left: Side; readonly right: Side };

/** How much of a side stands there, from 0 to 1, in its own sentence and beyond; null where that side holds nothing. */
type SideLikeness = { readonly own: number | null; readonly beyond: number | null };
type Weighed = NearMatch & {
  readonly left: SideLikeness;
  readonly right: SideLikeness;
  readonly both: number;
};

/** How much of the wanted text stands at a place, and where it ends. */
const stands = (wanted: string, found: string, side: 'left' | 'right', from: number) => {
  // The edges of what is wanted were trimmed.
  const at =
    side === 'left' ? from - (found[from - 1] === ' ' ? 1 : 0) : from + (found[from] === ' ' ? 1 : 0);
  const bound = Math.ceil(wanted.length * 0.4);
  const reach = wanted.length + bound;
  const reached =
    side === 'left'
      ? extend(backwards(wanted, wanted.length, wanted.length), backwards(found, at, reach), bound)
      : extend(forwards(wanted, 0, wanted.length), forwards(found, at, reach), bound);
  const by = side === 'left' ? -1 : 1;
  const length = reached?.end ?? wanted.length;
  return {
    likeness: reached === null ? 0 : 1 - reached.cost / Math.max(1, wanted.length),
    end: at + by * length,
  };
};

const sideLikeness = (
  { folded }: AnchorText,
  { own, beyond }: Side,
  side: 'left' | 'right',
  at: number,
): SideLikeness => {
  const inside = stands(own, folded, side, at);
  return {
    own: own === '' ? null : inside.likeness,
    beyond: beyond.length < TELLING ? null : stands(beyond, folded, side, inside.end).likeness,
  };
};

const sum = ({ own, beyond }: Side, likeness: SideLikeness): number =>
  own.length * (likeness.own ?? 0) + beyond.length * (likeness.beyond ?? 0);

const sizeOf = ({ own, beyond }: Side): number => own.length + (beyond.length < TELLING ? 0 : beyond.length);

const weigh = (text: AnchorText, around: Surroundings, match: NearMatch): Weighed => {
  const left = sideLikeness(text, around.left, 'left', match.start);
  const right = sideLikeness(text, around.right, 'right', match.end);
  const size = sizeOf(around.left) + sizeOf(around.right);
  return {
    ...match,
    left,
    right,
    both: (sum(around.left, left) + sum(around.right, right)) / Math.max(1, size),
  };
};

/**
 * A sentence that reads like the passage's has other neighbours: only they tell that it is the same one. A passage so deep in a long sentence
 * that no neighbour is kept with it cannot be told from a look-alike, and is lost.
 */
const isVouchedFor = ({ left, right }: Weighed): boolean =>
  Math.max(left.beyond ?? 0, right.beyond ?? 0) >= ALIKE;

/** Characters next to a place that are those of the selectors, on both sides together. */
const neighbours = (
  { folded }: AnchorText,
  { left, right }: Surroundings,
  { start, end }: NearMatch,
): number => {
  const [prefix, suffix] = [left.beyond + left.own, right.own + right.beyond];
  let count = 0;
  for (let at = 1; at <= prefix.length && folded[start - at] === prefix[prefix.length - at]; at++) count++;
  for (let at = 0; at < suffix.length && folded[end + at] === suffix[at]; at++) count++;
  return count;
};

const weighAll = (
  text: AnchorText,
  around: Surroundings,
  matches: readonly NearMatch[],
): readonly Weighed[] =>
  matches
    .map((match) => ({ match, near: neighbours(text, around, match) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_WEIGHED)
    .map(({ match }) => weigh(text, around, match))
    .sort((a, b) => b.both - a.both || a.cost - b.cost || a.start - b.start);

const isLong = (quote: string): boolean => quote.length >= (/[\u4e00-\u9fff]/.test(quote) ? LONG_HAN : LONG);

/** The place that can be told from all others; null where none can. */
const best = (weighed: readonly Weighed[], standsAlone: boolean): Weighed | null => {
  const [first, second] = weighed;
  if (!first) return null;
  if (standsAlone && weighed.length === 1) return first;
  if (!isVouchedFor(first)) return null;
  return second && first.both - second.both < MARGIN ? null : first;
};

/** Equal surroundings everywhere (a table, a refrain): then the order tells, if nothing came or went. */
const byOrder = (matches: readonly NearMatch[], { occurrence }: Selectors): NearMatch | null =>
  occurrence && occurrence.of > 1 && occurrence.of === matches.length
    ? (matches[occurrence.index] ?? null)
    : null;

/** A full stop after a digit is a date or a number more often than an end. */
const SENTENCE_EDGE = /(?<!\d)\.|[!?。！？;；\n]/u;

const leftSide = (prefix: string): Side => {
  const edges = [...prefix.matchAll(new RegExp(SENTENCE_EDGE, 'gu'))];
  const at = (edges.at(-1)?.index ?? -1) + 1;
  return { own: anchorText(prefix.slice(at)).folded, beyond: anchorText(prefix.slice(0, at)).folded };
};

/** `quote` tells whether the sentence ends with it. */
const rightSide = (suffix: string, quote: string): Side => {
  if (/[.!?。！？;；]["”’」』)）]*\s*$/u.test(quote)) return { own: '', beyond: anchorText(suffix).folded };
  const end = suffix.search(SENTENCE_EDGE);
  const at = end < 0 ? suffix.length : end + 1;
  return { own: anchorText(suffix.slice(0, at)).folded, beyond: anchorText(suffix.slice(at)).folded };
};

/** A text in which passages are looked for; its index is made when a quote is first not found word for word. */
export type Searchable = { readonly text: AnchorText; readonly grams: () => GramIndex };

/** Prepares a text for any number of quotes. */
export const searchable = (text: AnchorText): Searchable => {
  let grams: GramIndex | null = null;
  return {
    text,
    grams: () => {
      grams ??= indexGrams(text.folded);
      return grams;
    },
  };
};

/** Finds a passage by its selectors. */
export const findByQuote = ({ text, grams }: Searchable, selectors: Selectors): Anchoring => {
  const quote = anchorText(selectors.quote.exact).folded.trim();
  const around = {
    left: leftSide(selectors.quote.prefix),
    right: rightSide(selectors.quote.suffix, selectors.quote.exact),
  };
  const exact = occurrencesOf(quote, text.folded).map((start) => ({
    start,
    end: start + quote.length,
    cost: 0,
  }));
  if (exact.length > 0) {
    const whole = around.left.own === '' && around.right.own === '';
    const once = whole && selectors.occurrence?.of === 1 && isLong(quote);
    const weighed = weighAll(text, around, exact);
    const found = best(weighed, once) ?? sameOrder(weighed, exact, selectors);
    return found ? { status: 'exact', place: toPlace(text, found) } : LOST;
  }
  const limit = errorLimit(quote.length);
  if (limit === 0) return LOST;
  const near = nearMatches(text, grams(), quote, limit).filter(({ start, end }) =>
    keepsFormulae(quote, text.folded.slice(start, end), selectors.formulae),
  );
  const found = best(weighAll(text, around, near), false);
  return found ? { status: 'changed', place: toPlace(text, found) } : LOST;
};

const sameOrder = (
  weighed: readonly Weighed[],
  exact: readonly NearMatch[],
  selectors: Selectors,
): NearMatch | null => {
  const one = byOrder(exact, selectors);
  const known = one && weighed.find(({ start }) => start === one.start);
  return known && isVouchedFor(known) ? known : null;
};
