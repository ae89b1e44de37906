// Draws marks by the CSS Custom Highlight API: one Highlight object a style, static ranges, no change to the page's nodes.
// (One object a term, or live ranges, would cost the browser at every change of the page.) The registry is shared with the
// page: we touch our own names only.
import { adoptSheet } from './adopt-sheet';
import { MARKS, type MarkName } from './mark-rules';
import type { Spot } from './page-reading';

export type Painter = {
  /** False where the browser has no Custom Highlight API: then every call does nothing. */
  readonly supported: boolean;
  /** Paints these occurrences and no others. */
  paint(spots: readonly Spot[]): void;
  /** Draws one style at these ranges and nowhere else; none clears it. */
  put(name: MarkName, ranges: readonly StaticRangeInit[]): void;
  /** Sets the rules that the marks are drawn by. */
  restyle(css: string): void;
};

const ORDER: Readonly<Record<MarkName, number>> = {
  [MARKS.knownFirst]: 0,
  [MARKS.knownRepeat]: 0,
  [MARKS.candidateFirst]: 0,
  [MARKS.candidateRepeat]: 0,
  [MARKS.current]: 1,
  [MARKS.flash]: 2,
};

const markOf = ({ term, first }: Spot): MarkName => {
  if (term.card.kind === 'known') return first ? MARKS.knownFirst : MARKS.knownRepeat;
  return first ? MARKS.candidateFirst : MARKS.candidateRepeat;
};

const nothing: Painter = { supported: false, paint: () => {}, put: () => {}, restyle: () => {} };

/** A painter for a document. On abort, every mark and rule is taken back. */
export const createPainter = (document: Document, signal: AbortSignal): Painter => {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || !view.Highlight) return nothing;
  const ours = new Map<MarkName, Highlight>();
  const setRules = adoptSheet(document, signal);

  const put = (name: MarkName, ranges: readonly StaticRangeInit[]) => {
    const highlight = ours.get(name) ?? new view.Highlight();
    highlight.priority = ORDER[name];
    highlight.clear();
    for (const range of ranges) highlight.add(new view.StaticRange(range));
    ours.set(name, highlight);
    registry.set(name, highlight);
  };
  // Another copy of this script may have taken the name over: only what is ours is removed.
  const remove = (name: MarkName) => {
    if (registry.get(name) === ours.get(name)) registry.delete(name);
    ours.delete(name);
  };
  signal.addEventListener('abort', () => {
    for (const name of [...ours.keys()]) remove(name);
  });

  return {
    supported: true,
    put: (name, ranges) => (ranges.length === 0 ? remove(name) : put(name, ranges)),
    restyle: setRules,
    paint: (spots) => {
      for (const name of [MARKS.knownFirst, MARKS.knownRepeat, MARKS.candidateFirst, MARKS.candidateRepeat]) {
        const ranges = spots.filter((spot) => markOf(spot) === name).flatMap((spot) => spot.ranges);
        if (ranges.length === 0) remove(name);
        else put(name, ranges);
      }
    },
  };
};
