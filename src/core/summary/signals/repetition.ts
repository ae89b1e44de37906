// Text that stands on a page again: pages assembled by a program repeat themselves, and so do interviews that retell the report.
import type { Place } from '../../text/place';

/** Letters below which a sentence may be said again without anybody noticing. */
const SHORTEST = 30;
const SHORTEST_HAN = 14;

const folded = (sentence: string): string => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Sentences that say again, letter by letter, what one before them says: the first and each repeat. */
export const findRepetition = (
  text: string,
  sentences: readonly Place[],
): readonly { readonly first: Place; readonly again: Place }[] => {
  const seen = new Map<string, Place>();
  return sentences.flatMap(({ start, end }) => {
    const key = folded(text.slice(start, end));
    const again = { start, end };
    if (key.length < (/\p{Script=Han}/u.test(key) ? SHORTEST_HAN : SHORTEST)) return [];
    const first = seen.get(key);
    if (first) return [{ first, again }];
    seen.set(key, again);
    return [];
  });
};
