// English formulae without quotation marks: "the Four Confidences", "a three-pronged approach", "integration of three
// services", "the Clear Rivers Action". Ordinary counted nouns look the same but for case and head, so both must speak.
import type { Evidence } from '../hit';
import {
  formulaPlurals,
  hyphenHeads,
  labelsBefore,
  nameHeads,
  ordinaryTitleHeads,
  placeHeads,
  units,
} from './english-lexicon';
import { numeralOf, splitHyphened } from './english-numerals';
import type { Proposal } from './proposal';
import type { Word } from './sentence-words';

/** Whether the words that count are nearly all capitalised in the line of each word: then capitals say nothing there. */
export type TitleLines = (offset: number) => boolean;

/** Lines of `text` that are set in title case or capitals, as headings are. */
export function findTitleLines(text: string, words: readonly Word[]): TitleLines {
  const titled: { readonly start: number; readonly end: number }[] = [];
  let at = 0;
  let index = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    let long = 0;
    let capital = 0;
    for (; index < words.length && (words[index]?.start ?? 0) < end; index++) {
      const word = words[index];
      if (!word || word.end - word.start < 4 || /^\d/.test(word.lower)) continue;
      long++;
      if (word.capital) capital++;
    }
    if (long > 2 && capital / long > 0.7) titled.push({ start: at, end });
    at = end + 1;
  }
  return (offset) => within(titled, offset);
}

function within(
  places: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}

type Source = { readonly text: string; readonly words: readonly Word[]; readonly titled: TitleLines };

/** Whether the next word follows with nothing but space between: not across a comma or a quotation mark. */
function adjoins(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    /^[\s\u00a0]+$/.test(text.slice(left.end, right.start)) &&
    !right.opens
  );
}

const isPlural = (word: string): boolean => /[^s]s$/.test(word) || word.endsWith("'s");

/** Index after the last word of the capitalised run that begins at `from`; "of", "and", "in" may stand inside it. */
function capitalRunEnd({ text, words }: Source, from: number, limit: number): number {
  let end = from;
  for (let index = from; index < words.length && index - from < limit; index++) {
    const word = words[index];
    if (!word || (index > from && !adjoins(text, words[index - 1], word))) break;
    if (word.capital) end = index + 1;
    else if (!/^(?:of|and|in|for|the|to|from)$/.test(word.lower)) break;
  }
  return end;
}

function definiteBefore(source: Source, index: number): boolean {
  const previous = source.words[index - 1];
  return (
    /^(?:the|these|those|our|its|their)$/.test(previous?.lower ?? '') &&
    adjoins(source.text, previous, source.words[index])
  );
}

/** "the Four Confidences": numeral word and noun both capitalised in running text. */
function titleCaseFormula(source: Source, index: number): Proposal | null {
  const { text, words, titled } = source;
  const word = words[index];
  const hyphened = word ? splitHyphened(word.lower) : null;
  const count = word ? (numeralOf(word.lower) ?? hyphened?.count ?? null) : null;
  if (!word || count === null || count < 2 || !word.capital || titled(word.start)) return null;
  const previous = words[index - 1];
  if (
    adjoins(text, previous, word) &&
    (labelsBefore.has(previous?.lower ?? '') || (previous?.capital && !previous.opens))
  )
    return null;
  if (!adjoins(text, word, words[index + 1]) || !words[index + 1]?.capital) return null;
  const end = capitalRunEnd(source, index + 1, 6);
  const last = words[end - 1];
  if (!last || units.has(words[index + 1]?.lower ?? '')) return null;
  const heads = words.slice(index + 1, end).map((each) => each.lower);
  if (heads.some((head) => ordinaryTitleHeads.has(head))) return null;
  const next = words[end];
  if (adjoins(text, last, next) && placeHeads.has(next?.lower ?? '')) return null;
  const head = hyphenHeads.has(last.lower) || nameHeads.has(last.lower) || formulaPlurals.has(last.lower);
  if (!head && !heads.some(isPlural)) return null;
  const definite = definiteBefore(source, index);
  const evidence: Evidence[] = ['numeral', 'title-case'];
  if (definite) evidence.push('definite');
  if (head) evidence.push('formula-head');
  return {
    start: word.start,
    end: last.end,
    shape: 'numbered-formula',
    count,
    evidence,
    score: 2.5 + (definite ? 1 : 0) + (head ? 1 : 0) - (word.opens ? 0.5 : 0),
  };
}

/** "a three-pronged approach", "the six-sphere integrated layout", "the two-state solution". */
function hyphenedFormula({ text, words }: Source, index: number): Proposal | null {
  const word = words[index];
  const hyphened = word ? splitHyphened(word.lower) : null;
  if (
    !word ||
    !hyphened ||
    hyphened.count < 1 ||
    units.has(hyphened.part) ||
    /^(?:storey|story|lane|time|page|part)s?$/.test(hyphened.part)
  )
    return null;
  const sure = /^(?:pronged|spheres?|points?|in-one|dimensional|wheel|party|state|child|step|track)$/.test(
    hyphened.part,
  );
  const certain = /^(?:pronged|spheres?)$/.test(hyphened.part);
  for (let at = index + 1; at <= index + 4; at++) {
    const head = words[at];
    if (!adjoins(text, words[at - 1], head) || !head) break;
    if (!hyphenHeads.has(head.lower)) continue;
    const score = certain ? 3.5 : sure ? 2.75 : 2;
    const capital = head.capital && word.capital ? 1 : 0;
    return {
      start: word.start,
      end: head.end,
      shape: 'numbered-formula',
      count: hyphened.count,
      evidence: ['numeral', 'formula-head'],
      score: score + capital,
    };
  }
  return null;
}

