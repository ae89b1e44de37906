// Quotation marks of a line, and the line with the quoted words blanked, so that what reports them can be read by itself.
import type { Place } from '../../text/place';

/** A quotation inside its marks; `open` where the mark that closes it is on a later line. */
export type Quotation = Place & { readonly open: boolean };

const PAIRS: readonly RegExp[] = [
  /[“„](?<words>[^“”„\n]*)(?:”|$|(?<=„[^“”„\n]*)“)/gu,
  /(?<![\p{L}\d])"(?<words>[^"\n]*)(?:"|$)/gu,
  /«\s?(?<words>[^«»\n]*?)(?:\s?»|$)/gu,
  /「(?<words>[^「」\n]*)(?:」|$)/gu,
  // British single marks; an apostrophe before a letter does not close.
  /(?<=^|[\s(])‘(?<words>[^‘\n]{8,}?[\p{L}\d.,!?…])’(?=[\s,.;:)]|$)/gu,
];

/** Quotations of a line that do not lie inside one another, ascending; offsets into the line. */
export const quotationsOf = (line: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  for (const pattern of PAIRS) {
    for (const match of line.matchAll(pattern)) {
      const words = match.groups?.words ?? '';
      const start = match.index + match[0].indexOf(words, 1);
      const end = start + words.length;
      if (words.trim() === '' || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, open: end === line.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** Stands for a quoted character; a letter, so that sentences are cut as before. */
export const BLANK = 'ˣ';

/** The line with quoted words blanked, except for the letter that opens them and the punctuation that ends them: by these sentences are cut. */
export const blankQuotations = (line: string, quotations: readonly Quotation[]): string => {
  let blanked = '';
  let at = 0;
  for (const { start, end } of quotations) {
    const tail = line.slice(start, end).match(/[.,!?…，。！？；]*$/)?.[0].length ?? 0;
    const kept = Math.min(end, start + 1);
    blanked +=
      line.slice(at, kept) +
      BLANK.repeat(Math.max(0, end - tail - kept)) +
      line.slice(Math.max(kept, end - tail), end);
    at = end;
  }
  return blanked + line.slice(at);
};
