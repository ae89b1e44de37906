// A summary by choosing sentences, none altered. No model: what counts can be read off the sentence, and each stays in its place.
import type { Block } from '../article/article';
import type { Place } from '../text/place';
import { choose } from './choose';
import { featuresOf } from './features';
import { findInterview } from './interview';
import { type Ranked, rank } from './rank';
import type { Summary } from './summary';
import { textKind } from './text-kind';
import { type Unit, unitsOf } from './units';
import { LAST_RESORT, WEIGHTS, type Weights } from './weights';
import { makeVocabulary } from './words';

/** Three sentences for a short text, four for a middling one, five for a long one; fewer when no more are any good. */
const usualCount = (ranked: readonly Ranked[]): number => {
  const good = ranked.filter((sentence) => sentence.worth > LAST_RESORT).length;
  const usual = good <= 10 ? 3 : good <= 30 ? 4 : 5;
  return Math.max(1, Math.min(usual, good));
};

/** An interview is left out of account only where a report stands before it. */
const interviewAfterReport = (text: string, units: readonly Unit[]): number | null => {
  const start = findInterview(text);
  if (start === null) return null;
  return units.filter((unit) => unit.isProse && unit.end <= start).length >= 3 ? start : null;
};

/** Words that the summary may take: about what the opening would take with as many sentences. */
const roomOf = (units: readonly Unit[], count: number, { room }: Weights): number => {
  const prose = units.filter((unit) => unit.isProse);
  const pool = prose.length >= count ? prose : units;
  const wordsOf = (some: readonly Unit[]) => some.reduce((sum, unit) => sum + unit.size, 0);
  return Math.ceil(
    Math.max(
      room.opening * wordsOf(pool.slice(0, count)),
      (room.mean * wordsOf(pool) * count) / Math.max(1, pool.length),
    ),
  );
};

/**
 * Chooses sentences that sum a text up: 3 to 5, or as many as `sentences` says; fewer when the text has no more, or when fewer
 * fill the room that about as many of its first sentences would take.
 * `hits` are places of glossary terms, ascending; with `blocks`, no sentence of a heading or a table is taken.
 * Linear in the length of the text, times the number of sentences chosen.
 */
export const summarise = ({
  text,
  lang,
  title,
  blocks = [],
  hits = [],
  sentences,
}: {
  readonly text: string;
  readonly lang: string | null;
  readonly title: string;
  readonly blocks?: readonly Block[];
  readonly hits?: readonly Place[];
  readonly sentences?: number;
}): Summary => {
  const vocabulary = makeVocabulary();
  const units = unitsOf(text, lang, blocks, vocabulary);
  const weights = WEIGHTS[textKind(text)];
  const interview = interviewAfterReport(text, units);
  const ranked = rank(featuresOf({ units, vocabulary, text, title, hits, interview }), weights);
  const count = sentences ?? usualCount(ranked);
  const room = roomOf(units, count, weights);
  const words = new Set(vocabulary.read(title).words);
  return choose(ranked, { count, room, title: words, weights }).flatMap((i) => {
    const unit = ranked[i]?.unit;
    return unit ? [{ text: unit.text, start: unit.start, end: unit.end }] : [];
  });
};
