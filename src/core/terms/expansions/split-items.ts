// Splits a stretch of text into as many items as a numeral says, or not at all. The numeral is a checksum: of several
// ways to read "A, B and C, which …" only the one that gives the right number counts.
import type { Place } from '../../text/place';

type Part = Place & { readonly last: boolean };

/** Longest item in UTF-16 units; a longer one is a clause that was not meant as a member. */
const MAX_ITEM = 160;

const joinerFirst =
  /^\s*(?:and|or|as well as|&|以及|和|与|與|及|并|並)(?=[\s\p{Script=Han}“"‘「])\s*(?:also\s|finally\s|lastly\s)?/u;
const joinerInside = /\s(?:and|or|as well as|&)\s|以及|[和与與及]/gu;
const opening = '([{（〔【“‘「『«《';
const closing = ')]}）〕】”’」』»》';

/** Cuts at the marks in `separators` that stand in no bracket and no quotation. */
function cut(text: string, { start, end }: Place, separators: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const char = text[at] ?? '';
    // An apostrophe closes nothing.
    const apostrophe = char === '’' && /[a-z]/i.test(text[at + 1] ?? '');
    if (opening.includes(char) && char !== '') depth++;
    else if (closing.includes(char) && char !== '' && !apostrophe) depth = Math.max(0, depth - 1);
    const thousands = char === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    if (at < end && (depth > 0 || thousands || !separators.includes(char))) continue;
    const joiner = joinerFirst.exec(text.slice(from, Math.min(at, from + 24)))?.[0] ?? '';
    parts.push({ start: from + joiner.length, end: at, last: joiner !== '' && parts.length > 0 });
    from = at + 1;
  }
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '');
}

/** The part as two, if exactly one word of joining stands inside it. */
function cutAtJoiner(text: string, part: Part): readonly Part[] | null {
  const joiners = [...text.slice(part.start, part.end).matchAll(joinerInside)];
  const [joiner] = joiners;
  if (joiner === undefined || joiners.length !== 1) return null;
  const at = part.start + joiner.index;
  return [
    { start: part.start, end: at, last: false },
    { start: at + joiner[0].length, end: part.end, last: true },
  ];
}

/** How a list ends: at the part that a word of joining begins or stands in; null where no such word closes it. */
function closedAt(text: string, parts: readonly Part[]): readonly Part[] | null {
  for (const [index, part] of parts.entries()) {
    if (part.last) return parts.slice(0, index + 1);
    const two = index > 0 || parts.length === 1 ? cutAtJoiner(text, part) : null;
    if (two) return [...parts.slice(0, index), ...two];
  }
  return null;
}

/**
 * The first `count` parts, if the list can be read as having just so many: "A, B and C" has three, and what follows is
 * a clause; "A, B, C" has three if nothing joins the last.
 */
function countedParts(text: string, parts: readonly Part[], count: number): readonly Part[] | null {
  const closed = closedAt(text, parts);
  if (closed) return closed.length === count ? closed : null;
  return parts.length === count ? parts : null;
}

/** Items parted by semicolons may hold anything: only their number counts. */
function semicolonParts(text: string, stretch: Place, count: number): readonly Part[] | null {
  const parts = cut(text, stretch, ';；');
  return parts.length === count ? parts : null;
}

/** Items parted by `separators`, in a stretch that a stronger mark ends. */
function closeParts(list: {
  readonly text: string;
  readonly stretch: Place;
  readonly separators: string;
  /** Marks that end the list. */
  readonly stronger: string;
  readonly count: number;
}): readonly Part[] | null {
  const { text, stretch, separators, stronger, count } = list;
  const [first] = cut(text, stretch, stronger);
  return first ? countedParts(text, cut(text, first, separators), count) : null;
}

const edge = /^[\s“”"‘'’「」『』«»()（）·•*\-–—:：]+/u;
const tail = /[\s“”"‘'’「」『』«»,，;；.。、:：!！]+$/u;

/** A place without space, quotation marks and stops at its edges. */
export function trimItem(text: string, { start, end }: Place): Place {
  const raw = text.slice(start, end);
  const lead = edge.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead).replace(tail, '');
  return { start: start + lead, end: start + lead + body.length };
}

/** Items that are quotations standing side by side: “A”“B”“C”, "A", "B" and "C". */
function quotedItems(text: string, { start, end }: Place, count: number): readonly Place[] | null {
  const marks = /[“「『"]([^“”「」『』"\n]{1,80})[”」』"]/gu;
  const found = [...text.slice(start, end).matchAll(marks)];
  if (found.length !== count) return null;
  for (const [index, match] of found.slice(1).entries()) {
    const previous = found[index];
    const gap = text.slice(start + (previous?.index ?? 0) + (previous?.[0].length ?? 0), start + match.index);
    if (!/^[\s,，、;；]*(?:and|和|与|與|及|以及)?\s*$/u.test(gap)) return null;
  }
  return found.map((match) => ({
    start: start + match.index + 1,
    end: start + match.index + match[0].length - 1,
  }));
}

/** Exactly `count` items in the stretch, trimmed; null if it cannot be read so. */
export function splitItems(text: string, stretch: Place, count: number): readonly Place[] | null {
  const quoted = quotedItems(text, stretch, count);
  if (quoted) return quoted;
  // 、 parts items more closely than a comma: where it stands, a comma ends the list.
  const listed = text.slice(stretch.start, stretch.end).includes('、')
    ? closeParts({ text, stretch, separators: '、', stronger: ';；，', count })
    : closeParts({ text, stretch, separators: ',，', stronger: ';；', count });
  const readings = [semicolonParts(text, stretch, count), listed];
  for (const parts of readings) {
    const items = parts?.map((part) => trimItem(text, part));
    if (items?.every(({ start, end }) => end > start && end - start <= MAX_ITEM)) return items;
  }
  return null;
}
