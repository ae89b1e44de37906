// What happens to a page between two visits. Each operation edits the text around a quote, or the quote itself, and says what
// a reader may expect of the quote afterwards.
import { Converter } from 'opencc-js/cn2t';
import type { Quote } from './choose-quote';
import { type EditedText, replaceSentences, type Sentence, sentencesOf } from './document';
import type { Random } from './random';
import { REWRITES, typeset } from './rewrite';

/**
 * `same`: the quote stands there with the same folded text. `edited`: its sentence stands there, its words were touched.
 * `gone`: its sentence was taken out. What counts as found among the edited is decided by how much was touched.
 */
export type Fate = 'same' | 'edited' | 'gone';

export type Edited = { readonly paragraphs: EditedText; readonly fate: Fate };

export type Situation = {
  readonly paragraphs: EditedText;
  readonly quote: Quote;
  readonly random: Random;
  /** Sentences of other texts, to be put in. */
  readonly strangers: readonly string[];
};

/** Null where it does not apply. */
export type Operation = (situation: Situation) => Edited | null;

const holds = ({ ids }: Quote, { id }: Sentence): boolean => id !== null && ids.includes(id);
const spaceAfter = (text: string): string => (/\p{Script=Han}/u.test(text) ? '' : ' ');
const stranger = (text: string): Sentence => ({ id: null, text, after: spaceAfter(text) });
const spaced = (sentence: Sentence): Sentence =>
  sentence.after === '' ? { ...sentence, after: spaceAfter(sentence.text) } : sentence;

const insertions: Operation = ({ paragraphs, random, strangers, quote }) => ({
  fate: 'same',
  paragraphs: replaceSentences(paragraphs, (sentence) => {
    // Between the sentences of a passage nothing is put in: that would change the passage.
    const inside = holds(quote, sentence) && sentence.id !== quote.ids[0];
    if (inside || !random.chance(0.15)) return [sentence];
    return [stranger(random.pick(strangers)), sentence];
  }),
});

const deletions: Operation = ({ paragraphs, random, quote }) => ({
  fate: 'same',
  paragraphs: replaceSentences(paragraphs, (sentence) =>
    !holds(quote, sentence) && random.chance(0.25) ? [] : [sentence],
  ),
});

const removal: Operation = ({ paragraphs, quote }) => ({
  fate: 'gone',
  paragraphs: replaceSentences(paragraphs, (sentence) => (holds(quote, sentence) ? [] : [sentence])),
});

const replacement: Operation = ({ paragraphs, quote, random, strangers }) => ({
  fate: 'gone',
  paragraphs: replaceSentences(paragraphs, (sentence) =>
    holds(quote, sentence) ? [stranger(random.pick(strangers))] : [sentence],
  ),
});

/** Where the paragraph of a quote stands; -1 where the quote runs over several, which moving would tear apart. */
const ownParagraph = (paragraphs: EditedText, quote: Quote): number =>
  paragraphs.findIndex((paragraph) =>
    quote.ids.every((id) => paragraph.some((sentence) => sentence.id === id)),
  );

const reordering: Operation = ({ paragraphs, quote, random }) =>
  paragraphs.length < 4 || ownParagraph(paragraphs, quote) < 0
    ? null
    : { fate: 'same', paragraphs: random.shuffle(paragraphs) };

const movedParagraph: Operation = ({ paragraphs, quote, random }) => {
  const at = ownParagraph(paragraphs, quote);
  const own = paragraphs[at];
  if (!own) return null;
  const others = paragraphs.filter((_, index) => index !== at);
  const to = random.below(others.length + 1);
  return { fate: 'same', paragraphs: [...others.slice(0, to), own, ...others.slice(to)] };
};

const retold = (text: string, times: number, random: Random): string => {
  let told = text;
  for (let turn = 0; turn < times; turn++) {
    const names = random.shuffle(Object.keys(REWRITES));
    for (const name of names) {
      const next = REWRITES[name]?.(told, random);
      if (next) {
        told = next;
        break;
      }
    }
  }
  return told;
};

/** Rewrites the sentences of the quote by one kind of change. */
const rewriting =
  (name: string): Operation =>
  ({ paragraphs, quote, random }) => {
    const id = random.pick(quote.ids);
    let changed = false;
    const after = replaceSentences(paragraphs, (sentence) => {
      if (sentence.id !== id) return [sentence];
      const text = REWRITES[name]?.(sentence.text, random) ?? null;
      changed ||= text !== null;
      return [{ ...sentence, text: text ?? sentence.text }];
    });
    return changed ? { fate: 'edited', paragraphs: after } : null;
  };

const neighboursRewritten: Operation = ({ paragraphs, quote, random }) => ({
  fate: 'same',
  paragraphs: replaceSentences(paragraphs, (sentence) => [
    holds(quote, sentence)
      ? sentence
      : { ...sentence, text: retold(sentence.text, 1 + random.below(2), random) },
  ]),
});

const overhaul: Operation = ({ paragraphs, random }) => ({
  fate: 'edited',
  paragraphs: replaceSentences(paragraphs, (sentence) => [
    {
      ...sentence,
      text: random.chance(0.6) ? retold(sentence.text, 1 + random.below(3), random) : sentence.text,
    },
  ]),
});

/** A sentence that differs from that of the quote in a word or a number; none where nothing could be changed. */
const lookAlike = ({ paragraphs, quote, random }: Situation): Sentence | null => {
  const own = sentencesOf(paragraphs).find((sentence) => holds(quote, sentence));
  if (!own) return null;
  const text = retold(own.text, 1, random);
  return text === own.text ? null : stranger(text);
};

