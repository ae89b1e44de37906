// Slogans that are known by their beat: 以…、以…、以…, or "entering a hundred homes, knowing a hundred situations".

import { numeralOf } from './english-numerals';
import type { Proposal } from './proposal';
import type { Word } from './sentence-words';

/** Three or more stretches of equal length that begin with the same verb or particle: nouns in a list do not. */
const hanRow =
  /(?<!\p{Script=Han})(?:\p{Script=Han}{1,16}?)?([以为為有不能敢会會可必无無自])(\p{Script=Han}{2,4})(?:[、，]\1\p{Script=Han}{2,4}){2,7}/gu;

export function proposeHanRows(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(hanRow)) {
    const parts = match[0].split(/[、，]/);
    const size = parts[1]?.length ?? 0;
    const end = match.index + match[0].length;
    const lead = (parts[0]?.length ?? 0) - size;
    const even =
      parts.slice(1).every((part) => part.length === size) && lead >= 0 && parts[0]?.[lead] === match[1];
    if (!even || /\p{Script=Han}/u.test(text[end] ?? '')) continue;
    const distinct = new Set(parts.map((part) => part.slice(-size))).size === parts.length;
    if (!distinct) continue;
    found.push({
      start: match.index + lead,
      end,
      shape: 'slogan',
      count: null,
      evidence: ['parallel'],
      score: parts.length > 3 ? 3.25 : 2.75,
    });
  }
  return found;
}

/** Length in words of each stretch around one numeral: longer ones are clauses. */
const MAX_STRETCH = 6;

/** "knowing a hundred situations, solving a hundred difficulties and warming a hundred hearts": one numeral, three times. */
export function proposeRepeatedNumerals(text: string, words: readonly Word[]): readonly Proposal[] {
  const found: Proposal[] = [];
  let run: number[] = [];
  const flush = () => {
    const proposal = repeatedNumerals(text, words, run);
    if (proposal) found.push(proposal);
    run = [];
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || numeralOf(word.lower) === null || /^\d/.test(word.lower)) continue;
    const last = run.at(-1);
    if (
      last !== undefined &&
      (words[last]?.lower !== word.lower || index - last > MAX_STRETCH || index - last < 2)
    )
      flush();
    run.push(index);
  }
  flush();
  return found;
}

function repeatedNumerals(text: string, words: readonly Word[], run: readonly number[]): Proposal | null {
  const [first, second] = run;
  const last = run.at(-1);
  if (run.length < 3 || run.length > 12 || first === undefined || second === undefined || last === undefined)
    return null;
  for (let index = first; index < last; index++) if (words[index + 1]?.opens) return null;
  // The first stretch has as many words before its numeral as the second has after the comma.
  const lead = wordsSinceComma(text, words, second);
  const start = words[first - lead];
  const end = words[last + 1];
  if (!start || !end || lead === 0 || lead > 3 || wordsSinceComma(text, words, last) > 4) return null;
  return {
    start: start.start,
    end: end.end,
    shape: 'slogan',
    count: null,
    evidence: ['parallel', 'paired-counts'],
    score: 3,
  };
}

function wordsSinceComma(text: string, words: readonly Word[], index: number): number {
  let count = 0;
  for (let at = index; at > 0 && count < MAX_STRETCH; at--) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (/[,;]/.test(gap) || words[at - 1]?.lower === 'and') return count;
    count++;
  }
  return count;
}