/** "the nine musts": a noun that hardly occurs in the plural outside formulae. */
function headedFormula(source: Source, index: number): Proposal | null {
  const { text, words } = source;
  const word = words[index];
  const count = word ? numeralOf(word.lower) : null;
  if (!word || count === null || count < 2 || count > 20) return null;
  for (let at = index + 1; at <= index + 2; at++) {
    const head = words[at];
    if (!adjoins(text, words[at - 1], head) || !head) return null;
    if (!formulaPlurals.has(head.lower)) continue;
    const definite = definiteBefore(source, index);
    const rare =
      /^(?:musts|no's|nos|don'ts|upholds|represents|comprehensives|confidences|self-confidences|consciousnesses)$/.test(
        head.lower,
      );
    return {
      start: word.start,
      end: head.end,
      shape: 'numbered-formula',
      count,
      evidence: definite ? ['numeral', 'formula-head', 'definite'] : ['numeral', 'formula-head'],
      score: 1.5 + (definite ? 1 : 0) + (rare ? 1.5 : 0) + (at === index + 1 ? 0.25 : -0.5),
    };
  }
  return null;
}

/** "integration of three services": a noun of joining whose "of" leads straight to a numeral. */
function joinedFormula({ text, words }: Source, index: number): Proposal | null {
  const head = words[index];
  const numeral = words[index + 2];
  const noun = words[index + 3];
  if (!head || !numeral || !noun || words[index + 1]?.lower !== 'of') return null;
  if (
    !/^(?:integration|unification|combination|unity|fusion|synergy|linkage|separation|convergence|coordination)$/.test(
      head.lower,
    )
  )
    return null;
  const count = numeralOf(numeral.lower);
  if (count === null || count < 2 || count > 20 || units.has(noun.lower)) return null;
  if (
    !adjoins(text, head, words[index + 1]) ||
    !adjoins(text, words[index + 1], numeral) ||
    !adjoins(text, numeral, noun)
  )
    return null;
  return {
    start: head.start,
    end: noun.end,
    shape: 'numbered-formula',
    count,
    evidence: ['numeral', 'formula-head'],
    score: 2.75,
  };
}

/** Longest name of a programme or a law, in words. */
const MAX_NAME = 12;

/** Index of the first word of the capitalised name that ends at `index`; "of", "and", "for" may stand inside it. */
function capitalRunStart({ text, words }: Source, index: number): number {
  let start = index;
  while (start > 0 && index - start < MAX_NAME) {
    const joiner = /^(?:of|and|for|to|in|on|&)$/.test(words[start - 1]?.lower ?? '');
    const next = joiner ? start - 2 : start - 1;
    if (!words[next]?.capital || !adjoins(text, words[start - 1], words[start])) break;
    // "the Harbour Fund and Coastal Fund" are two names.
    if (joiner && nameHeads.has(words[next]?.lower ?? '')) break;
    if (joiner && (words[next]?.opens || !adjoins(text, words[next], words[start - 1]))) break;
    start = next;
  }
  return start;
}

/** "the Clear Rivers Action": two or more capitalised words before the head of a programme, in running text. */
function namedProgramme(source: Source, index: number): Proposal | null {
  const { text, words, titled } = source;
  const head = words[index];
  if (!head?.capital || !nameHeads.has(head.lower) || titled(head.start)) return null;
  if (text.slice(head.start, head.end) === text.slice(head.start, head.end).toUpperCase()) return null;
  let start = capitalRunStart(source, index);
  if (words[start]?.opens && /^(?:the|a|an|this|our|its|under|in|for)$/.test(words[start]?.lower ?? ''))
    start++;
  const first = words[start];
  const next = words[index + 1];
  // "Ministry of Trade, Energy and Industrial Strategy": the piece after a comma is no name.
  const joined = words.slice(start, index).some((word) => word.lower === 'and');
  if (
    joined &&
    words[start - 1]?.capital &&
    /^,\s+$/.test(text.slice(words[start - 1]?.end, words[start]?.start))
  )
    return null;
  // A run that is a sentence by itself is a heading.
  if (first?.opens && (next === undefined || next.opens)) return null;
  if (!first || index - start < 1 || (adjoins(text, head, next) && next?.capital)) return null;
  if (index - start < 2 && !definiteBefore(source, start)) return null;
  return {
    start: first.start,
    end: head.end,
    shape: 'coinage',
    count: null,
    evidence: ['title-case', 'formula-head'],
    score: 2.25 + (index - start >= 2 ? 0.5 : 0) + (definiteBefore(source, start) ? 0.25 : 0),
  };
}

/** Everything in `words` that looks like a formula or a named programme without quotation marks. */
export function proposeUnquotedEnglish(source: Source): readonly Proposal[] {
  const rules = [titleCaseFormula, hyphenedFormula, headedFormula, joinedFormula, namedProgramme];
  const found: Proposal[] = [];
  for (let index = 0; index < source.words.length; index++) {
    for (const rule of rules) {
      const proposal = rule(source, index);
      if (proposal) found.push(proposal);
    }
  }
  return found;
}
