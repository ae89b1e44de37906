// Members that follow the mention without being a list: clauses with one opening, "first … second …", blocks of a list.
import type { Place } from '../../text/place';
import type { Given, Mention } from './lists';
import { trimItem } from './split-items';
import { blockAround, blocksAfter, sentenceEnd } from './stretch';

/** How far clauses of one opening may lie from the mention, in UTF-16 units. */
const NEAR = 700;

function clausesIn(text: string, { start, end }: Place): readonly Place[] {
  const clauses: Place[] = [];
  let from = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/[,;，；、。.!?！？:：](?=[\s\p{Script=Han}“"]|$)|\s(?=and\s)/gu)) {
    clauses.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  clauses.push({ start: from, end });
  return clauses
    .map((clause) => {
      const joiner =
        /^\s*(?:and|and to|以及|和)\s+/u.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0;
      return trimItem(text, { start: clause.start + joiner, end: clause.end });
    })
    .filter((clause) => clause.end > clause.start);
}

/** What clauses must share: the first two characters in Chinese, the first word elsewhere. */
function openingOf(text: string, { start, end }: Place): string {
  const clause = text.slice(start, Math.min(end, start + 40)).toLowerCase();
  if (/^\p{Script=Han}/u.test(clause)) return clause.length > 3 ? clause.slice(0, 2) : '';
  const word = /^[\p{L}'-]+(?=\s)/u.exec(clause)?.[0] ?? '';
  return /^(?:the|a|an|he|she|it|they|we|this|in|on|at|of|which|that|who|as|for|with|by|from|and|said|says)$/.test(
    word,
  )
    ? ''
    : word;
}

const verb = /\s(?:will|shall|must|should|can|could|may|might|would|is|are|was|were|has|have|had|do|does)\s/u;

/** A run without what its last clause goes on to say of all of them ("… are to be kept"), if the others hold no verb. */
function withoutPredicate(text: string, run: readonly Place[]): readonly Place[] {
  const last = run.at(-1);
  if (last === undefined || run.slice(0, -1).some(({ start, end }) => verb.test(text.slice(start, end))))
    return run;
  const at = text.slice(last.start, last.end).search(verb);
  return at < 0 ? run : [...run.slice(0, -1), { start: last.start, end: last.start + at }];
}

/** "confidence in A, confidence in B, …": a run of exactly as many clauses with one opening, soon after the mention. */
export function repeatedOpening(text: string, mention: Mention): Given | null {
  if (mention.count < 3) return null;
  const block = blockAround(text, mention.end);
  const first = sentenceEnd(text, mention.end);
  const second = sentenceEnd(text, Math.min(first + 1, block.end));
  const end = Math.min(block.end, mention.end + NEAR, sentenceEnd(text, Math.min(second + 1, block.end)));
  let run: Place[] = [];
  let opening = '';
  for (const clause of [...clausesIn(text, { start: mention.end, end }), { start: end, end }]) {
    const own = openingOf(text, clause);
    if (own !== '' && own === opening) run.push(clause);
    else if (run.length === mention.count)
      return { given: 'repeated-opening', members: withoutPredicate(text, run) };
    else {
      run = own === '' ? [] : [clause];
      opening = own;
    }
  }
  return run.length === mention.count
    ? { given: 'repeated-opening', members: withoutPredicate(text, run) }
    : null;
}

const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const han = '一二三四五六七八九十';

/** The ways of saying "the n-th": each gives the mark of number `n` (from 1) at a place where a clause may begin. */
const ordinalMarks: readonly ((n: number) => string | null)[] = [
  (n) =>
    englishOrdinals[n - 1]
      ? `(?:\\b(?:the )?${englishOrdinals[n - 1]}(?:ly)?(?:,| is| was| are|:)\\s?(?:to )?)`
      : null,
  (n) => (han[n - 1] ? `${han[n - 1]}是(?:要)?` : null),
  (n) => (han[n - 1] ? `第${han[n - 1]}[，,、：是]` : null),
  (n) => (han[n - 1] ? `其${han[n - 1]}[，,、：是]` : null),
  (n) => `(?<![\\d.])[(（]${n}[)）]`,
];

function ordinalPlaces(
  text: string,
  start: number,
  end: number,
  mark: (n: number) => string | null,
): readonly Place[] {
  const places: Place[] = [];
  const window = text.slice(start, end);
  let from = 0;
  for (let n = 1; n <= 20; n++) {
    const pattern = mark(n);
    const match = pattern === null ? null : new RegExp(pattern, 'iu').exec(window.slice(from));
    if (!match) break;
    places.push({ start: start + from + match.index, end: start + from + match.index + match[0].length });
    from += match.index + match[0].length;
  }
  return places;
}

/** "First, … Second, …", 一是…二是…, (1) … (2) …: exactly as many, in this block or the three after it. */
export function ordinalSeries(text: string, mention: Mention): Given | null {
  const block = blockAround(text, mention.end);
  const end = Math.min(blocksAfter(text, block.end, 3).at(-1)?.end ?? block.end, mention.end + 4000);
  for (const mark of ordinalMarks) {
    const places = ordinalPlaces(text, mention.end, end, mark);
    if (places.length !== mention.count) continue;
    const members = places.map((place, index) => {
      const stop = Math.min(sentenceEnd(text, place.end), places[index + 1]?.start ?? end);
      const semicolon = text.slice(place.end, stop).search(/[;；]/u);
      return trimItem(text, { start: place.end, end: semicolon < 0 ? stop : place.end + semicolon });
    });
    if (members.every((member) => member.end > member.start)) return { given: 'ordinals', members };
  }
  return null;
}

const bullet =
  /^\s*(?:[•·●○▪■◆*\-–—]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])[)）.、．]|[①-⑳])\s*/u;

