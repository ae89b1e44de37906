// The Highlights of a page in its text as it was just read: each is found again, changed or lost, and says so.
import { type AnchorText, anchorText } from '../anchoring/anchor-text';
import type { Anchoring } from '../anchoring/anchoring';
import { findByQuote, type Searchable, searchable } from '../anchoring/find-by-quote';
import { findByText } from '../anchoring/find-by-text';
import type { Highlight } from '../clippings/highlight';
import { wordDiff } from '../clippings/word-diff';
import type { PageHighlight } from './page-highlight';

/** A Highlight and what became of it. */
export type Anchored = { readonly highlight: Highlight; readonly anchoring: Anchoring };

/** The passage as it is: nothing has to be looked for in the very text in which it was marked. */
const inPlace = ({ selectors }: Highlight): Anchoring => ({ status: 'exact', place: selectors.position });

const stands = ({ selectors: { quote, position } }: Highlight, text: string): boolean =>
  text.slice(position.start, position.end) === quote.exact;

/** Finds the Highlights that were marked in one text. */
const finderFrom = (earlier: string, now: AnchorText): ((highlight: Highlight) => Anchoring) => {
  if (earlier === now.text) return inPlace;
  const find = findByText(anchorText(earlier), now);
  return ({ selectors }) => find({ place: selectors.position, formulae: selectors.formulae });
};

/**
 * Finds Highlights again in the text of their page. Each is looked for by the text in which it was marked; where that is not at hand, or
 * has not its words, by its quotation.
 * @param textOf the text of a version by its number; null where it is not at hand
 */
export const anchorHighlights = (
  text: string,
  highlights: readonly Highlight[],
  textOf: (version: number) => string | null,
): readonly Anchored[] => {
  if (highlights.length === 0) return [];
  const now = anchorText(text);
  const finders = new Map<number, (highlight: Highlight) => Anchoring>();
  let byQuote: Searchable | null = null;
  const find = (highlight: Highlight): Anchoring => {
    const { version } = highlight;
    const earlier = version === null ? null : textOf(version);
    if (version === null || earlier === null || !stands(highlight, earlier)) {
      byQuote ??= searchable(now);
      return findByQuote(byQuote, highlight.selectors);
    }
    const finder = finders.get(version) ?? finderFrom(earlier, now);
    finders.set(version, finder);
    return finder(highlight);
  };
  return highlights.map((highlight) => ({ highlight, anchoring: find(highlight) }));
};

/** A Highlight as it is shown on a page with this text. */
export const showHighlight = ({ highlight, anchoring }: Anchored, text: string): PageHighlight => {
  const { id, colour, note, tags, selectors } = highlight;
  const quote = selectors.quote.exact;
  const shown = { id, colour, note, tags, quote };
  if (anchoring.status === 'lost') return { ...shown, status: 'lost' };
  const { status, place } = anchoring;
  if (status === 'exact') return { ...shown, status, place };
  return { ...shown, status, place, changes: [...wordDiff(quote, text.slice(place.start, place.end))] };
};

const startOf = ({ highlight, anchoring }: Anchored): number =>
  anchoring.status === 'lost' ? highlight.selectors.position.start : anchoring.place.start;

const inPageOrder = (a: Anchored, b: Anchored): number =>
  Number(a.anchoring.status === 'lost') - Number(b.anchoring.status === 'lost') || startOf(a) - startOf(b);

/** All of them in page order; the lost ones last, in the order in which they once stood. */
export const showHighlights = (anchored: readonly Anchored[], text: string): readonly PageHighlight[] =>
  [...anchored].sort(inPageOrder).map((one) => showHighlight(one, text));

/** Those that came to something else than when they were last looked for, with that written down. */
export const newAnchorings = (anchored: readonly Anchored[], at: string): readonly Highlight[] =>
  anchored
    .filter(({ highlight, anchoring }) => (highlight.lastAnchoring?.status ?? 'exact') !== anchoring.status)
    .map(({ highlight, anchoring }) => ({ ...highlight, lastAnchoring: { status: anchoring.status, at } }));
