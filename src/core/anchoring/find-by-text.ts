// Finds a passage again by the text in which it was marked: the two texts are aligned, so that the passage is looked for where its own sentence
// stands now and nowhere else. A sentence that reads like it was there before or was put in elsewhere is another sentence.
import type { Place } from '../text/place';
import { type Alignment, alignTexts, type Match } from './align';
import { type AnchorText, type Stretch, toPlace, toStretch } from './anchor-text';
import { type Anchoring, LOST } from './anchoring';
import { backwards, distance, extend, forwards } from './edit-distance';
import { keepsFormulae } from './keeps-formulae';
import { errorLimit } from './near-matches';
import { occurrencesOf } from './occurrences';

/** A sentence of which less than this share stands in the later text, in one place, is gone: single words stand in any sentence. */
const LEAST_KEPT = 0.5;

export type Passage = {
  /** In the earlier text; not empty. */
  readonly place: Place;
  /** Formulae inside the passage, in its own words: none of them may have changed. */
  readonly formulae: readonly string[];
};

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The sentences that a stretch lies in, as one stretch. */
const homeOf = (sentences: readonly Stretch[], stretch: Stretch): Stretch => {
  const own = sentences.filter((sentence) => overlap(sentence, stretch));
  return { start: own[0]?.start ?? stretch.start, end: own.at(-1)?.end ?? stretch.end };
};

/** What of a match lies inside a stretch of the earlier text. */
const cut = ({ before, after, length }: Match, { start, end }: Stretch): Match => {
  const from = Math.max(before, start);
  return { before: from, after: after + from - before, length: Math.min(before + length, end) - from };
};

const within = (matches: readonly Match[], stretch: Stretch): readonly Match[] =>
  matches
    .filter(({ before, length }) => overlap({ start: before, end: before + length }, stretch))
    .map((match) => cut(match, stretch));

/** Characters on each side of a sentence that are looked at to tell it from another with the same words. */
const NEIGHBOURS = 120;

const standsOnce = (words: string, { folded }: AnchorText): boolean => {
  const first = folded.indexOf(words);
  return first >= 0 && folded.indexOf(words, first + 1) < 0;
};

/** Of a sentence that stands several times (“Image:”, a pulled quotation), that it is this one: what came along beside it makes it the only one. */
const isToldApart = (
  earlier: AnchorText,
  later: AnchorText,
  matches: readonly Match[],
  { start, end }: Stretch,
): boolean => {
  const words = earlier.folded.slice(start, end).trim();
  if (standsOnce(words, earlier) && occurrencesOf(words, later.folded).length < 2) return true;
  return matches.some(({ before, length }) => {
    if (before >= end || before + length <= start) return false;
    const from = Math.max(before, start - NEIGHBOURS);
    const known = earlier.folded.slice(from, Math.min(before + length, end + NEIGHBOURS));
    return standsOnce(known, earlier) && standsOnce(known, later);
  });
};

/** Where the sentences of a passage stand now, without what was added at their edges; null where they are gone. */
const newHome = ({ matches }: Alignment, home: Stretch): Stretch | null => {
  const kept = within(matches, home);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return null;
  const share = kept.reduce((sum, { length }) => sum + length, 0) / (home.end - home.start);
  const now = { start: first.after, end: last.after + last.length };
  // What was put in between makes the new place longer; words strewn over a page are no sentence.
  if (share < LEAST_KEPT || now.end - now.start > 3 * (home.end - home.start) + 40) return null;
  return withEdges(matches, home, now, first, last);
};

/** A sentence whose first or last words were replaced reaches to its neighbours. */
const withEdges = (
  matches: readonly Match[],
  home: Stretch,
  now: Stretch,
  first: Match,
  last: Match,
): Stretch => {
  const slack = 20;
  const before = matches.filter((match) => match.before + match.length <= home.start).at(-1);
  const after = matches.find((match) => match.before >= home.end);
  const from = before ? before.after + before.length : 0;
  const to = after ? after.after : Number.MAX_SAFE_INTEGER;
  const missingBefore = first.before - home.start;
  const missingAfter = home.end - (last.before + last.length);
  return {
    start: missingBefore > 0 ? Math.max(from, now.start - missingBefore - slack, 0) : now.start,
    end: missingAfter > 0 ? Math.min(to, now.end + missingAfter + slack) : now.end,
  };
};

