// What can be read off each sentence of a text, before anything is weighed. One pass over the words: linear in the length of the text.
import type { Place } from '../text/place';
import * as cues from './cues';
import { findPreambles } from './text-kind';
import type { Unit } from './units';
import type { Vocabulary } from './words';

/** How a sentence depends on the one before it: not at all, by a connective that may be read over, or by a word that stands for something. */
export type Leaning = 'none' | 'connective' | 'anaphor';

/** What adds to or takes from the worth of a sentence, each 0 to 1 where nothing else is said. */
export type Features = {
  /** Likeness to the whole text, by the sentence that is likest. */
  readonly centroid: number;
  /** Share of the title's words. */
  readonly title: number;
  /** Sentences of prose before it. */
  readonly order: number;
  readonly opensLine: number;
  /** Glossary terms in it; three are as good as more. */
  readonly hits: number;
  readonly selfDescription: number;
  readonly decision: number;
  /** An amount, a date, a deadline. */
  readonly figures: number;
  /** Something becomes other than it was. */
  readonly change: number;
  /** Says whom it concerns. */
  readonly addressee: number;
  /** 1 for laying down, in a law; -1 for definitions and housekeeping. */
  readonly operative: number;
  /** Logarithm of its length over the mean, -1 to 1. */
  readonly length: number;
  /** Logarithm of how much longer it is than the longest that reads easily. */
  readonly overlong: number;
  readonly boilerplate: number;
  readonly contact: number;
  readonly attendance: number;
  readonly procedure: number;
  readonly ritual: number;
  readonly question: number;
  /** A long line that does not end as a sentence does. */
  readonly unfinished: number;
  /** A short one: a heading, a label, a caption. */
  readonly fragment: number;
  /** Lies in an interview that follows a report. */
  readonly interview: number;
  /** Lies where a law tells why it was made. */
  readonly preamble: number;
};

export type Featured = { readonly unit: Unit; readonly features: Features; readonly leaning: Leaning };

/** Words, or Chinese characters, from which on a line without a full stop may be a sentence that lost it. */
const LONG_LINE = 20;

/** Words, or Chinese characters, beyond which a sentence no longer reads easily. */
const READABLE = { words: 50, characters: 110 } as const;

/** Tells for ascending places how many of `marks` (ascending too) lie inside. */
const counterOf = (marks: readonly Place[]) => {
  let from = 0;
  return ({ start, end }: Place): number => {
    while ((marks[from]?.start ?? Number.POSITIVE_INFINITY) < start) from++;
    let inside = 0;
    for (let i = from; (marks[i]?.start ?? end) < end; i++) if ((marks[i]?.end ?? 0) <= end) inside++;
    return inside;
  };
};

/**
 * Weight of each word in the text (term frequency times inverse sentence frequency, after Radev et al., "Centroid-based summarization",
 * 2004): in several sentences, but not in every one; words of one sentence do not count.
 */
const centroidOf = (units: readonly Unit[], words: number): Float64Array => {
  const sentences = new Float64Array(words);
  for (const unit of units) for (const word of unit.words) sentences[word] = (sentences[word] ?? 0) + 1;
  return sentences.map((times) => (times > 1 ? Math.log(1 + times) * Math.log(1 + units.length / times) : 0));
};

/** How much of the text's centroid a sentence has, for its length. */
const likeness = (unit: Unit, centroid: Float64Array): number => {
  let sum = 0;
  for (const word of unit.words) sum += centroid[word] ?? 0;
  return sum / Math.sqrt(unit.words.length + 4);
};

const shareOf = (unit: Unit, title: ReadonlySet<number>): number => {
  if (title.size === 0) return 0;
  let said = 0;
  for (const word of unit.words) if (title.has(word)) said++;
  return Math.min(1, said / Math.sqrt(title.size * Math.max(title.size, 4)));
};

const leaningOf = (text: string): Leaning => {
  if (cues.SELF_DESCRIPTION.test(text)) return 'none';
  if (cues.ANAPHOR.test(text)) return 'anaphor';
  return cues.CONNECTIVE.test(text) ? 'connective' : 'none';
};

const flag = (is: boolean): number => (is ? 1 : 0);

