// Folding: text made comparable, with a map back. Two writings of one term (full-width or not, curly or straight quotes,
// NBSP, soft hyphens, capitals, accents composed or not) fold to the same characters; every folded position leads to the
// exact UTF-16 range that it came from. One pass, no look-back, so it is linear in the text; runs of characters that fold one
// to one, which is nearly all of a page, are kept as runs.

/** Folded text with its map. Indices are UTF-16 code units on both sides. */
export type Folded = {
  readonly text: string;
  /** Where in the original the folded character at `index` begins. `index` from 0 to `text.length - 1`. */
  start(index: number): number;
  /** Where in the original the folded character at `index` ends (exclusive). */
  end(index: number): number;
};

/** A run of the folded text: of single characters each folded to one, or all folded out of one cluster. */
type Run = { readonly at: number; readonly start: number; readonly end: number; readonly single: boolean };

const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c-\u300f\uff02\u2039\u203a]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/** Soft hyphens, zero-width characters, direction and variation marks. */
const IGNORED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u180e]|\p{Variation_Selector}/gu;
const MARK = /\p{M}/u;

/** Characters that fold to themselves but for case, one to one: ASCII and the common ideographs. */
const PLAIN = /[\0-\x7f\u4e00-\u9fff]+/y;

/** The code point at `at` with the combining marks that follow it, since NFKC may join them. */
const clusterEnd = (text: string, at: number): number => {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text[end] ?? '')) end++;
  return end;
};

const foldCluster = (cluster: string): string => {
  if (QUOTES.test(cluster)) return "'";
  if (DOUBLE_QUOTES.test(cluster)) return '"';
  if (DASHES.test(cluster)) return '-';
  const folded = cluster.normalize('NFKC').toLowerCase().replace(IGNORED, '');
  return /^\s+$/.test(folded) && folded !== '\n' ? ' ' : folded;
};

const foldPlain = (run: string): string => run.toLowerCase().replace(/[\t\r\f\v]/g, ' ');

/** The end of the plain run at `at`; a character that a combining mark follows belongs to that mark's cluster. */
const plainEnd = (text: string, at: number): number => {
  PLAIN.lastIndex = at;
  if (!PLAIN.test(text)) return at;
  const end = PLAIN.lastIndex;
  return text.charCodeAt(end) >= 0x300 && MARK.test(text[end] ?? '') ? end - 1 : end;
};

const findRun = (runs: readonly Run[], index: number): Run => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) throw new RangeError(`no folded character at ${index}`);
  return run;
};

/**
 * Folds a text: NFKC, quote marks to ' and ", dashes to -, spaces to one kind (line feeds stay), soft hyphens and
 * zero-width characters dropped, lower case. Runs of spaces are not collapsed.
 * @returns the folded text and its map; `fold('').text` is ''.
 */
export const fold = (text: string): Folded => {
  const runs: Run[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const plain = plainEnd(text, at);
    const end = plain > at ? plain : clusterEnd(text, at);
    const piece = plain > at ? foldPlain(text.slice(at, end)) : foldCluster(text.slice(at, end));
    if (piece !== '') runs.push({ at: folded.length, start: at, end, single: plain > at });
    folded += piece;
    at = end;
  }
  const runAt = (index: number): Run => {
    if (index < 0 || index >= folded.length) throw new RangeError(`no folded character at ${index}`);
    return findRun(runs, index);
  };
  return {
    text: folded,
    start: (index) => {
      const run = runAt(index);
      return run.single ? run.start + index - run.at : run.start;
    },
    end: (index) => {
      const run = runAt(index);
      return run.single ? run.start + index - run.at + 1 : run.end;
    },
  };
};
