// Sentences with their places. Intl.Segmenter cuts by UAX #29, which knows no abbreviation, and engines tailor it differently;
// so its cuts are taken as proposals: some are withdrawn (after "No.", inside "21. Januar"), some are added (a full stop
// with no space after it, a bullet in the line), and what comes out does not depend on the tailoring of one engine.
import type { Place } from './place';

/** Abbreviations that need something after them: a full stop there never ends a sentence. */
const NEVER_LAST =
  /(?:^|[\s([“"‘'«„])(?:Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Cpl|Sgt|Capt|Cmdr|Adm|Maj|Hon|Rev|Rt|Messrs|Mme|Mlle|Pres|Supt|St|Mt|Ft|vs|cf|viz|approx|ca|al|e\.g|i\.e|H\.R|S\.J|H\.J|H\.Con|S\.Con|Res|H\.Res|S\.Res|Pub|Stat|bzw|z\.\s?B|d\.\s?h|u\.\s?a|sog|Hrsg|Dipl|Ing|Frhr|gem|evtl|inkl|vgl|zzgl|MM|av)\.$/u;

/** Abbreviations that are followed by a number or a letter where they are abbreviations: "No. 5", "Art. 12", "Sept. 3", "No. We won't." */
const BEFORE_NUMBER =
  /(?:^|[\s([“"‘'«„§])(?:No|Nos|Nr|Art|Arts|Sec|Secs|SEC|Sect|Ch|Chap|Cl|Para|Paras|Fig|Figs|Vol|Vols|pp?|Pt|Reg|Regs|Doc|Ex|Abs|Ziff|Bd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Okt|Dez|janv|févr|avr|juill|déc)\.$/iu;

/** Abbreviations that may end a sentence; what follows decides: "U.S. officials", but "in the U.S. The …". */
const MAYBE_LAST =
  /(?:^|[\s([“"‘'«„-])(?:(?:\p{Lu}\.)+\p{Lu}|Inc|Ltd|Co|Corp|Bros|Jr|Sr|Dept|Univ|Assn|Bldg|Ave|Blvd|Rd|etc|[ap]\.\s?m|est|Mio|Mrd|Std|usw)\.$/u;

/** One capital and a full stop: an initial. One small letter before another initial: "z. B.", "d. h.". */
const INITIAL = /(?:^|[\s([“"‘'«„-])\p{Lu}\.$/u;
const SMALL_INITIAL = /(?:^|[\s(])\p{Ll}\.$/u;

/** A day or a rank before a full stop, told by the word before it: "am 21. Januar", "das 3. Kapitel". */
const ORDINAL = /(?:^|\s)(?:am|vom|zum|zur|bis|im|seit|ab|und|de[rmns]|das|die|beim)\s\d{1,2}\.$/iu;
/** What opens a line before its sentence: "1. Political strength", "(a). In general". */
const LIST_MARKER = /^\(?(?:\d{1,3}|\p{L}|[ivxlcIVXLC]{1,5}|[一二三四五六七八九十]{1,3})[.)．、]+$/u;

/** Words that open English sentences and are not part of a name: after "U.S." they tell a new sentence. */
const OPENER =
  /^["“‘'(]*(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|I|In|On|At|But|And|However|As|If|When|While|Under|For|There|Its|His|Her|Their|Our|After|Before|Since|Some|Many|Most|All|Last|Both)\b/;

/** A full stop with no space after it, between a word and a capitalised word: "…minds.Additionally, he". */
const GLUED = /(?<=[\p{Ll}\d)%”’"'])[.!?]["”’]?(?=["“‘]?\p{Lu}\p{Ll}*[\s,’'])/gu;
const ADDRESS = /:\/\/|@|www\.|\.(?:com|org|net|gov|edu|int|html?|pdf)\b/i;

/** A lettered or numbered paragraph that a law runs on in the line: "… of the Senate. (b) Qualifications.--". */
const PARAGRAPH = /[.!?]["”’')]*\s+(?=[`“"‘']{0,2}\((?:\d{1,3}|\p{L}|[ivxIVX]{2,5})\)\s?[\p{L}(])/gu;

const BULLET = /[•●▪◦‣■◆►]/;
const LEADING = /^[\s•●▪◦‣■◆►]+|^[-–—*·]\s+/u;

/** 他说 after a closing quotation mark: it reports the quotation, and belongs to it. */
const CHINESE_REPORT = /^[^，。！？；：“”\s]{0,14}(?:说|說|表示|道|问|問|称|稱)[，。：,]/;

/** A Segmenter for the language, or the default one when a page names its language in a way that is no BCP 47 tag. */
const segmenter = (lang: string | null): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
};

const wordAround = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 60), at).match(/\S*$/)?.[0] ?? '';
  const after = text.slice(at, at + 60).match(/^\S*/)?.[0] ?? '';
  return before + after;
};

/** Cuts that the Segmenter misses: after a full stop without a space, before a lettered paragraph or a bullet in the line. */
const addedCuts = (text: string): readonly number[] => {
  const cuts: number[] = [];
  for (const match of text.matchAll(GLUED)) {
    const at = match.index + match[0].length;
    if (!ADDRESS.test(wordAround(text, at))) cuts.push(at);
  }
  for (const match of text.matchAll(PARAGRAPH)) cuts.push(match.index + match[0].length);
  for (const match of text.matchAll(/\s(?=[•●▪◦‣■◆►]\s)/gu)) cuts.push(match.index + 1);
  return cuts;
};

/** Whether a full stop at the end of `tail` belongs to an abbreviation, an initial or an ordinal. */
const isAbbreviation = (tail: string, after: string): boolean => {
  if (NEVER_LAST.test(tail)) return true;
  if (BEFORE_NUMBER.test(tail)) return /^(?:[\d(§]|[IVXLC]+\b|[A-Z]\b)/.test(after);
  if (MAYBE_LAST.test(tail) || INITIAL.test(tail)) return !OPENER.test(after);
  if (SMALL_INITIAL.test(tail)) return /^\p{L}\.(?:\s|$)/u.test(after);
  return ORDINAL.test(tail) && /^\p{L}/u.test(after) && !OPENER.test(after);
};

/** Whether the sentence goes on over the proposed cut between `before` (trimmed) and `after` (trimmed, the start of the rest). */
const goesOn = (before: string, after: string): boolean => {
  if (BULLET.test(after.charAt(0))) return false;
  if (before.length < 8 && LIST_MARKER.test(before)) return true;
  const tail = before.slice(-24);
  if (tail.endsWith('.') && isAbbreviation(tail, after)) return true;
  if (/[?!.…]["”’)\]]*$/.test(tail) && /^\p{Ll}/u.test(after)) return true;
  return /[。！？][”」』"]$/.test(tail) && CHINESE_REPORT.test(after);
};

const OPENING = /[“‘「『《〈【（(〔［]/;

/** Tells for ascending offsets whether an odd number of straight quotation marks stands before; one pass over the line. */
const quoteCounter = (line: string): ((to: number) => boolean) => {
  let quotes = 0;
  let counted = 0;
  return (to) => {
    for (; counted < to; counted++) if (line.charAt(counted) === '"') quotes++;
    return quotes % 2 === 1;
  };
};

/**
 * The cut with quotation marks and brackets on their own side of it. To UAX #29 an opening mark after a full stop closes,
 * when no space is between: 。“. A French one closes after a space: « oui. ». Straight ones are counted: odd ones open.
 */
const movedToQuote = (line: string, cut: number, isOdd: (to: number) => boolean): number => {
  let at = cut;
  while (OPENING.test(line.charAt(at - 1)) && /\S/.test(line.charAt(cut))) at--;
  const closing = line.slice(at, at + 4).match(/^\s*»\s*/)?.[0].length ?? 0;
  if (closing > 0) {
    const before = line.slice(Math.max(0, at - 600), at);
    if (before.lastIndexOf('«') > before.lastIndexOf('»')) return at + closing;
  }
  const odd = isOdd(at);
  return odd && line.charAt(at - 1) === '"' ? at - 1 : at;
};

const trimmed = (text: string, start: number, end: number): Place | null => {
  const raw = text.slice(start, end);
  const from = start + (raw.match(LEADING)?.[0].length ?? 0);
  const to = start + raw.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
};

/** Sentences of one line; `cuts` are proposals inside it, ascending. */
const inLine = (text: string, start: number, end: number, cuts: readonly number[]): readonly Place[] => {
  const line = text.slice(start, end);
  const isOdd = quoteCounter(line);
  const places: Place[] = [];
  let from = start;
  const close = (to: number) => {
    const place = trimmed(text, from, to);
    if (place) places.push(place);
    from = to;
  };
  for (const proposed of cuts) {
    const cut = start + movedToQuote(line, proposed - start, isOdd);
    if (cut <= from) continue;
    const before = text.slice(Math.max(from, cut - 80), cut).trim();
    const after = text.slice(cut, Math.min(end, cut + 60)).trimStart();
    if (before !== '' && (after === '' || !goesOn(before, after))) close(cut);
  }
  close(end);
  return places;
};

/**
 * Splits a text into sentences: places in `text`, trimmed (bullets too), in order, never across "\n".
 * `lang` is a BCP 47 tag or null; a tag that is none is ignored.
 */
export const splitSentences = (text: string, lang: string | null): readonly Place[] => {
  const cuts = [...addedCuts(text)];
  for (const segment of segmenter(lang).segment(text)) cuts.push(segment.index);
  cuts.sort((a, b) => a - b);
  const places: Place[] = [];
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const inside: number[] = [];
    for (; next < cuts.length && (cuts[next] ?? 0) < end; next++) inside.push(cuts[next] ?? 0);
    places.push(...inLine(text, start, end, inside));
    start = end + 1;
  }
  return places;
};
