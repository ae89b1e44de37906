// Whether 03/04/2025 on a page is the third of April or the fourth of March. Told by another date of the page that has only one
// reading, then by the country of the address, then by language and region; where nothing tells, it stays open.
import type { DateOrder } from '../../text/written-dates';

const STROKES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:1[89]|20)\d{2}(?![\d/])/g;

/** Written with the month first by custom. */
const MONTH_FIRST_DOMAIN = /\.(?:gov|mil|us|fed\.us)$/;
/** Both customs live there side by side, or the domain says nothing of a country. */
const OPEN_DOMAIN = /\.(?:ca|ph|ke|za|my|hk|tv|io|co|ai|me|info|com|org|net|edu|int|news|example|invalid)$/;
/** Two letters of a country. */
const COUNTRY = /\.[a-z]{2}$/;
const DAY_FIRST_LANGUAGE =
  /^(?:de|fr|es|it|pt|nl|da|no|nb|nn|fi|pl|cs|sk|ro|bg|el|ru|uk|tr|id|vi|ar|he|hr|sl|lv|et|en-(?:GB|AU|NZ|IE|IN|ZA|HK|SG|MT))\b/;

/** `texts`: what the page shows. */
export const dateOrderOf = ({
  url,
  lang,
  texts,
}: {
  readonly url: string;
  readonly lang: string | null;
  readonly texts: readonly string[];
}): DateOrder => {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return orderInUse(texts) ?? orderOfCountry(host) ?? orderOfLanguage(lang ?? '', host);
};

/** What dates with a figure over twelve show, if all show the same. */
const orderInUse = (texts: readonly string[]): DateOrder => {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(STROKES)) {
      if (Number(first) > 12) orders.add('day-first');
      if (Number(second) > 12) orders.add('month-first');
    }
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
};

const orderOfCountry = (host: string): DateOrder => {
  if (MONTH_FIRST_DOMAIN.test(host)) return 'month-first';
  return COUNTRY.test(host) && !OPEN_DOMAIN.test(host) ? 'day-first' : null;
};

/** "en-US" is what many programs write into every page, and so says nothing under another country's address. */
const orderOfLanguage = (lang: string, host: string): DateOrder => {
  if (DAY_FIRST_LANGUAGE.test(lang)) return 'day-first';
  return /^en-US\b/.test(lang) && (OPEN_DOMAIN.test(host) || host === '') ? 'month-first' : null;
};
