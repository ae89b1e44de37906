// Which rows of a long list stand in its window. All rows are of one height, so this is arithmetic.

export type RowRange = {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
};

export type ListWindow = {
  /** px above the window. */
  readonly scrollTop: number;
  /** px of the window. */
  readonly height: number;
  /** px of a row. */
  readonly rowHeight: number;
  readonly total: number;
};

/** Rows drawn beyond either edge, so that a quick scroll shows no gap. */
const BEYOND = 6;

/** The rows to be drawn. */
export const rowsInWindow = ({ scrollTop, height, rowHeight, total }: ListWindow): RowRange => {
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
  const end = Math.min(total, Math.ceil((scrollTop + height) / rowHeight) + BEYOND);
  return { first: Math.min(first, end), end };
};

/** Where to scroll so that a row is wholly in the window; the same place where it is already. */
export const scrollToRow = (
  index: number,
  { scrollTop, height, rowHeight }: Omit<ListWindow, 'total'>,
): number => {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
};
