// Places where the words of a term stand and the term does not: inside other words, inside a file number, and in the line
// that says who sends the news.
import type { Entry } from '../../glossary/entry';
import type { Place } from '../../text/place';

/** How far a line is looked at around a hit, in UTF-16 units. */
const AROUND = 64;

const han = /^\p{Script=Han}+$/u;

type Around = { readonly before: string; readonly written: string; readonly after: string };

let segmenter: Intl.Segmenter | null = null;

/** Where words begin in a stretch of Chinese, as far as the platform's dictionary knows them. */
const wordStarts = (stretch: string): ReadonlySet<number> => {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set([...segmenter.segment(stretch)].map(({ index }) => index));
};

/** How many characters on each side decide where a Chinese word ends. */
const NEAR = 6;

/**
 * Whether two Chinese characters take one from a word beside them (民进 in 农民进城). A segmenter knows words; it is asked for
 * nothing else, as it cuts formulae apart, and not believed where it takes the two for a word when they stand alone.
 */
const cutsWords = ({ before, written, after }: Around): boolean => {
  if (written.length !== 2 || !han.test(written) || /^[一二三四五六七八九十两兩双雙]/u.test(written))
    return false;
  const left = before.slice(-NEAR);
  const right = after.slice(0, NEAR);
  const starts = wordStarts(left + written + right);
  const whole = starts.has(left.length) && (right === '' || starts.has(left.length + written.length));
  return !whole && wordStarts(written).size > 1;
};

/** "CFB-2012-0050", "2012/CFB": a piece of a number under which something is filed. */
const isFileNumber = ({ before, written, after }: Around): boolean =>
  /^[\p{Lu}\d]+$/u.test(written) && (/^[-/]\d/.test(after) || /\d[-/]$/.test(before));

const date =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?\d|\b\d{1,2}(?:st|nd|rd|th)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d月\d{1,2}日|\d{4}[-./]\d/u;
const sender =
  /^\s*(?:.{0,30}[)）]\s*[-–—:]\s*|(?:(?:published|reported|released|issued|message|news|source|text|by|from|来源|來源|据|據)[\s:：]*)*)$/iu;

/**
 * "… - Example News" at the end of a heading, "Capital, July 25 (Example News) -", "Example News, Capital, 25 July": whoever is
 * named there sends the news and is not spoken of.
 */
const isCredit = ({ before, after }: Around): boolean => {
  const lead = before.split('\n').at(-1) ?? '';
  const rest = after.split('\n')[0] ?? '';
  if (/\s[-–—|]{1,2}\s*$/u.test(lead) && /^\s*(?:[-–—|].*)?$/u.test(rest) && rest.length < AROUND)
    return true;
  if (/[(（]\s*$/u.test(lead) && /^\s*[)）]/u.test(rest) && date.test(lead)) return true;
  return (
    sender.test(lead) &&
    lead.length < AROUND &&
    (date.test(rest) || /^[\s,]*(?:Author|Reporter|记者|記者)/u.test(rest))
  );
};

/** Whether the words at a place are no term there, whatever they mean elsewhere. */
export const isMisplaced = (text: string, { start, end }: Place, entry: Entry): boolean => {
  const written = text.slice(start, end);
  if (written.length === 1 && han.test(written)) return true;
  const around = {
    before: text.slice(Math.max(0, start - AROUND), start),
    written,
    after: text.slice(end, end + AROUND),
  };
  return cutsWords(around) || isFileNumber(around) || (entry.kind === 'institution' && isCredit(around));
};
