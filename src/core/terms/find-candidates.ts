// Official formulae and coinages that no pack knows, found by shape and evidence. Rules propose places with points;
// repetition adds to them; what stays under the line is dropped; what is accepted is found again wherever it stands.
// Linear in the text: every rule is one pass with bounded look-around.
import type { Place } from '../text/place';
import { proposeCodes } from './candidates/codes';
import { findOccurrences, keyOf } from './candidates/occurrences';
import { outside, withoutFringe, withoutOverlaps } from './candidates/overlaps';
import { proposeHanRows, proposeRepeatedNumerals } from './candidates/parallels';
import { confidenceOf, type Proposal, SURE_ENOUGH } from './candidates/proposal';
import { findQuotations } from './candidates/quotations';
import { proposeQuotedEnglish } from './candidates/quoted-english';
import { proposeQuotedHan } from './candidates/quoted-han';
import { type Register, registerOf } from './candidates/register';
import { findWords, type Word } from './candidates/sentence-words';
import { proposeSummedRows } from './candidates/summed-rows';
import { findTitleLines, proposeUnquotedEnglish } from './candidates/unquoted-english';
import { proposeUnquotedHan } from './candidates/unquoted-han';
import { findExpansions } from './find-expansions';
import type { CandidateHit, Evidence } from './hit';

/** A text with more phrases than this is no prose; the surest are kept. */
const MAX_PHRASES = 500;

/** What being proposed twice adds. */
const REPEATED = 0.75;

/** What standing elsewhere twice without quotation marks adds to a quoted phrase, and once by half: it is a word of its own. */
const USED_BARE = 1;

/** What members listed by the article add. It makes a candidate surer, never one of an ordinary count: those are listed too. */
const EXPLAINED = 1;

/** What a sure neighbour in a row of quotations adds: “a” and “b”. */
const BESIDE = 0.75;

type Keyed = Proposal & { readonly key: string };
type KeyedPlace = Place & { readonly key: string };
type Source = { readonly text: string; readonly words: readonly Word[]; readonly register: Register };

function proposeQuoted({ text, words, register }: Source): readonly Proposal[] {
  return findQuotations(text).flatMap((quotation) => {
    const hasHan = /\p{Script=Han}/u.test(text.slice(quotation.start, quotation.end));
    if (!(hasHan ? register.chinese : register.english)) return [];
    const proposal = hasHan
      ? proposeQuotedHan(text, quotation)
      : proposeQuotedEnglish({ text, quotation, words, official: register.official });
    return proposal && proposal.end > proposal.start ? [proposal] : [];
  });
}

function proposeAll(source: Source): readonly Proposal[] {
  const { text, words, register } = source;
  const quoted = withNeighbours(text, proposeQuoted(source));
  // A title in quotation marks is no term, and neither is a piece of it.
  const titles = quoted.filter((each) => each.score < SURE_ENOUGH && each.evidence.includes('title-case'));
  const english = register.english
    ? [
        ...outside(proposeUnquotedEnglish({ text, words, titled: findTitleLines(text, words) }), titles),
        ...proposeRepeatedNumerals(text, words),
      ]
    : [];
  const chinese = register.chinese
    ? [...proposeUnquotedHan(text), ...proposeHanRows(text), ...proposeSummedRows(text)]
    : [];
  return [...quoted, ...english, ...chinese, ...proposeCodes(text)].flatMap((each) => {
    const tidy = withoutFringe(text, each);
    return tidy ? [tidy] : [];
  });
}

