// Addresses that lead to a place in a page: text fragments (https://wicg.github.io/scroll-to-text-fragment/). Browsers find
// whole words only, so every cut is made between words.
import type { Provenance } from '../../core/clippings/clipping';
import type { Place } from '../../core/text/place';
import { splitSentences } from '../../core/text/sentences';

type Text = { readonly text: string; readonly lang: string | null };

/** A quotation up to this many characters is given whole; a longer one by its opening and its end. */
const LONGEST_WHOLE = 160;
/** Characters of an opening or an end, at least, where there are so many. */
const EDGE = 36;
/** A quotation shorter than this may stand in the page more than once: its neighbours are given too. */
const PLAIN_ENOUGH = 30;
/** Characters of a neighbour, at least, where there are so many. */
const NEIGHBOUR = 12;

const segmenter = (lang: string | null): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

/** The line, or cell of a table, around an offset: a fragment's part never goes beyond it. */
const lineAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).search(/[^\n\t]*$/);
  const after = text.slice(offset).search(/[\n\t]|$/);
  return { start: before, end: offset + after };
};

/** The places between words in a line, ascending, its ends among them. */
const cutsIn = ({ text, lang }: Text, { start, end }: Place): readonly number[] => [
  ...[...segmenter(lang).segment(text.slice(start, end))].map(({ index }) => start + index),
  end,
];

const trim = (text: string, { start, end }: Place): Place => {
  const quote = text.slice(start, end);
  const from = start + (quote.length - quote.trimStart().length);
  return { start: from, end: Math.max(from, start + quote.trimEnd().length) };
};

/** The place widened to whole words. */
const wholeWords = (source: Text, { start, end }: Place): Place => ({
  start: cutsIn(source, lineAt(source.text, start)).findLast((cut) => cut <= start) ?? start,
  end: cutsIn(source, lineAt(source.text, end)).find((cut) => cut >= end) ?? end,
});

/** encodeURIComponent leaves the hyphen, which parts the pieces of a fragment. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

const ends = (source: Text, { start, end }: Place): readonly [Place, Place] => {
  const first = { start, end: Math.min(end, lineAt(source.text, start).end) };
  const last = { start: Math.max(start, lineAt(source.text, end).start), end };
  const opening = cutsIn(source, first).find((cut) => cut >= start + EDGE) ?? first.end;
  const closing = cutsIn(source, last).findLast((cut) => cut <= end - EDGE) ?? last.start;
  return [
    { start, end: opening },
    { start: closing, end },
  ];
};

const neighbours = (source: Text, { start, end }: Place): readonly [string, string] => {
  const [line, cuts] = [lineAt(source.text, start), cutsIn(source, lineAt(source.text, start))];
  const before = cuts.findLast((cut) => cut <= start - NEIGHBOUR) ?? line.start;
  const after = cuts.find((cut) => cut >= end + NEIGHBOUR) ?? line.end;
  return [source.text.slice(before, start), source.text.slice(end, after)];
};

/** "text=…" for a place of the Article; null where there is nothing but white space. */
export const textDirective = (source: Text, place: Place): string | null => {
  const { text } = source;
  const exact = trim(text, place);
  if (exact.start === exact.end) return null;
  const whole = trim(text, wholeWords(source, exact));
  const quote = text.slice(whole.start, whole.end);
  const isOneLine = !/[\n\t]/.test(quote);
  const [opening, closing] = ends(source, whole);
  if ((!isOneLine || quote.length > LONGEST_WHOLE) && opening.end <= closing.start) {
    const at = (part: Place) => encode(text.slice(part.start, part.end));
    return `text=${at(opening)},${at(closing)}`;
  }
  const [before, after] = quote.length < PLAIN_ENOUGH && isOneLine ? neighbours(source, whole) : ['', ''];
  const prefix = encode(before) === '' ? '' : `${encode(before)}-,`;
  const suffix = encode(after) === '' ? '' : `,-${encode(after)}`;
  return `text=${prefix}${encode(quote)}${suffix}`;
};

/** The sentence around a place, or the place itself where there is none. */
export const sentenceAt = ({ text, lang }: Text, place: Place): Place => {
  const line = lineAt(text, place.start);
  const sentences = splitSentences(text.slice(line.start, line.end), lang).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  return sentences.find(({ start, end }) => start <= place.start && end >= place.end) ?? place;
};

/** The page as the reader had it: pages that keep their document in the fragment are found again by it. */
export const liveUrl = ({ requestedUrl, finalUrl }: Pick<Provenance, 'requestedUrl' | 'finalUrl'>): string =>
  /#[!/]/.test(requestedUrl) ? requestedUrl.replace(/:~:.*$/, '') : finalUrl;

/** The address of a page, at a place where one is given. */
export const liveUrlAt = (
  provenance: Pick<Provenance, 'requestedUrl' | 'finalUrl'>,
  source: Text,
  place: Place | null,
): string => {
  const url = liveUrl(provenance);
  const directive = place === null ? null : textDirective(source, place);
  if (directive === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
};
