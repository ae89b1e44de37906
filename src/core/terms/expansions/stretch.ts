// Stretches of text around a mention: to the end of its sentence, back to its beginning, and how far a block goes.
import type { Place } from '../../text/place';

/** No list of members is longer; it keeps the work for each mention bounded. */
const REACH = 1200;

const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Dr|No|Art|St|vs|etc|e\.g|i\.e|U\.S|U\.K|U\.N)|\b[A-Z])$/;

function endsSentence(text: string, at: number): boolean {
  const char = text[at] ?? '';
  if ('。！？!?\n'.includes(char)) return true;
  if (char !== '.') return false;
  const next = text[at + 1] ?? ' ';
  return /[\s”"’')\]]/.test(next) && !abbreviation.test(text.slice(Math.max(0, at - 4), at));
}

/** Offset of the mark that ends the sentence in which `from` stands (or of the "\n", or of the text's end). */
export function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + REACH);
  let at = from;
  while (at < limit && !endsSentence(text, at)) at++;
  return at;
}

/** Offset at which the sentence that holds `from` begins. */
export function sentenceStart(text: string, from: number): number {
  const limit = Math.max(0, from - REACH);
  let at = from;
  while (at > limit && !endsSentence(text, at - 1)) at--;
  return at;
}

/** The block that holds `offset`, without its "\n"; at most REACH to each side. */
export function blockAround(text: string, offset: number): Place {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  const newline = after.indexOf('\n');
  return {
    start: offset - before.length + before.lastIndexOf('\n') + 1,
    end: offset + (newline < 0 ? after.length : newline),
  };
}

/** Up to `limit` blocks after the one that ends at `end`; blank ones are passed over. */
export function blocksAfter(text: string, end: number, limit: number): readonly Place[] {
  const found: Place[] = [];
  let start = end + 1;
  while (found.length < limit && start < text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    if (text.slice(start, stop).trim() !== '') found.push({ start, end: stop });
    // A run of blank lines without end must not be walked for every mention.
    if (stop - end > 20 * REACH) break;
    start = stop + 1;
  }
  return found;
}
