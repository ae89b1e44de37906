// A text as sentences that keep their identity while it is edited: so the corpus knows, after any number of edits, where the
// sentence of a quote has gone, or that it has gone.
import type { Place } from '../../../src/core/text/place';
import { splitSentences } from '../../../src/core/text/sentences';

/** A sentence with what parts it from the next. `id` is null for one that the first text does not hold. */
export type Sentence = { readonly id: number | null; readonly text: string; readonly after: string };
export type Paragraph = readonly Sentence[];

/** A text under edit: paragraphs in order. */
export type EditedText = readonly Paragraph[];

/** Takes a text apart. Paragraphs are parted by line feeds; blank ones are left out. */
export const takeApart = (text: string, lang: string | null): EditedText => {
  let id = 0;
  return text
    .split('\n')
    .map((line) => {
      const places = splitSentences(line, lang);
      return places.map(({ start, end }, index): Sentence => {
        const next = places[index + 1]?.start ?? end;
        return { id: id++, text: line.slice(start, end), after: line.slice(end, next) };
      });
    })
    .filter((paragraph) => paragraph.length > 0);
};

/** A text put together, with the place of each sentence that came from the first text. */
export type PutTogether = { readonly text: string; readonly places: ReadonlyMap<number, Place> };

/** Puts a text together again: paragraphs parted by one line feed. */
export const putTogether = (paragraphs: EditedText): PutTogether => {
  let text = '';
  const places = new Map<number, Place>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) text += '\n';
    for (const [at, sentence] of paragraph.entries()) {
      const start = text.length;
      text += sentence.text;
      if (sentence.id !== null) places.set(sentence.id, { start, end: text.length });
      if (at < paragraph.length - 1) text += sentence.after;
    }
  }
  return { text, places };
};

/** Every sentence through a function that gives what stands in its place: itself, others, none. */
export const replaceSentences = (
  paragraphs: EditedText,
  change: (sentence: Sentence) => readonly Sentence[],
): EditedText =>
  paragraphs.map((paragraph) => paragraph.flatMap(change)).filter((paragraph) => paragraph.length > 0);

export const sentencesOf = (paragraphs: EditedText): readonly Sentence[] => paragraphs.flat();
