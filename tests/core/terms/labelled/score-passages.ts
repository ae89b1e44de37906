// How well the finder does on labelled passages: what it shows, and how much of that is right.
import type { FoundTerms } from '../../../../src/core/terms/find-terms';
import type { Place } from '../../../../src/core/text/place';
import { type LabelledPassage, markedPlaces, plainText } from './passage';

/** Counts, summed over passages. `shown` and `right` are of what was found; `labelled` and `found` of what is there. */
export type Tally = {
  readonly shown: number;
  readonly right: number;
  readonly labelled: number;
  readonly found: number;
};
export type Scores = {
  readonly candidates: Tally;
  readonly expansions: Tally;
  /** What the passage says of a term: its meaning, its long form, its original. */
  readonly definitions: Tally;
  /** What was shown and is not right, for the eye. */
  readonly faults: readonly string[];
  readonly missed: readonly string[];
};

const NONE: Tally = { shown: 0, right: 0, labelled: 0, found: 0 };

const overlap = (a: Place, b: Place): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const size = ({ start, end }: Place): number => end - start;

/** Whether two places share at least a part of the longer. */
const agree = (a: Place, b: Place, part: number): boolean =>
  overlap(a, b) > 0 && overlap(a, b) >= part * Math.max(size(a), size(b));

/** A mark is right where half of the longer agrees; a quoted member must agree nearly wholly. */
const MARK = 0.5;
const MEMBER = 0.8;

const slices = (text: string, places: readonly Place[]) =>
  places.map(({ start, end }) => text.slice(start, end));

/** Where the short forms that a passage defines stand, and their long forms. */
const shortFormPlaces = (passage: LabelledPassage): readonly Place[] => {
  const text = plainText(passage);
  const words = Object.entries(passage.acronyms ?? {}).flat();
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
};

const scoreCandidates = (passage: LabelledPassage, { hits }: FoundTerms): Scores => {
  const text = plainText(passage);
  const wanted = [...markedPlaces(passage, ['⟦', '⟧']), ...shortFormPlaces(passage)];
  const optional = markedPlaces(passage, ['⟨', '⟩']);
  const candidates = hits.filter(
    (hit) => hit.kind === 'candidate' && !optional.some((place) => agree(hit, place, MARK)),
  );
  const right = candidates.filter((hit) => wanted.some((place) => agree(hit, place, MARK)));
  const found = wanted.filter((place) => hits.some((hit) => agree(hit, place, MARK)));
  return {
    candidates: {
      shown: candidates.length,
      right: right.length,
      labelled: wanted.length,
      found: found.length,
    },
    expansions: NONE,
    definitions: NONE,
    faults: slices(
      text,
      candidates.filter((hit) => !right.includes(hit)),
    ),
    missed: slices(
      text,
      wanted.filter((place) => !found.includes(place)),
    ),
  };
};

const scoreExpansions = (passage: LabelledPassage, { expansions }: FoundTerms): Scores => {
  const text = plainText(passage);
  const labels = passage.expansions ?? [];
  const isRight = ({ start, end, members }: FoundTerms['expansions'][number]): boolean => {
    const label = labels.find(({ of }) => {
      const at = text.indexOf(of);
      return agree({ start, end }, { start: at, end: at + of.length }, MARK);
    });
    if (label === undefined || label.members.length !== members.length) return false;
    return label.members.every((words, index) => {
      const at = text.indexOf(words);
      const member = members[index];
      return member !== undefined && agree(member, { start: at, end: at + words.length }, MEMBER);
    });
  };
  const right = expansions.filter(isRight);
  const name = ({ start, end, members }: FoundTerms['expansions'][number]) =>
    `${text.slice(start, end)} = ${slices(text, members).join(' | ')}`;
  return {
    candidates: NONE,
    definitions: NONE,
    expansions: {
      shown: expansions.length,
      right: right.length,
      labelled: labels.length,
      found: Math.min(right.length, labels.length),
    },
    faults: expansions.filter((expansion) => !right.includes(expansion)).map(name),
    missed: labels
      .filter(
        ({ of }) =>
          !right.some(
            ({ start, end }) => text.slice(start, end).includes(of) || of.includes(text.slice(start, end)),
          ),
      )
      .map(({ of, members }) => `${of} = ${members.join(' | ')}`),
  };
};

const scoreDefinitions = (passage: LabelledPassage, { definitions }: FoundTerms): Scores => {
  const text = plainText(passage);
  const labels = { meaning: passage.definitions, 'long-form': passage.acronyms, original: passage.originals };
  const labelled = Object.values(labels).reduce((count, label) => count + Object.keys(label ?? {}).length, 0);
  const right = definitions.filter(({ start, end, given, words }) => {
    const said = labels[given]?.[text.slice(start, end)];
    const at = said === undefined ? -1 : text.indexOf(said);
    return said !== undefined && agree(words, { start: at, end: at + said.length }, MEMBER);
  });
  const name = ({ start, end, given, words }: FoundTerms['definitions'][number]) =>
    `${text.slice(start, end)} ${given} ${text.slice(words.start, words.end)}`;
  return {
    candidates: NONE,
    expansions: NONE,
    definitions: { shown: definitions.length, right: right.length, labelled, found: right.length },
    faults: definitions.filter((definition) => !right.includes(definition)).map(name),
    missed: right.length < labelled ? [`definitions: ${JSON.stringify(labels)}`] : [],
  };
};

const add = (a: Tally, b: Tally): Tally => ({
  shown: a.shown + b.shown,
  right: a.right + b.right,
  labelled: a.labelled + b.labelled,
  found: a.found + b.found,
});

const sum = (scores: readonly Scores[]): Scores => {
  return {
    candidates: scores.reduce((total, { candidates }) => add(total, candidates), NONE),
    expansions: scores.reduce((total, { expansions }) => add(total, expansions), NONE),
    definitions: scores.reduce((total, { definitions }) => add(total, definitions), NONE),
    faults: scores.flatMap(({ faults }) => faults),
    missed: scores.flatMap(({ missed }) => missed),
  };
};

/** Scores what `find` finds in each passage. */
export const scorePassages = (
  passages: readonly LabelledPassage[],
  find: (text: string) => FoundTerms,
): Scores =>
  sum(
    passages.flatMap((passage) => {
      const found = find(plainText(passage));
      return [
        scoreCandidates(passage, found),
        scoreExpansions(passage, found),
        scoreDefinitions(passage, found),
      ];
    }),
  );