/** What the wording of a sentence says. */
const wordingOf = ({ text }: Unit, title: number) => ({
  selfDescription: flag(cues.SELF_DESCRIPTION.test(text)),
  decision: flag(cues.DECISION.test(text)),
  figures: flag(cues.AMOUNT.test(text) || cues.DATE.test(text)),
  change: flag(cues.CHANGE.test(text)),
  addressee: flag(cues.ADDRESSEE.test(text)),
  operative: flag(cues.OPERATIVE.test(text)) - flag(cues.HOUSEKEEPING.test(text)),
  // What a page is about is no boilerplate on it.
  boilerplate: flag(title < 0.5 && cues.BOILERPLATE.test(text)),
  contact: flag(cues.CONTACT.test(text)),
  attendance: flag(cues.ATTENDANCE.test(text)),
  procedure: flag(cues.PROCEDURE.test(text)),
  ritual: flag(cues.RITUAL.test(text)),
  question: flag(cues.QUESTION.test(text)),
});

type Wording = ReturnType<typeof wordingOf>;

/** Of a sentence that is not read: it stands too far behind to be chosen, whatever its wording. */
const UNREAD: Wording = {
  selfDescription: 0,
  decision: 0,
  figures: 0,
  change: 0,
  addressee: 0,
  operative: 0,
  boilerplate: 0,
  contact: 0,
  attendance: 0,
  procedure: 0,
  ritual: 0,
  question: 0,
};

/** Sentences of a long text whose wording is read: reading costs as much as all the rest. */
const MOST_READ = 150;

/** The worth by likeness, title and place from which on wording is read; that of the last of the foremost. */
const leastRead = (rough: readonly number[]): number =>
  rough.length <= MOST_READ
    ? Number.NEGATIVE_INFINITY
    : ([...rough].sort((a, b) => b - a)[MOST_READ] ?? Number.NEGATIVE_INFINITY);

const isIn = (unit: Unit, places: readonly Place[]): boolean =>
  places.some((place) => unit.start >= place.start && unit.start < place.end);

/** The features of every sentence. `interview` is where a tacked-on interview begins; `hits` are terms of the glossaries, ascending. */
export const featuresOf = ({
  units,
  vocabulary,
  text,
  title,
  hits,
  interview,
}: {
  readonly units: readonly Unit[];
  readonly vocabulary: Vocabulary;
  readonly text: string;
  readonly title: string;
  readonly hits: readonly Place[];
  readonly interview: number | null;
}): readonly Featured[] => {
  const titleWords = new Set(vocabulary.read(title).words);
  const centroid = centroidOf(units, vocabulary.count());
  const like = units.map((unit) => likeness(unit, centroid));
  const most = like.reduce((greatest, value) => Math.max(greatest, value), 1e-9);
  const mean = units.reduce((sum, unit) => sum + unit.size, 0) / Math.max(1, units.length);
  const readable = /\p{Script=Han}/u.test(text.slice(0, 400)) ? READABLE.characters : READABLE.words;
  const preambles = findPreambles(text);
  const hitsIn = counterOf(hits);
  const abouts = units.map((unit) => shareOf(unit, titleWords));
  const rough = abouts.map((about, i) => about + (like[i] ?? 0) / most + 2 / (1 + i / 5));
  const least = leastRead(rough);
  let prose = 0;
  return units.map((unit, i) => {
    const order = unit.isProse ? prose++ : prose;
    const about = abouts[i] ?? 0;
    return {
      unit,
      // The first sentence of all has nothing before it to lean on but the title.
      leaning: order > 0 ? leaningOf(unit.text) : 'none',
      features: {
        ...((rough[i] ?? 0) >= least ? wordingOf(unit, about) : UNREAD),
        centroid: (like[i] ?? 0) / most,
        title: about,
        order,
        opensLine: flag(unit.opensLine),
        hits: Math.min(1, hitsIn(unit) / 3),
        length: Math.max(-1, Math.min(1, Math.log(unit.size / mean))),
        overlong: Math.max(0, Math.log(unit.size / readable)),
        unfinished: flag(!unit.isProse && unit.size >= LONG_LINE),
        fragment: flag(!unit.isProse && unit.size < LONG_LINE),
        interview: flag(interview !== null && unit.start >= interview),
        preamble: flag(isIn(unit, preambles)),
      },
    };
  });
};
