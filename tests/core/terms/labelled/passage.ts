// Labelled passages of our own: what ought to be found in them. The labels were written before the rules were tuned.

/** What the article itself says of a numbered term: as many members as its numeral says, each as it stands there. */
export type LabelledExpansion = { readonly of: string; readonly members: readonly string[] };

/**
 * A passage in the manner of official prose. In `marked`, ⟦…⟧ is a term that no glossary need know and that ought to be
 * marked; ⟨…⟩ is official language where a mark is neither asked for nor wrong. Everything else ought to stay unmarked.
 */
export type LabelledPassage = {
  readonly marked: string;
  /** All that the passage explains by listing; a term that is not here is not explained. */
  readonly expansions?: readonly LabelledExpansion[];
  /** Short forms that the passage itself defines: short to long. */
  readonly acronyms?: Readonly<Record<string, string>>;
  /** Terms that the passage defines in words: term to the words. */
  readonly definitions?: Readonly<Record<string, string>>;
  /** Terms whose Chinese original stands in brackets: term to original. */
  readonly originals?: Readonly<Record<string, string>>;
};

/** The first of every two passages is for tuning; the second is held out. */
export const isHeldOut = (index: number): boolean => index % 2 === 1;

const MARKS = /[⟦⟧⟨⟩]/g;

/** The passage as the finder gets it. */
export const plainText = ({ marked }: LabelledPassage): string => marked.replace(MARKS, '');

/** Places in the plain text between an opening and a closing mark. */
export const markedPlaces = (
  { marked }: LabelledPassage,
  [open, close]: readonly [string, string],
): readonly { readonly start: number; readonly end: number }[] =>
  [...marked.matchAll(new RegExp(`${open}([^${close}]*)${close}`, 'g'))].map((match) => {
    const start = marked.slice(0, match.index).replace(MARKS, '').length;
    return { start, end: start + (match[1] ?? '').replace(MARKS, '').length };
  });
