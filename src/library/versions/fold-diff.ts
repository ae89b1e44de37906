// A word diff as paragraphs, with long stretches that did not change folded away.
import type { DiffPart } from '../../core/clippings/word-diff';

export type DiffParagraph = { readonly parts: readonly DiffPart[]; readonly changed: boolean };
/** Paragraphs to be shown, or to be folded. */
export type DiffStretch = { readonly folded: boolean; readonly paragraphs: readonly DiffParagraph[] };

/** Unchanged paragraphs shown on either side of a change. */
const AROUND = 1;

/** The diff cut at its line breaks. A paragraph with no letter in it is left out, unless the line break is the change. */
export const diffParagraphs = (parts: readonly DiffPart[]): readonly DiffParagraph[] => {
  const paragraphs: DiffPart[][] = [[]];
  for (const { kind, text } of parts) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line });
    });
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => ({ parts: paragraph, changed: paragraph.some(({ kind }) => kind !== 'same') }));
};

/** Stretches in order; folded ones are of two paragraphs or more. */
export const foldDiff = (paragraphs: readonly DiffParagraph[]): readonly DiffStretch[] => {
  const isNear = (at: number) =>
    paragraphs.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ changed }) => changed);
  const stretches: { folded: boolean; paragraphs: DiffParagraph[] }[] = [];
  paragraphs.forEach((paragraph, at) => {
    const folded = !isNear(at);
    const last = stretches.at(-1);
    if (last?.folded === folded) last.paragraphs.push(paragraph);
    else stretches.push({ folded, paragraphs: [paragraph] });
  });
  return stretches.map((stretch) => ({
    ...stretch,
    folded: stretch.folded && stretch.paragraphs.length > 1,
  }));
};

/** Words, or Chinese characters, that were added and removed. */
export const countChanges = (
  parts: readonly DiffPart[],
): { readonly added: number; readonly removed: number } => {
  const count = (wanted: DiffPart['kind']) =>
    parts
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { text }) => sum + (text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0), 0);
  return { added: count('added'), removed: count('removed') };
};