/**
 * At the end of a paragraph; null where there is none to take. Not beside the quote's own: with the quote taken out, a look-alike
 * in its very place could not be told from a correction.
 */
const putSomewhere = (
  paragraphs: EditedText,
  sentence: Sentence,
  quote: Quote,
  random: Random,
): EditedText | null => {
  const own = paragraphs.flatMap((paragraph, index) =>
    paragraph.some((one) => holds(quote, one)) ? [index] : [],
  );
  const free = paragraphs.flatMap((_, index) => (own.some((at) => Math.abs(at - index) < 2) ? [] : [index]));
  if (free.length === 0) return null;
  const at = random.pick(free);
  return paragraphs.map((paragraph, index) =>
    index === at ? [...paragraph.slice(0, -1), ...paragraph.slice(-1).map(spaced), sentence] : paragraph,
  );
};

const lookAlikeAdded: Operation = (situation) => {
  const twin = lookAlike(situation);
  const { paragraphs, quote, random } = situation;
  const after = twin && putSomewhere(paragraphs, twin, quote, random);
  return after && { fate: 'same', paragraphs: after };
};

const lookAlikeInstead: Operation = (situation) => {
  const twin = lookAlike(situation);
  const { paragraphs, quote, random } = situation;
  const after = twin && putSomewhere(paragraphs, twin, quote, random);
  return (
    after && { fate: 'gone', paragraphs: removal({ ...situation, paragraphs: after })?.paragraphs ?? after }
  );
};

const asTraditional = Converter({ from: 'cn', to: 't' });
const traditional: Operation = ({ paragraphs }) => {
  const converted = replaceSentences(paragraphs, (sentence) => [
    { ...sentence, text: asTraditional(sentence.text) },
  ]);
  const changed = sentencesOf(converted).some(
    ({ text }, index) => text !== sentencesOf(paragraphs)[index]?.text,
  );
  return changed ? { fate: 'same', paragraphs: converted } : null;
};

const typesetting: Operation = ({ paragraphs, random }) => ({
  fate: 'same',
  paragraphs: replaceSentences(paragraphs, (sentence) => [
    { ...sentence, text: typeset(sentence.text, random) ?? sentence.text },
  ]),
});

const joined: Operation = ({ paragraphs }) => ({
  fate: 'same',
  paragraphs: paragraphs.flatMap((paragraph, index) => {
    if (index % 2 === 1) return [];
    const next = paragraphs[index + 1] ?? [];
    return [[...paragraph.slice(0, -1), ...paragraph.slice(-1).map(spaced), ...next]];
  }),
});

const parted: Operation = ({ paragraphs, random }) => ({
  fate: 'same',
  paragraphs: paragraphs.flatMap((paragraph) => {
    const at = 1 + random.below(Math.max(1, paragraph.length - 1));
    return paragraph.length < 2 ? [paragraph] : [paragraph.slice(0, at), paragraph.slice(at)];
  }),
});

const untouched: Operation = ({ paragraphs }) => ({ fate: 'same', paragraphs });

/** A sentence without spaces and marks, to see whether two are copies. */
const bare = (text: string | undefined): string => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

/** The text holds the sentence twice; the one that was quoted is taken out, the other stays. Of two side by side nobody could say which went. */
const duplicateStays: Operation = (situation) => {
  const sentences = sentencesOf(situation.paragraphs);
  const { ids } = situation.quote;
  const first = sentences.findIndex(({ id }) => id === ids[0]);
  const beside = [sentences[first - 1]?.text, sentences[first + ids.length]?.text].map(bare);
  const own = ids.map((id) => bare(sentences.find((sentence) => sentence.id === id)?.text));
  return own.some((text) => beside.includes(text)) ? null : removal(situation);
};

/** By name. Those of `DUPLICATED` run on a text into which a look-alike or a copy was put before the quote was taken. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  untouched,
  insertions,
  deletions,
  removal,
  replacement,
  reordering,
  movedParagraph,
  otherNumber: rewriting('otherNumber'),
  negated: rewriting('negated'),
  opposite: rewriting('opposite'),
  oneWordLess: rewriting('oneWordLess'),
  oneWordMore: rewriting('oneWordMore'),
  swappedLetters: rewriting('swappedLetters'),
  neighboursRewritten,
  overhaul,
  lookAlikeAdded,
  lookAlikeInstead,
  traditional,
  typesetting,
  joined,
  parted,
};

export const DUPLICATED: Readonly<Record<string, Operation>> = {
  duplicateKept: untouched,
  duplicateAmongInsertions: insertions,
  duplicateStays,
};

/** A text that holds a sentence of its own twice: word for word, or with a word changed. */
export const withDuplicates = (paragraphs: EditedText, random: Random): EditedText => {
  const sentences = sentencesOf(paragraphs);
  const next = Math.max(...sentences.map(({ id }) => id ?? 0)) + 1;
  const copies = random.shuffle(sentences).slice(0, Math.max(2, Math.ceil(sentences.length / 4)));
  const put = copies.map(({ text }, index) => [
    { id: next + index, text: random.chance(0.5) ? text : retold(text, 1, random), after: '' },
  ]);
  const [first, ...rest] = random.shuffle([...paragraphs.slice(1), ...put]);
  return [...paragraphs.slice(0, 1), ...(first ? [first] : []), ...rest];
};
