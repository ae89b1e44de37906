// English phrases in quotation marks: numbered formulae, codes of words, coinages and metaphors, as against speech, titles
// and scare quotes. Each sign has its points; what they add up to decides.
import { meaningStart } from '../definitions/meanings';
import type { Evidence } from '../hit';
import { clauseWords, isNamingVerb, programmeHeads, speechBefore, units } from './english-lexicon';
import { numeralOf, splitHyphened } from './english-numerals';
import { EXPLAINED, type Proposal } from './proposal';
import type { Quotation } from './quotations';
import { type Word, wordIndexAt, wordsAfter, wordsBefore } from './sentence-words';

/** What the rules see of one quotation. */
export type QuotedEnglish = {
  readonly text: string;
  readonly quotation: Quotation;
  /** All words of the text. */
  readonly words: readonly Word[];
  /** Whether the text is written in the administrative register. */
  readonly official: boolean;
};

type View = {
  readonly inner: string;
  readonly words: readonly Word[];
  /** Nearest first. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly tail: string;
  /** The sentence goes on to say who said so. */
  readonly reported: boolean;
};

type Sign = { readonly points: number; readonly evidence?: Evidence };

const MAX_WORDS = 14;

/** How far behind a quotation its sentence may still name the speaker, in UTF-16 units. */
const REPORT_REACH = 120;
const reportAfter =
  /^[^.!?;:\n“”"]*,\s(?:[\p{L}’'-]+\s){1,4}(?:said|says|told|added|adds|explained|noted|recalled)\b[^,;:\n]*(?:[.!?\n]|$)/u;

function viewOf({ text, quotation, words }: QuotedEnglish): View {
  const from = wordIndexAt(words, quotation.start);
  const to = wordIndexAt(words, quotation.end);
  // A break inside the marks ("grasps.” The") must not hide what stands after them, so the tail is read from the text.
  return {
    inner: text.slice(quotation.start, quotation.end),
    words: words.slice(from, to),
    before:
      words[from]?.opens &&
      /[.!?;]\s*$/.test(text.slice(Math.max(0, quotation.outer.start - 2), quotation.outer.start))
        ? []
        : before(words, from, text),
    after: wordsAfter(words, to, 3),
    tail: text.slice(quotation.end, quotation.end + 3),
    reported: reportAfter.test(text.slice(quotation.outer.end, quotation.outer.end + REPORT_REACH)),
  };
}

/** Words before, also across the colon of `said: "…"`. */
function before(words: readonly Word[], from: number, text: string): readonly Word[] {
  const first = words[from];
  const previous = words[from - 1];
  if (first?.opens && previous && !/[.!?;\n|]/.test(text.slice(previous.end, first.start))) {
    return [previous, ...wordsBefore(words, from - 1, 4)];
  }
  return wordsBefore(words, from, 5);
}

/** Speech: clause words, a spokesman before, a comma inside and a speaker after, an adjective or adverb alone. */
function speechSigns(view: View): readonly Sign[] {
  const signs: Sign[] = [];
  const clauses = view.words.filter((word) => clauseWords.has(word.lower)).length;
  if (clauses > 0) signs.push({ points: -2.5 * clauses });
  if (/^(?:a|an|the|no|as|and|or|but|to|in|on|at|not|with|for|yes)$/.test(view.words[0]?.lower ?? ''))
    signs.push({ points: -3 });
  // "said the 'X' project": a determiner between the verb and the marks means that a name follows.
  const near = view.before.filter((word) => !/^(?:as|that|of|in|it|him|them|or|by)$/.test(word.lower));
  const judged = near.filter((word) => !/^(?:a|an|the)$/.test(word.lower))[0]?.lower ?? '';
  if (/^(?:describ|characteri|dismiss|brand|label|slam|hail|seen|regard|refer)/.test(judged))
    signs.push({ points: -2.5 });
  // "what she called the 'open kitchen principle'" names; "what she called a 'mess'" judges.
  if (
    !endsWithHead(view) &&
    (/^(?:it|him|her|them|what|he|she|they)$/.test(view.before[1]?.lower ?? '') ||
      /^(?:called|calls|calling)$/.test(judged))
  )
    signs.push({ points: -1 });
  if (
    view.before
      .slice(0, 2)
      .some((word) => /^(?:news|tv|television|radio|broadcast|cinema|theatre)$/.test(word.lower))
  ) {
    signs.push({ points: -2 });
  }
  if (speechBefore.has(near[0]?.lower ?? '')) signs.push({ points: -3.5 });
  if (speechBefore.has(view.after[0]?.lower ?? '') && !isNamingVerb(view.after[0]?.lower ?? ''))
    signs.push({ points: -3 });
  if (
    /[,.]$/.test(view.inner) &&
    /^(?:he|she|they|i|a|the|mr|mrs|ms|said)$/.test(view.after[0]?.lower ?? '') &&
    speechBefore.has(view.after[1]?.lower ?? '')
  ) {
    signs.push({ points: -3 });
  }
  if (/[a-z](?:ive|ous|ful|able|ible|less|ly|ed)$/.test(view.words.at(-1)?.lower ?? '') && !isTitleCase(view))
    signs.push({ points: -2 });
  // A "full and thorough" inquiry: two adjectives before their noun.
  if (
    /^[a-z]+ and [a-z]+$/.test(view.inner) &&
    view.after.length > 0 &&
    !programmeHeads.has(view.after[0]?.lower ?? '') &&
    !view.words.at(-1)?.lower.endsWith('s')
  )
    signs.push({ points: -1.5 });
  const first = view.words[0]?.lower ?? '';
  if (
    /^(?:through|by|from|under|into|over|about|against|between|if|out|up|down|after|before)$|^[a-z]{3,}(?:ed|ly)$/.test(
      first,
    )
  ) {
    signs.push({ points: -1.5 });
  }
  if (
    /^(?:mostly|deeply|extremely|absolutely|highly|totally|fully|ongoing|clearly)$/.test(
      view.words[0]?.lower ?? '',
    )
  )
    signs.push({ points: -2 });
  return signs;
}

/** Two or more words, all but the small ones with a capital. */
function isTitleCase(view: View): boolean {
  const long = view.words.filter((word) => word.end - word.start > 3 || word.capital);
  return long.length >= 2 && long.every((word) => word.capital);
}

/** "the 'open kitchen principle'": the quotation itself says what kind of thing it names. */
function endsWithHead(view: View): boolean {
  return view.words.length > 1 && programmeHeads.has(view.words.at(-1)?.lower ?? '');
}

/** "The hall is a 'second home' for pensioners", "villagers call the line a 'lamp at night'": a name that its users gave. */
function metaphorSigns(view: View): readonly Sign[] {
  if (!/^(?:a|an|the)$/.test(view.before[0]?.lower ?? '')) return [];
  const copula = /^(?:be|is|are|was|were|remains|been|offers)$/.test(view.before[1]?.lower ?? '');
  if (copula && /^(?:for|between)$/.test(view.after[0]?.lower ?? ''))
    return [{ points: 1.25, evidence: 'metaphor' }];
  const call = view.before.findIndex((word) => /^call(?:s|ed)?$/.test(word.lower));
  const users =
    /^(?:residents|locals|people|villagers|farmers|neighbours|neighbors|workers|herders|pensioners|parents)$/;
  return call > 0 && users.test(view.before[call + 1]?.lower ?? '')
    ? [{ points: 1.25, evidence: 'metaphor' }]
    : [];
}

/** What stands around a name: the verb that carries it out, the kind of thing it is. */
function namingSigns(view: View, official: boolean): readonly Sign[] {
  const signs: Sign[] = [];
  const next = view.after.slice(0, 2).map((word) => word.lower);
  if (programmeHeads.has(next[0] ?? '')) signs.push({ points: 1.5, evidence: 'formula-head' });
  else if (programmeHeads.has(next[1] ?? '')) signs.push({ points: 1 });
  const verb = view.before.slice(0, 4).findIndex((word) => isNamingVerb(word.lower));
  if (verb >= 0) signs.push({ points: verb < 3 ? 1.5 : 1 });
  signs.push(...metaphorSigns(view));
  const determiner = view.before[0]?.lower ?? '';
  // There are several of it: nobody doubts the word, it is what they are called.
  if (/^(?:each|every)$/.test(determiner)) signs.push({ points: 0.5 });
  if (/^(?:the|its|their|each|every|this|these|his|our|of)$/.test(determiner))
    signs.push({ points: 0.5, evidence: 'definite' });
  if (
    /^(?:a|an)$/.test(determiner) &&
    /^(?:as|into|become|becomes|became|build|create|form|carries)$/.test(view.before[1]?.lower ?? '')
  ) {
    signs.push({ points: official || view.before[1]?.lower === 'into' ? 1.5 : 1.25, evidence: 'metaphor' });
  } else if (/^(?:a|an)$/.test(determiner)) signs.push({ points: 0.5 });
  if (determiner === 'as') signs.push({ points: official ? 1 : 0.5, evidence: 'metaphor' });
  if (endsWithHead(view)) {
    signs.push({ points: 1, evidence: 'formula-head' });
  }
  if (isTitleCase(view)) {
    // Outside the administrative register a title-case quotation without a head is mostly a work, a show or a ship.
    const named = official || signs.some((sign) => sign.evidence === 'formula-head');
    signs.push({ points: named ? 1 : -1, evidence: 'title-case' });
  }
  return signs;
}

/** The numeral that a quoted formula begins with, or has after "of"; null where it counts a measure. */
function formulaNumeral(words: readonly Word[]): { readonly count: number; readonly at: number } | null {
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1]?.lower;
    if (at > 0 && previous !== 'of' && previous !== 'the' && previous !== 'in') continue;
    const count = numeralOf(word.lower) ?? splitHyphened(word.lower)?.count ?? null;
    if (count === null || count > 100) continue;
    const next = words[at + 1]?.lower ?? '';
    if (next === '' || units.has(next) || /^(?:of|out|or|to|in|per|by|and)$/.test(next)) return null;
    return { count, at };
  }
  return null;
}

