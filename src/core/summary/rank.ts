// What each sentence is worth. A centroid over the text's own words (tf times inverse sentence frequency, after Radev et al.,
// "Centroid-based summarization", 2004), with a prior for standing early as PacSum has it (Zheng and Lapata, 2019), and
// bonuses and penalties for wording. One pass over the words: linear in the length of the text.
import type { Place } from '../text/place';
import * as cues from './cues';
import { findPreambles, textKind } from './text-kind';
import type { Unit } from './units';
import { PENALTIES, WEIGHTS, type Weights } from './weights';
import { contentWords } from './words';

/** A sentence with its worth; `leans` says that it cannot stand without the one before it. */
export type Ranked = Unit & { readonly worth: number; readonly leans: boolean; readonly weights: Weights };

/** Words, or Chinese characters, from which on a line without a full stop may be a sentence that lost it. */
const LONG_LINE = 20;

type WordWeights = ReadonlyMap<string, number>;

/** Weight of each word in the text: in several sentences, but not in every one; words of one sentence do not count. */
const centroidOf = (units: readonly Unit[]): WordWeights => {
  const sentences = new Map<string, number>();
  for (const unit of units)
    for (const word of unit.words) sentences.set(word, (sentences.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, times] of sentences) {
    if (times > 1) weights.set(word, Math.log(1 + times) * Math.log(1 + units.length / times));
  }
  return weights;
};

/** How much of the text's centroid a sentence has, for its length. */
const likeness = (unit: Unit, centroid: WordWeights): number => {
  let sum = 0;
  for (const word of unit.words) sum += centroid.get(word) ?? 0;
  return sum / Math.sqrt(unit.words.size + 4);
};

const titleShare = (unit: Unit, title: ReadonlySet<string>): number => {
  if (title.size === 0) return 0;
  let said = 0;
  for (const word of title) if (unit.words.has(word)) said++;
  return said / Math.sqrt(title.size * Math.max(title.size, 4));
};

const countHits = (unit: Unit, hits: readonly Place[]): number =>
  hits.filter((hit) => hit.start >= unit.start && hit.end <= unit.end).length;

const penalty = (unit: Unit, interview: number | null, aboutTitle: number): number => {
  const { text } = unit;
  let sum = 0;
  if (interview !== null && unit.start >= interview) sum += PENALTIES.interview;
  if (cues.BOILERPLATE.test(text) && aboutTitle < 0.5) sum += PENALTIES.boilerplate;
  if (cues.CONTACT.test(text)) sum += PENALTIES.contact;
  if (cues.ATTENDANCE.test(text)) sum += PENALTIES.attendance;
  if (cues.PROCEDURE.test(text)) sum += PENALTIES.procedure;
  if (cues.RITUAL.test(text)) sum += PENALTIES.ritual;
  if (cues.QUESTION.test(text)) sum += PENALTIES.question;
  if (!unit.isProse) sum += unit.size < LONG_LINE ? PENALTIES.fragment : PENALTIES.unfinished;
  return sum;
};

/** What the wording of a sentence adds. */
const bonus = ({ text, opensLine }: Unit, weights: Weights): number => {
  let sum = opensLine ? weights.opensLine : 0;
  if (cues.SELF_DESCRIPTION.test(text)) sum += weights.selfDescription;
  if (cues.DECISION.test(text)) sum += weights.decision;
  if (cues.AMOUNT.test(text) || cues.DATE.test(text)) sum += weights.figures;
  if (cues.OPERATIVE.test(text)) sum += weights.operative;
  if (cues.HOUSEKEEPING.test(text)) sum -= weights.operative;
  return sum;
};

/** Words, or Chinese characters, beyond which a sentence no longer reads easily. */
const READABLE = { words: 50, characters: 110 } as const;

/** More for a sentence longer than the mean of the text, up to where it stops being readable. */
const lengthWorth = (
  unit: Unit,
  { mean, readable, weight }: { mean: number; readable: number; weight: number },
): number =>
  weight * Math.max(-1, Math.min(1, Math.log(unit.size / mean))) -
  PENALTIES.overlong * Math.max(0, Math.log(unit.size / readable));

const isIn = (unit: Unit, places: readonly Place[]): boolean =>
  places.some((place) => unit.start >= place.start && unit.start < place.end);

const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 1e-9);

/** The worth of every sentence. `interview` is where a tacked-on interview begins; `hits` are terms of the glossaries. */
export const rank = ({
  units,
  text,
  title,
  hits,
  interview,
}: {
  readonly units: readonly Unit[];
  readonly text: string;
  readonly title: string;
  readonly hits: readonly Place[];
  readonly interview: number | null;
}): readonly Ranked[] => {
  const weights = WEIGHTS[textKind(text)];
  const centroid = centroidOf(units);
  const like = units.map((unit) => likeness(unit, centroid));
  const most = greatest(like);
  const titleWords = new Set(contentWords(title).words);
  const mean = units.reduce((sum, unit) => sum + unit.size, 0) / Math.max(1, units.length);
  const readable = /\p{Script=Han}/u.test(text.slice(0, 400)) ? READABLE.characters : READABLE.words;
  const preambles = findPreambles(text);
  let prose = 0;
  return units.map((unit, i) => {
    const rankInText = unit.isProse ? prose++ : prose;
    const about = Math.min(1, titleShare(unit, titleWords));
    const worth =
      weights.centroid * ((like[i] ?? 0) / most) +
      weights.title * about +
      weights.position / (1 + rankInText / weights.halfway) +
      weights.hits * Math.min(1, countHits(unit, hits) / 3) +
      bonus(unit, weights) +
      lengthWorth(unit, { mean, readable, weight: weights.length }) -
      (isIn(unit, preambles) ? PENALTIES.preamble : 0) -
      penalty(unit, interview, about);
    // The first sentence of all has nothing before it to lean on but the title.
    const leans = rankInText > 0 && cues.DEPENDENT.test(unit.text) && !cues.SELF_DESCRIPTION.test(unit.text);
    return { ...unit, worth, leans, weights };
  });
};
