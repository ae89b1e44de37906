// `npm run bench -- fields FILE…`: title, date, issuing body and number of pages against what a person read off them. Wrong is
// worse than missing: both are counted, and each is printed with its evidence.

import { openPage } from '../../src/batch/open-page';
import { findDetails } from '../../src/core/article/details/find-details';
import { type LabelledPage, labelledPages } from '../labelled-pages';

const FIELDS = ['title', 'date', 'body', 'number'] as const;
type Field = (typeof FIELDS)[number];

/** `extra`: given where the person found none. */
const VERDICTS = ['right', 'wrong', 'missed', 'extra'] as const;
type Verdict = (typeof VERDICTS)[number];

/** What was found, and where. */
type Found = { readonly value: string; readonly evidence: string };

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const sorted = (text: string): string => [...letters(text)].sort().join('');

/** The same but for typography, or one within the other; a number may have its parts in another order. */
const agree: Readonly<Record<Field, (found: string, wanted: string) => boolean>> = {
  title: (a, b) => letters(a).includes(letters(b)) || letters(b).includes(letters(a)),
  date: (a, b) => a.slice(0, b.length) === b,
  body: (a, b) => letters(a).includes(letters(b)) || letters(b).includes(letters(a)),
  number: (a, b) => letters(a) === letters(b) || sorted(a) === sorted(b),
};

const wantedOf = ({
  title,
  published,
  body,
  number,
}: LabelledPage): Readonly<Record<Field, string | null>> => ({
  title: title ?? null,
  date: published ?? null,
  body: body ?? null,
  number: number ?? null,
});

/** Null where the page was not read. */
const foundOf = (page: LabelledPage): Readonly<Record<Field, Found | null>> | null => {
  const read = openPage(page);
  if (!read.ok) return null;
  const { issuer, numbers, dates } = findDetails(read.value);
  const date = dates.find(({ kind }) => kind === 'published');
  const [number] = numbers;
  const named = (
    fact: { readonly text: string; readonly evidence: object } | null | undefined,
  ): Found | null => (fact ? { value: fact.text, evidence: JSON.stringify(fact.evidence) } : null);
  return {
    title: read.value.title === '' ? null : { value: read.value.title, evidence: '' },
    date: date
      ? {
          value: date.precision === 'ambiguous' ? date.readings.join(' or ') : date.iso,
          evidence: JSON.stringify(date.evidence),
        }
      : null,
    body: named(issuer),
    number: named(number),
  };
};

const judge = (field: Field, found: Found | null, wanted: string | null): Verdict | null => {
  if (wanted === null) return found === null ? null : 'extra';
  if (found === null) return 'missed';
  return agree[field](found.value, wanted) ? 'right' : 'wrong';
};

const countFile = (file: string): void => {
  const counts = new Map<string, number>();
  let unread = 0;
  for (const page of labelledPages(file)) {
    const wanted = wantedOf(page);
    // Only the title was read off pages that have neither date nor body.
    const fields = wanted.date === null && wanted.body === null ? FIELDS.slice(0, 1) : FIELDS;
    if (page.kind === 'listing' || fields.every((field) => wanted[field] === null)) continue;
    const found = foundOf(page);
    if (found === null) unread++;
    for (const field of fields) {
      const verdict = judge(field, found?.[field] ?? null, wanted[field]);
      if (verdict === null) continue;
      counts.set(`${field} ${verdict}`, (counts.get(`${field} ${verdict}`) ?? 0) + 1);
      if (verdict !== 'right')
        console.log(
          `  ${verdict.padEnd(6)} ${field.padEnd(6)} ${page.id}: ${found?.[field]?.value ?? '–'} | ${wanted[field] ?? '–'} ${found?.[field]?.evidence ?? ''}`,
        );
    }
  }
  console.log(`${file}${unread > 0 ? `, ${unread} pages not read` : ''}`);
  for (const field of FIELDS)
    console.log(
      `  ${field.padEnd(6)} ${VERDICTS.map((verdict) => `${verdict} ${counts.get(`${field} ${verdict}`) ?? 0}`).join(', ')}`,
    );
};

/** Measures the fields of the pages of some files; nothing has a mark to reach. */
export const benchFields = async (first: string | null, more: readonly string[]): Promise<boolean> => {
  if (first === null) {
    console.error('Say which file: npm run bench -- fields FILE…');
    return false;
  }
  for (const file of [first, ...more]) countFile(file);
  return true;
};
