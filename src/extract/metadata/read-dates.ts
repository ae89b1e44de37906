// When the page was published and last changed, in ISO 8601, as exact as the page says it.
import { type Facts, firstMeta } from './facts';
import { articleNodes, textsOf } from './json-ld';

/** The commonest; the rest is read outside the page, from the imprint. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'dcterms.date',
  'dc.date',
  'date',
];
const MODIFIED = ['article:modified_time', 'datemodified', 'dcterms.modified', 'last-modified'];

export type Dates = { readonly published: string | null; readonly modified: string | null };

/** JSON-LD before meta tags before <time> before the address; null where the page does not say. */
export function readDates(facts: Facts, url: string): Dates {
  const nodes = articleNodes(facts.jsonLd);
  const said = (property: string) => nodes.flatMap(({ node }) => textsOf(node, property));
  const published = [
    ...said('datePublished'),
    ...said('dateCreated'),
    ...values(facts, PUBLISHED),
    ...facts.times,
    dateInUrl(url),
  ];
  const modified = [...said('dateModified'), ...values(facts, MODIFIED)];
  return { published: firstDate(published), modified: firstDate(modified) };
}

const values = (facts: Facts, names: readonly string[]): string[] =>
  names.flatMap((name) => firstMeta(facts, [name]) ?? []);

function firstDate(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = toIsoDate(text);
    if (date) return date;
  }
  return null;
}

/** ".../2025/01/21/...", ".../t20250121_123.html", ".../2025-01-21-...". */
function dateInUrl(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match =
    /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /[/]t((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])_/.exec(path);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : '';
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const NUMERIC =
  /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*T?\s*(\d{1,2}):(\d{2})(?::\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/** ISO 8601 for a date in ISO form, in figures with the year first, or with an English month; else null. */
export function toIsoDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return valid(iso[1], iso[2], iso[3], iso[4] ? `T${iso[4]}${iso[5] ?? ''}` : '');
  const compact = COMPACT.exec(trimmed);
  if (compact) return valid(compact[1], compact[2], compact[3]);
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) {
    const time = numeric[4] ? `T${numeric[4].padStart(2, '0')}:${numeric[5]}` : '';
    return valid(numeric[1], numeric[2], numeric[3], time);
  }
  const day = DAY_FIRST.exec(trimmed);
  if (day) return valid(day[3], monthOf(day[2]), day[1]);
  const month = MONTH_FIRST.exec(trimmed);
  return month ? valid(month[3], monthOf(month[1]), month[2]) : null;
}

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function valid(year = '', month = '', day = '', time = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (Number(year) < 1800 || Number(year) > 2200 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}${time}`;
}
