// Members that stand in a list right beside the mention: in brackets, after a colon, a dash or "namely", or before it.
import type { Place } from '../../text/place';
import type { Expansion } from '../hit';
import { splitItems } from './split-items';
import { sentenceEnd, sentenceStart } from './stretch';

export type Mention = Place & { readonly count: number };
export type Given = { readonly given: Expansion['given']; readonly members: readonly Place[] };

/** Closing quotation marks and up to some words, such as the noun that a quoted formula qualifies. */
const shortGap = /^[”"’'」』»]{0,2}[^,.;:，。；：、()（）\n“"「]{0,40}?/u;
const bracket = new RegExp(`${shortGap.source}\\s*[(（]([^()（）\\n]{3,600})[)）]`, 'u');

/** "the four Xs (A, B, C and D)". */
export function inBrackets(text: string, mention: Mention): Given | null {
  const rest = text.slice(mention.end, mention.end + 700);
  const match = bracket.exec(rest);
  if (!match?.[1]) return null;
  const end = mention.end + match[0].length - 1;
  const stretch = withoutLeadIn(text, { start: end - match[1].length, end });
  const members = splitItems(text, stretch, mention.count);
  return members && { given: 'brackets', members };
}

const leadIn =
  /^\s*(?:namely|that is(?: to say)?|i\.e\.|viz\.?|or|meaning|referring to|即|就是|指|是指|指的是|包括|分别是|分別是|分别为|分別為)[\s,:：，]*/u;

function withoutLeadIn(text: string, { start, end }: Place): Place {
  return { start: start + (leadIn.exec(text.slice(start, Math.min(end, start + 30)))?.[0].length ?? 0), end };
}

const marks = /(?:\s*[:：]|\s+[–—-]{1,2}\s+|[—–―]{1,2})/u;
const wordsBetween =
  /,?\s*\b(?:namely|that is(?: to say)?|i\.e\.|viz\.|(?:which|that) (?:are|is|mean|means|include|includes|refer to|refers to|stand for|stands for|comprise|comprises|consist of|consists of)|(?:which|that) (?:requires?|asks?|obliges?|calls? (?:on|upon|for)|urges?|commits?)(?: [\p{L}’'-]+){1,4} to|consisting of|comprising|including|covering|refers? to|stands? for|comprises?|consists? of|means|mean|includes?|were|are)\b\s*[:,]?/u;
const hanBetween =
  /[，,]?(?:即|就是|也就是|是指|指的是|主要指|包括|分别是|分別是|分别为|分別為|具体为|具体是|涵盖|涵蓋)[：:，,]?/u;
const connector = new RegExp(
  `${shortGap.source}(?:(${marks.source})|(?:${wordsBetween.source})|(?:${hanBetween.source}))`,
  'u',
);

/** "the four Xs: A, B, C and D", "— A, B, C and D —", "namely A, B, C and D", 即…. */
export function listAfter(text: string, mention: Mention): Given | null {
  const stop = sentenceEnd(text, mention.end);
  const rest = text.slice(mention.end, stop);
  const match = connector.exec(rest);
  if (!match) return null;
  const start = mention.end + match[0].length;
  const dash = match[1] !== undefined && /[–—―-]/.test(match[1]);
  const closingDash = dash ? /\s[–—-]{1,2}\s|[—―]{1,2}/u.exec(text.slice(start, stop)) : null;
  const stretch = withoutLeadIn(text, { start, end: closingDash ? start + closingDash.index : stop });
  const members = splitItems(text, stretch, mention.count);
  if (!members) return null;
  return { given: match[1] === undefined ? 'namely' : 'list-after', members };
}

/** What leads from a list to the name of what it makes up. */
const bridge =
  /(?:[—–―]{1,2}|\s[–—-]{1,2}\s|\s[(（]|（|[,，]?\s*(?:(?:collectively|jointly|together|also|which is|which are)\s+)*(?:known (?:[\p{L}-]+ )?as|referred to (?:[\p{L}-]+ )?as|called|dubbed|termed|make up|form)\s|[，,]\p{Script=Han}{0,8}(?:称之为|稱之為|称为|稱為|叫做|叫作|概括为|概括為)|[,，]?(?:等|这|這|构成|組成|组成|合称|合稱|统称|統稱|简称|簡稱))\s*(?:(?:the|its|these|so-called)\s)?\s*[“"‘「『«]?$/u;
/** What may stand between a row of quotations and a mention that sums it up. */
const afterRow = /(?:[—–―]{1,2}|\s[–—-]{1,2}\s|等|的|这|這)?\s*[“"‘「『«]?$/u;

/** "A, B, C and D — the Four Xs"; “A”“B”“C”三…. The first item must look like the others: its beginning is a guess. */
export function listBefore(text: string, mention: Mention): Given | null {
  const begin = sentenceStart(text, mention.start);
  const before = text.slice(begin, mention.start);
  const row = quotedRun(text, begin, mention.start - (afterRow.exec(before)?.[0].length ?? 0), mention.count);
  if (row) return { given: 'list-before', members: row };
  const link = bridge.exec(before);
  if (!link) return null;
  const end = mention.start - link[0].length;
  const colon = Math.max(text.slice(begin, end).lastIndexOf(':'), text.slice(begin, end).lastIndexOf('：'));
  const members = splitItems(text, { start: begin + colon + 1, end }, mention.count);
  if (!members || !alike(text, members)) return null;
  return { given: 'list-before', members };
}

/** Exactly `count` quotations in a row that end at `end`. */
function quotedRun(text: string, begin: number, end: number, count: number): readonly Place[] | null {
  const run = /(?:[“「『"][^“”「」『』"\n]{1,60}[”」』"][\s,，、]*(?:(?:and|和|与|與|及|以及)\s*)?)+$/u.exec(
    text.slice(Math.max(begin, end - 400), end),
  );
  return run && splitItems(text, { start: end - run[0].length, end }, count);
}

/** Whether the first item is no longer than the others: else it holds the beginning of the sentence as well. */
function alike(text: string, members: readonly Place[]): boolean {
  const size = ({ start, end }: Place) => {
    const item = text.slice(start, end);
    return /\p{Script=Han}/u.test(item) ? item.length : item.split(/\s+/).length;
  };
  const [first, ...others] = members;
  return first !== undefined && size(first) <= Math.max(...others.map(size)) + 1;
}

const summingUp =
  /^[\s”"’']*(?:(?:These|They|Those)(?: [\p{L}]+)? (?:are|include|comprise|cover|refer to|stand for|mean)\b|这[些几幾]?[\p{Script=Han}]{0,4}(?:分别是|分別是|是指|就是|包括)|即)[:：,，]?\s*/u;

/** "… rests on Four Pillars. These are A, B, C and D.": the sentence after the mention's does nothing but list. */
export function nextSentence(text: string, mention: Mention): Given | null {
  const stop = sentenceEnd(text, mention.end);
  const match = summingUp.exec(text.slice(stop + 1, stop + 60));
  if (match === null || stop - mention.end > 240) return null;
  const start = stop + 1 + match[0].length;
  const members = splitItems(text, { start, end: sentenceEnd(text, start) }, mention.count);
  return members && { given: 'namely', members };
}
