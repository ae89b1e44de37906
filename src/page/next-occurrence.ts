// Where "next term" and "previous term" lead: from the last one stepped to while it is in view, else from the viewport.

/** Vertical extent on screen, px from the top of the viewport; null for what is not laid out (inside something hidden). */
export type Extent = { readonly top: number; readonly bottom: number } | null;

/**
 * Index of the occurrence to go to, or null where none is laid out. After the last comes the first, and back.
 * `extentOf` is asked only as far as needed, since each answer costs the browser a look at its layout.
 */
export const nextOccurrence = ({
  count,
  last,
  by,
  height,
  extentOf,
}: {
  readonly count: number;
  /** The occurrence stepped to last; null if there was none. */
  readonly last: number | null;
  readonly by: 1 | -1;
  /** Height of the viewport in px. */
  readonly height: number;
  readonly extentOf: (index: number) => Extent;
}): number | null => {
  const inView = (extent: Extent) => extent !== null && extent.bottom > 0 && extent.top < height;
  const from = last !== null && last < count && inView(extentOf(last)) ? last + by : null;
  const ahead = (extent: Extent) => extent !== null && (by === 1 ? extent.bottom > 0 : extent.top < height);
  const start = from ?? (by === 1 ? 0 : count - 1);
  const fits = from === null ? ahead : (extent: Extent) => extent !== null;
  return seek(start, fits) ?? seek(by === 1 ? 0 : count - 1, (extent) => extent !== null);

  function seek(begin: number, accept: (extent: Extent) => boolean): number | null {
    for (let index = begin; index >= 0 && index < count; index += by)
      if (accept(extentOf(index))) return index;
    return null;
  }
};
