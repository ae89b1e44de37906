// The text of the content as it is read, before anything is left out, and where each character stands in the page.

/** Characters of the text that stand in one live text node, one for one. `start` and `end` count in the text. */
export type Run = {
  readonly start: number;
  end: number;
  readonly node: Text;
  /** Of the first character, in the node. */
  readonly offset: number;
};

export type RawText = { readonly text: string; readonly runs: readonly Run[] };

export type TextBuilder = {
  readonly length: () => number;
  /** The last character so far; '' at the beginning. */
  readonly last: () => string;
  /** Adds characters that stand at `offset` of `node`; with no node, characters that the page does not hold. */
  readonly append: (piece: string, node: Text | undefined, offset: number) => void;
  readonly raw: () => RawText;
};

export function createTextBuilder(): TextBuilder {
  // Joined at the end: to look into a text while it grows makes an engine copy all of it, each time.
  const pieces: string[] = [];
  let length = 0;
  const runs: Run[] = [];
  return {
    length: () => length,
    last: () => pieces[pieces.length - 1]?.slice(-1) ?? '',
    append(piece, node, offset) {
      const start = length;
      pieces.push(piece);
      length += piece.length;
      if (!node) return;
      const run = runs[runs.length - 1];
      const follows =
        run && run.node === node && run.end === start && run.offset + start - run.start === offset;
      if (follows) run.end = length;
      else runs.push({ start, end: length, node, offset });
    },
    raw: () => ({ text: pieces.join(''), runs }),
  };
}

/** Index of the first run that ends after `at`. */
export function firstRunAfter(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
