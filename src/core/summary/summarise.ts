// A summary by choosing sentences, none altered. No model: what counts can be read off the sentence, and each stays in its place.
import type { Block } from '../article/article';
import type { Place } from '../text/place';
import { findInterview } from './interview';
import { type Ranked, rank } from './rank';
import type { Summary } from './summary';
import { type Unit, unitsOf } from './units';
import { LAST_RESORT, REPETITION } from './weights';
import { contentWords } from './words';

/** What share of a sentence's distinct words the chosen sentences have said already. */
const saidAlready = (unit: Unit, said: ReadonlySet<string>): number => {
  let again = 0;
  for (const word of unit.words) if (said.has(word)) again++;
  return again / unit.words.size;
};

/**
 * Chooses one at a time the sentence that is worth most after what it repeats is taken off (maximal marginal relevance,
 * Carbonell and Goldstein, 1998). One that leans on its predecessor loses by that until the predecessor is chosen.
 */
const choose = (ranked: readonly Ranked[], count: number, title: ReadonlySet<string>): readonly number[] => {
  const chosen = new Set<number>();
  const said = new Set<string>();
  const value = (unit: Ranked, i: number): number =>
    unit.worth -
    REPETITION * saidAlready(unit, said) ** 2 -
    (unit.leans && !chosen.has(i - 1) ? unit.weights.dependent : 0);
  while (chosen.size < Math.min(count, ranked.length)) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    ranked.forEach((unit, i) => {
      const v = chosen.has(i) ? Number.NEGATIVE_INFINITY : value(unit, i);
      if (v > most) [best, most] = [i, v];
    });
    chosen.add(best);
    for (const word of ranked[best]?.words ?? new Set()) if (!title.has(word)) said.add(word);
  }
  return [...chosen].sort((a, b) => a - b);
};

/** Three sentences for a short text, four for a middling one, five for a long one; fewer when no more are any good. */
const usualCount = (ranked: readonly Ranked[]): number => {
  const good = ranked.filter((unit) => unit.worth > LAST_RESORT).length;
  const usual = good <= 10 ? 3 : good <= 30 ? 4 : 5;
  return Math.max(1, Math.min(usual, good));
};

/** An interview is left out of account only where a report stands before it. */
const interviewAfterReport = (text: string, units: readonly Unit[]): number | null => {
  const start = findInterview(text);
  if (start === null) return null;
  return units.filter((unit) => unit.isProse && unit.end <= start).length >= 3 ? start : null;
};

/**
 * Chooses sentences that sum a text up: 3 to 5, or as many as `sentences` says; fewer when the text has no more.
 * `hits` are places of glossary terms; with `blocks`, no sentence of a heading or a table is taken.
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
  const units = unitsOf(text, lang, blocks);
  const ranked = rank({ units, text, title, hits, interview: interviewAfterReport(text, units) });
  return choose(ranked, sentences ?? usualCount(ranked), new Set(contentWords(title).words)).flatMap((i) => {
    const unit = ranked[i];
    return unit ? [{ text: unit.text, start: unit.start, end: unit.end }] : [];
  });
};