const rowGap = /^["”’'」』]?[,，、]?\s*(?:and|or)?\s*(?:the\s)?["“‘'「『]?$/;

/** Quoted phrases with the points of a sure neighbour, where nothing but "and" or a comma parts the two. */
function withNeighbours(text: string, proposals: readonly Proposal[]): readonly Proposal[] {
  const beside = (left: Proposal | undefined, right: Proposal | undefined) =>
    left !== undefined &&
    right !== undefined &&
    right.start - left.end < 16 &&
    rowGap.test(text.slice(left.end, right.start));
  const sure = (each: Proposal | undefined) => each !== undefined && each.score >= SURE_ENOUGH;
  return proposals.map((each, index) => {
    const [left, right] = [proposals[index - 1], proposals[index + 1]];
    const row = (sure(left) && beside(left, each)) || (sure(right) && beside(each, right));
    return row
      ? {
          ...each,
          score: each.score + BESIDE,
          evidence: [...new Set([...each.evidence, 'parallel' as const])],
        }
      : each;
  });
}

/** 《…》 holds titles: nothing in it is a candidate. */
function titlePlaces(text: string): readonly Place[] {
  return [...text.matchAll(/《[^《》\n]{1,80}》/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Proposals with their keys; what the article proposes more than once, or also uses bare, is surer. */
function withRepeats({ text, words }: Source, proposals: readonly Proposal[]): readonly Keyed[] {
  const keys = new Map<string, string>();
  const keyed = proposals.map((each) => {
    const phrase = text.slice(each.start, each.end);
    const key = keys.get(phrase) ?? keyOf(phrase);
    keys.set(phrase, key);
    return { ...each, key };
  });
  const places = new Map<string, Set<number>>();
  const first = new Map<string, number>();
  for (const { key, start } of keyed) {
    const starts = places.get(key) ?? new Set();
    places.set(key, starts.add(start));
    first.set(key, Math.min(start, first.get(key) ?? start));
  }
  const wanting = keyed.filter((each) => each.score < SURE_ENOUGH && each.score >= SURE_ENOUGH - USED_BARE);
  const bare = new Map<string, number>();
  for (const { key, start } of findOccurrences(text, words, topKeys(wanting).filter(standsAlone))) {
    // A coinage is quoted first and used bare later; the other way round it is a scare quote.
    if (start > (first.get(key) ?? 0) && !places.get(key)?.has(start))
      bare.set(key, (bare.get(key) ?? 0) + 1);
  }
  return keyed.map((each) => {
    const twice = (places.get(each.key)?.size ?? 0) > 1 ? REPEATED : 0;
    return {
      ...each,
      score: each.score + Math.max(twice, USED_BARE * Math.min(1, (bare.get(each.key) ?? 0) / 2)),
    };
  });
}

/** Keys of the surest proposals, each once. */
function topKeys(proposals: readonly Keyed[]): readonly string[] {
  const keys = new Set([...proposals].sort((a, b) => b.score - a.score).map(({ key }) => key));
  return [...keys].slice(0, MAX_PHRASES);
}

/** The surest proposal for each key, of those over the line. */
function bestByKey(proposals: readonly Keyed[]): ReadonlyMap<string, Keyed> {
  const best = new Map<string, Keyed>();
  const sure = proposals.filter(({ score, key }) => score >= SURE_ENOUGH && key !== '');
  for (const proposal of sure) {
    if ((best.get(proposal.key)?.score ?? 0) < proposal.score) best.set(proposal.key, proposal);
  }
  const kept = new Set(topKeys(sure));
  return new Map([...best].filter(([key]) => kept.has(key)));
}

/** Whether a phrase may be marked where it stands bare: one word, or two Han, is too common for that. */
function standsAlone(key: string): boolean {
  return /\p{Script=Han}/u.test(key) ? [...key].length >= 3 : key.includes(' ');
}

/** At so many of its mentions a phrase is asked for its members. */
const ASKED = 8;

/** Keys whose members the text itself lists, with as many as the numeral says. */
function explainedKeys(
  text: string,
  places: readonly KeyedPlace[],
  best: ReadonlyMap<string, Keyed>,
): ReadonlySet<string> {
  const asked = new Map<string, number>();
  const mentions = places
    .filter(({ key }) => {
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return (asked.get(key) ?? 0) <= ASKED;
    })
    .flatMap((place) => {
      const count = best.get(place.key)?.count ?? null;
      return count === null ? [] : [{ ...place, count }];
    })
    .slice(0, MAX_PHRASES);
  const keys = new Map(mentions.map(({ start, key }) => [start, key]));
  return new Set(findExpansions({ text, mentions }).map(({ start }) => keys.get(start) ?? ''));
}

function toHits(
  text: string,
  places: readonly KeyedPlace[],
  best: ReadonlyMap<string, Keyed>,
): readonly CandidateHit[] {
  const explained = explainedKeys(text, places, best);
  const counts = new Map<string, number>();
  for (const { key } of places) counts.set(key, (counts.get(key) ?? 0) + 1);
  return places.flatMap(({ start, end, key }) => {
    const proposal = best.get(key);
    if (!proposal) return [];
    const { shape, count } = proposal;
    const evidence = new Set<Evidence>(proposal.evidence);
    if ((counts.get(key) ?? 0) > 1) evidence.add('repeated');
    if (explained.has(key)) evidence.add('explained');
    const confidence = confidenceOf(proposal.score + (explained.has(key) ? EXPLAINED : 0));
    return [{ kind: 'candidate', start, end, shape, count, evidence: [...evidence], confidence, key }];
  });
}

/**
 * Phrases of `text` that look like official formulae or coinages and that no pack knows, sorted by start, not
 * overlapping one another nor any place of `known`. A place excludes quotation marks. `lang` (BCP 47) is not trusted:
 * translated pages keep the old one, so every text is judged by its own words. Takes time linear in the text.
 */
export function findCandidates({
  text,
  known,
}: {
  readonly text: string;
  readonly lang: string | null;
  readonly known: readonly Place[];
}): readonly CandidateHit[] {
  const words = findWords(text);
  const source = { text, words, register: registerOf(text, words) };
  const closed = [...known, ...titlePlaces(text)];
  const keyed = withRepeats(source, outside(proposeAll(source), closed));
  const best = bestByKey(keyed);
  const own = keyed.filter((each) => best.has(each.key) && each.score >= SURE_ENOUGH);
  const again = findOccurrences(text, words, [...best.keys()].filter(standsAlone));
  return toHits(text, withoutOverlaps(outside([...own, ...again], closed)), best);
}
