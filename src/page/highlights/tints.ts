// Paints Highlights by the CSS Custom Highlight API, below the marks of terms: as many objects as there are colours, static ranges.
import { COLOURS } from '../../core/clippings/colour';
import type { PageHighlight } from '../../core/reading/page-highlight';
import { adoptSheet } from '../adopt-sheet';
import { CHANGED, highlightRules, OPEN, tintName } from './highlight-rules';

/** A Highlight that is in the page, and where. */
export type Tinted = {
  readonly highlight: Exclude<PageHighlight, { status: 'lost' }>;
  readonly ranges: readonly StaticRangeInit[];
};

export type Tints = {
  paint(tinted: readonly Tinted[], dark: boolean): void;
  /** Tells the Highlight whose card is open; none for nothing. */
  light(ranges: readonly StaticRangeInit[]): void;
};

/** Tints on a document; on abort all are taken back. Does nothing where the browser has no such API. */
export const createTints = (document: Document, signal: AbortSignal): Tints => {
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || !view.Highlight) return { paint: () => {}, light: () => {} };
  const ours = new Map<string, Highlight>();
  const setRules = adoptSheet(document, signal);
  const remove = (name: string) => {
    if (registry.get(name) === ours.get(name)) registry.delete(name);
    ours.delete(name);
  };
  const put = (name: string, ranges: readonly StaticRangeInit[]) => {
    if (ranges.length === 0) return remove(name);
    const highlight = new view.Highlight();
    for (const range of ranges) highlight.add(new view.StaticRange(range));
    highlight.priority = name === OPEN ? 1 : -1;
    ours.set(name, highlight);
    registry.set(name, highlight);
  };
  signal.addEventListener('abort', () => {
    for (const name of [...ours.keys()]) remove(name);
  });
  return {
    light: (ranges) => put(OPEN, ranges),
    paint: (tinted, dark) => {
      setRules(highlightRules(dark));
      const rangesWhere = (wanted: (one: Tinted['highlight']) => boolean) =>
        tinted.filter(({ highlight }) => wanted(highlight)).flatMap(({ ranges }) => ranges);
      for (const colour of COLOURS)
        put(
          tintName(colour),
          rangesWhere((one) => one.colour === colour),
        );
      put(
        CHANGED,
        rangesWhere(({ status }) => status === 'changed'),
      );
    },
  };
};
