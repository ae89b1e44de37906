// Lines above the article that only repeat who wrote it and when: the Article carries both as metadata.
import { letters } from '../metadata/likeness';
import { toIsoDate } from '../metadata/read-dates';
import type { Metadata } from '../metadata/read-metadata';

const LONGEST_LINE = 140;

/** Dates, times and zones, in figures or with a month or a weekday in letters between figures. */
const WHEN =
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b(?:UTC|GMT|[A-Z]{2,3}T)\b(?:\s*[+-]\d+)?/giu;

/** What may be left of a line that only repeats: a word or two such as "By" or 来源. */
const LEFTOVER = 10;

/**
 * True where a short line holds the page's own byline or date of publication, and, apart from dates, times and the
 * publisher's name, next to nothing else.
 */
export function isMetadataLine(text: string, metadata: Metadata): boolean {
  if (text.length > LONGEST_LINE || /[.。!！?？]["”’」』]?$/.test(text)) return false;
  const dates = (text.match(WHEN) ?? []).map(toIsoDate).filter((date) => date !== null);
  const own = [metadata.published, metadata.modified].map((date) => date?.slice(0, 10));
  const dated = dates.some((date) => own.includes(date.slice(0, 10)));
  let rest = letters(text.replace(WHEN, ' '));
  const byline = letters(metadata.byline ?? '');
  const signed = byline.length > 2 && rest.includes(byline);
  if (!dated && !signed) return false;
  for (const known of [byline, letters(metadata.publisher ?? '')]) if (known) rest = rest.replace(known, '');
  return rest.length <= LEFTOVER;
}