/** Exactly `count` blocks of a list after the block that ends at `end`, without their bullets; null if it is no such list. */
function itemsAfter(text: string, end: number, count: number): readonly Place[] | null {
  const blocks = blocksAfter(text, end, count + 1);
  const items = blocks.slice(0, count);
  const next = blocks[count];
  if (items.length !== count || items.some((item) => item.end - item.start > 400)) return null;
  const marked = items.filter((item) => bullet.test(text.slice(item.start, item.end))).length;
  const nextMarked = next !== undefined && bullet.test(text.slice(next.start, next.end));
  const longest = Math.max(...items.map((item) => item.end - item.start));
  const ends = next === undefined || next.end - next.start > longest * 1.5;
  if (marked === count ? nextMarked : marked > 0 || !ends) return null;
  return items.map((item) => {
    const lead = bullet.exec(text.slice(item.start, item.end))?.[0].length ?? 0;
    return trimItem(text, { start: item.start + lead, end: item.end });
  });
}

/** A block that ends with a colon, and exactly as many blocks of a list after it. */
export function listItems(text: string, mention: Mention): Given | null {
  const block = blockAround(text, mention.end);
  if (!/[:：]\s*$/u.test(text.slice(mention.end, block.end))) return null;
  const members = itemsAfter(text, block.end, mention.count);
  return members && { given: 'list-items', members };
}

const annex =
  /^\s*(?:annex|appendix|attachment|附件|附录|附錄|附)[\s\dA-Z一二三四五六七八九十]{0,6}[:：.—–-]?/iu;

/** An annex that is headed by the term itself ("Annex 1: The four visits") and lists exactly as many items. */
export function annexItems(text: string, mention: Mention): Given | null {
  const block = blockAround(text, mention.start);
  const heading = text.slice(block.start, block.end);
  const lead = annex.exec(heading)?.[0].length ?? 0;
  // The term is all that the heading says, but for an article and marks.
  const rest = heading.slice(lead).replace(text.slice(mention.start, mention.end), '');
  if (lead === 0 || /[\p{L}\p{N}]{4,}/u.test(rest) || /\p{Script=Han}{3,}/u.test(rest)) return null;
  const members = itemsAfter(text, block.end, mention.count);
  return members && { given: 'annex', members };
}