/** "one position with one person": the same or another numeral counts a second thing. */
function numeralsIn(words: readonly Word[]): number {
  return words.filter(
    (word, index) => numeralOf(word.lower) !== null && !units.has(words[index + 1]?.lower ?? ''),
  ).length;
}

/** Three or more stretches parted by commas, none of them a clause. */
function isParallel(view: View): boolean {
  const parts = view.inner.split(/,|;| and /).filter((part) => part.trim() !== '');
  return (
    parts.length >= 3 && view.words.length >= 4 && parts.every((part) => part.trim().split(/\s+/).length <= 6)
  );
}

/** A count that a speaker is cited with ("it got 'two letters', she said"), unless something else makes it a name. */
function citedPoints(view: View): number {
  const named =
    view.after.slice(0, 2).some((word) => programmeHeads.has(word.lower)) ||
    view.before.slice(0, 4).some((word) => isNamingVerb(word.lower)) ||
    /^(?:the|its|their|our)$/.test(view.before[0]?.lower ?? '');
  return view.reported && !named ? -2 : 0;
}

function numberedProposal(view: View, signs: readonly Sign[]): Omit<Proposal, 'start' | 'end'> | null {
  const numeral = formulaNumeral(view.words);
  if (!numeral || /\d\/\d|^\(/.test(view.inner)) return null;
  const pairs = numeralsIn(view.words);
  if (numeral.count < 2 && pairs < 2) return null;
  if (view.words.length > (pairs < 2 ? 8 : 16)) return null;
  const score = signs.reduce((sum, sign) => sum + sign.points, pairs > 1 ? 5 : 4) + citedPoints(view);
  const evidence: readonly Evidence[] =
    pairs > 1 ? ['quoted', 'numeral', 'paired-counts'] : ['quoted', 'numeral'];
  return { shape: 'numbered-formula', count: pairs > 1 ? null : numeral.count, evidence, score };
}

function coinageProposal(
  view: View,
  official: boolean,
  signs: readonly Sign[],
): Omit<Proposal, 'start' | 'end'> | null {
  const parallel = isParallel(view);
  const named = isTitleCase(view) && endsWithHead(view);
  if (view.words.length > (parallel ? MAX_WORDS + 12 : named ? MAX_WORDS : 7)) return null;
  if (/[,;]/.test(view.inner.replace(/[,;.]\s*$/, '')) && !parallel) return null;
  const base =
    0.5 +
    (official ? 1 : 0) +
    (parallel ? (official ? 1.5 : 0.5) : 0) +
    (view.words.length === 1 ? -0.5 : 0.5) -
    (view.words.length > 4 && !named ? 0.5 : 0);
  const score = signs.reduce((sum, sign) => sum + sign.points, base);
  return {
    shape: parallel ? 'slogan' : 'coinage',
    count: null,
    evidence: parallel ? ['quoted', 'parallel'] : ['quoted'],
    score,
  };
}

/** The place without a closing comma or full stop that the marks took in. */
function trimmed(inner: string, start: number): { readonly start: number; readonly end: number } {
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + inner.replace(/[\s,.;:]+$/, '').length };
}

/** Weighs one quotation in a spaced script; null if it cannot be a term at all. */
export function proposeQuotedEnglish(quoted: QuotedEnglish): Proposal | null {
  const view = viewOf(quoted);
  const body = view.inner.replace(/[\s,.;:]+$/, '');
  if (view.words.length === 0 || view.words.length > 26 || /[.!?:。“”"]|(?:^|\s)['‘]/.test(body)) return null;
  const against = speechSigns(view);
  const naming = [...namingSigns(view, quoted.official)];
  if (meaningStart(quoted.text, quoted.quotation) !== null)
    naming.push({ points: EXPLAINED, evidence: 'explained' });
  const weighed =
    numberedProposal(view, against) ?? coinageProposal(view, quoted.official, [...against, ...naming]);
  if (!weighed) return null;
  const extra =
    weighed.shape === 'numbered-formula'
      ? naming.filter((sign) => sign.points > 0 || sign.evidence === 'title-case')
      : naming;
  const evidence = new Set<Evidence>(weighed.evidence);
  for (const sign of extra) if (sign.evidence) evidence.add(sign.evidence);
  return { ...trimmed(view.inner, quoted.quotation.start), ...weighed, evidence: [...evidence] };
}
