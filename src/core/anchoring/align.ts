// Which stretches of an earlier text stand in a later one, in order. Two steps, each by Myers' algorithm (1986; the `diff` package):
// over sentences, then over the words of runs of sentences that were replaced. What was moved is found afterwards, among what was added.
import { diffArrays } from 'diff';
import { splitSentences } from '../text/sentences';
import { type AnchorText, type Stretch, toStretch } from './anchor-text';

/** Characters that stand in both texts: `length` folded characters from `before`, and from `after`. */
export type Match = { readonly before: number; readonly after: number; readonly length: number };

export type Alignment = {
  /** Ascending in both texts, none touching the next in both. */
  readonly matches: readonly Match[];
  /** Sentences of the later text that no sentence of the earlier one matched whole; ascending. */
  readonly added: readonly Stretch[];
  /** Sentences of the earlier text, in order; they cover it. */
  readonly sentencesBefore: readonly Stretch[];
};

const MOST_SENTENCES = 4_000;
const MOST_WORDS = 1_500;
/** All runs together: beyond this they count as replaced whole. */
const MOST_WORDS_IN_ALL = 12_000;

/** The sentences of a text as folded stretches that cover it, each with the space after it. */
export const sentenceStretches = (text: AnchorText): readonly Stretch[] => {
  const begins = splitSentences(text.text, null)
    .map((place) => toStretch(text, place).start)
    .filter((start, index, all) => start > 0 && start !== all[index - 1]);
  const ends = [...begins, text.folded.length];
  return ends
    .map((end, index) => ({ start: index === 0 ? 0 : (begins[index - 1] ?? 0), end }))
    .filter(({ start, end }) => end > start);
};

const WORD = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]|[\p{L}\p{N}\p{M}']+| +|[\s\S]/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const sizeOf = (parts: readonly string[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** Walks a diff of parts: calls back with what both have, and with runs that one has in place of the other. */
type Walk = {
  readonly same: (before: number, after: number, length: number) => void;
  readonly replaced: (before: Stretch, after: Stretch) => void;
};

const walk = (
  parts: readonly { readonly value: string[]; readonly added: boolean; readonly removed: boolean }[],
  from: { readonly before: number; readonly after: number },
  { same, replaced }: Walk,
): void => {
  let { before, after } = from;
  let [startBefore, startAfter] = [before, after];
  const flush = () => {
    if (before > startBefore || after > startAfter)
      replaced({ start: startBefore, end: before }, { start: startAfter, end: after });
  };
  for (const { value, added, removed } of parts) {
    const size = sizeOf(value);
    if (added) after += size;
    else if (removed) before += size;
    else {
      flush();
      same(before, after, size);
      before += size;
      after += size;
      [startBefore, startAfter] = [before, after];
    }
  }
  flush();
};

/** Aligns two texts. Time goes with the length and the number of changes; what is beyond the bounds counts as replaced whole. */
export const alignTexts = (earlier: AnchorText, later: AnchorText): Alignment => {
  const matches: Match[] = [];
  const add = (before: number, after: number, length: number) => {
    const last = matches.at(-1);
    if (last && last.before + last.length === before && last.after + last.length === after)
      matches[matches.length - 1] = { ...last, length: last.length + length };
    else matches.push({ before, after, length });
  };
  let left = MOST_WORDS_IN_ALL;
  const refine = (before: Stretch, after: Stretch) => {
    if (before.start === before.end || after.start === after.end) return;
    const words = diffArrays(
      wordsOf(earlier.folded.slice(before.start, before.end)),
      wordsOf(later.folded.slice(after.start, after.end)),
      { maxEditLength: Math.min(MOST_WORDS, left) },
    );
    left -=
      words === undefined
        ? Math.min(MOST_WORDS, left)
        : words.filter((part) => part.added || part.removed).length;
    if (words)
      walk(words, { before: before.start, after: after.start }, { same: add, replaced: () => undefined });
  };
  const [sentencesBefore, sentencesAfter] = [sentenceStretches(earlier), sentenceStretches(later)];
  const coarse = diffArrays(
    sentencesBefore.map(({ start, end }) => earlier.folded.slice(start, end)),
    sentencesAfter.map(({ start, end }) => later.folded.slice(start, end)),
    { maxEditLength: MOST_SENTENCES },
  );
  const added: Stretch[] = [];
  walk(
    coarse ?? [
      { value: [earlier.folded], added: false, removed: true },
      { value: [later.folded], added: true, removed: false },
    ],
    { before: 0, after: 0 },
    {
      same: add,
      replaced: (before, after) => {
        refine(before, after);
        added.push(...sentencesAfter.filter(({ start, end }) => start >= after.start && end <= after.end));
      },
    },
  );
  return { matches, added, sentencesBefore };
};
