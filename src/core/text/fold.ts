// Folding: text made comparable, with a map back. Two writings of one term (full-width or not, curly or straight quotes,
// NBSP, soft hyphens, capitals, accents composed or not) fold to the same characters; every folded position leads to the
// exact UTF-16 range that it came from. One pass, no look-back, so it is linear in the text.

/** Folded text with its map. Indices are UTF-16 code units on both sides. */
export type Folded = {
  readonly text: string;
  /** Where in the original the folded character at `index` begins. `index` from 0 to `text.length - 1`. */
  start(index: number): number;
  /** Where in the original the folded character at `index` ends (exclusive). */
  end(index: number): number;
};

const QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c-\u300f\uff02\u2039\u203a]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const IGNORED = /[\u00ad\u200b-\u200f\u2060\u2061-\u2064\ufe00-\ufe0f\ufeff\u180e]/;
const MARK = /\p{M}/u;

/** Characters that fold to themselves but for case: ASCII and the common ideographs. They are nearly all of a page. */
const isPlain = (code: number): boolean => code < 0x80 || (code >= 0x4e00 && code <= 0x9fff);

/** The code point at `at` with the combining marks that follow it, since NFKC may join them. */
const clusterEnd = (text: string, at: number): number => {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && MARK.test(text[end] ?? '')) end++;
  return end;
};

const foldCluster = (cluster: string): string => {
  if (IGNORED.test(cluster) && cluster.length === 1) return '';
  if (QUOTES.test(cluster)) return "'";
  if (DOUBLE_QUOTES.test(cluster)) return '"';
  if (DASHES.test(cluster)) return '-';
  const folded = cluster.normalize('NFKC').toLowerCase().replace(IGNORED, '');
  return /^\s+$/.test(folded) && folded !== '\n' ? ' ' : folded;
};

/** Lower-case of a plain character; letters only, so that its length never changes. */
const foldPlain = (text: string, code: number, at: number): string => {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code === 0x09 || code === 0x0d || code === 0x0c) return ' ';
  return text[at] ?? '';
};

/**
 * Folds a text: NFKC, quote marks to ' and ", dashes to -, spaces to one kind (line feeds stay), soft hyphens and
 * zero-width characters dropped, lower case. Runs of spaces are not collapsed.
 * @returns the folded text and its map; `fold('').text` is ''.
 */
export const fold = (text: string): Folded => {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, start: number, end: number) => {
    if (folded === '') return;
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const marked = next >= 0x300 && MARK.test(text[at + 1] ?? '');
    if (isPlain(code) && !marked) {
      put(foldPlain(text, code, at), at, at + 1);
      at++;
    } else {
      const end = clusterEnd(text, at);
      put(foldCluster(text.slice(at, end)), at, end);
      at = end;
    }
  }
  const at = (list: readonly number[], index: number): number => {
    const found = list[index];
    if (found === undefined) throw new RangeError(`no folded character at ${index}`);
    return found;
  };
  return { text: parts.join(''), start: (index) => at(starts, index), end: (index) => at(ends, index) };
};