/** Where a stretch lies by its own matches; what is missing at its edges is looked for beside them. Null where nothing of it is left. */
const byMatches = (
  earlier: AnchorText,
  later: AnchorText,
  matches: readonly Match[],
  stretch: Stretch,
): Stretch | null => {
  const own = within(matches, stretch);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const limit = errorLimit(stretch.end - stretch.start);
  const left = first.before - stretch.start;
  const right = stretch.end - (last.before + last.length);
  const end = last.after + last.length;
  const before = extend(
    backwards(earlier.folded, first.before, left),
    backwards(later.folded, first.after, left + limit),
    limit,
  );
  const after = extend(
    forwards(earlier.folded, stretch.end - right, right),
    forwards(later.folded, end, right + limit),
    limit,
  );
  // Never into the neighbours' words.
  const previous = matches.findLast(
    (match) => match.before + match.length <= first.before && match !== first,
  );
  const next = matches.find((match) => match.before >= last.before + last.length);
  return {
    start: Math.max(first.after - (before?.end ?? 0), previous ? previous.after + previous.length : 0),
    end: Math.min(end + (after?.end ?? 0), next ? next.after : later.folded.length),
  };
};

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
};

const isInWord = (text: string, at: number): boolean => {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(around) && !/\p{Script=Han}/u.test(around);
};

/** An alignment by characters may begin or end inside a word that was replaced: then the whole word is meant. */
const toWholeWords = (text: string, { start, end }: Stretch): Stretch => {
  let [from, to] = [start, end];
  while (isInWord(text, from)) from--;
  while (isInWord(text, to)) to++;
  return { start: from, end: to };
};

/** The same words in the sentence's new place: the one that they were by count, or the only one. */
const sameWords = (
  quote: string,
  index: number,
  of: number,
  later: AnchorText,
  home: Stretch,
): Stretch | null => {
  const found = occurrencesOf(quote, later.folded.slice(home.start, home.end));
  const at = found.length === of ? found[index] : found.length === 1 && of === 1 ? found[0] : undefined;
  return at === undefined ? null : { start: home.start + at, end: home.start + at + quote.length };
};

const isChanged = (quote: string, now: string, formulae: readonly string[]): boolean => {
  const limit = errorLimit(quote.length);
  return limit > 0 && keepsFormulae(quote, now, formulae) && distance(quote, now, limit) !== null;
};

/** Whole sentences among what was added, from the beginning of one to the end of one. */
const isWholeAdded = (added: readonly Stretch[], text: string, { start, end }: Stretch): boolean => {
  const own = added.filter((one) => overlap(one, { start, end }));
  const [first, last] = [own[0], own.at(-1)];
  const covered = own.reduce((sum, one) => sum + one.end - one.start, 0);
  return (
    first?.start === start &&
    last !== undefined &&
    covered === last.end - first.start &&
    text.slice(end, last.end).trim() === ''
  );
};

/** The sentences of a passage, word for word and in a row, among what was added: the passage was moved. */
const moved = (
  earlier: AnchorText,
  later: AnchorText,
  alignment: Alignment,
  home: Stretch,
): Stretch | null => {
  const words = earlier.folded.slice(home.start, home.end).trim();
  if (occurrencesOf(words, earlier.folded).length > 1) return null; // Which of them went where, nobody can say.
  const found = occurrencesOf(words, later.folded)
    .map((start) => ({ start, end: start + words.length }))
    .filter((one) => isWholeAdded(alignment.added, later.folded, one));
  const [only, other] = found;
  return only && !other ? only : null;
};

/** Finds passages of one text in another; the texts are aligned once. */
export const findByText = (earlier: AnchorText, later: AnchorText): ((passage: Passage) => Anchoring) => {
  let made: Alignment | null = null;
  const alignment = () => {
    made ??= alignTexts(earlier, later);
    return made;
  };
  return (passage) => find(earlier, later, alignment(), passage);
};

const find = (
  earlier: AnchorText,
  later: AnchorText,
  alignment: Alignment,
  { place, formulae }: Passage,
): Anchoring => {
  const stretch = toStretch(earlier, place);
  const quote = earlier.folded.slice(stretch.start, stretch.end);
  if (quote === '') return LOST;
  const home = homeOf(alignment.sentencesBefore, stretch);
  const stayed = isToldApart(earlier, later, alignment.matches, home) ? newHome(alignment, home) : null;
  const now = stayed ?? moved(earlier, later, alignment, home);
  if (!now) return LOST;
  const aligned = stayed && byMatches(earlier, later, alignment.matches, stretch);
  const at = aligned && trimmed(later.folded, aligned);
  if (at && later.folded.slice(at.start, at.end) === quote)
    return { status: 'exact', place: toPlace(later, at) };
  const before = occurrencesOf(quote, earlier.folded.slice(home.start, home.end));
  const index = before.indexOf(stretch.start - home.start);
  const same = sameWords(quote, index, before.length, later, now);
  if (same) return { status: 'exact', place: toPlace(later, same) };
  if (!at || at.start === at.end) return LOST;
  const cutsWords = isInWord(earlier.folded, stretch.start) || isInWord(earlier.folded, stretch.end);
  const whole = cutsWords ? at : toWholeWords(later.folded, at);
  return isChanged(quote, later.folded.slice(whole.start, whole.end), formulae)
    ? { status: 'changed', place: toPlace(later, whole) }
    : LOST;
};
