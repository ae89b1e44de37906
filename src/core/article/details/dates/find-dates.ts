// When a document was published, updated and signed, and when it comes into force. For each kind the best witness counts: what
// the page says to machines in so many words, then a date with its label, then a date that stands alone by the title, then what
// machines are told in vaguer words, and last the address.
import { findWrittenDates, type WrittenDate } from '../../../text/written-dates';
import { DATE_KINDS, type DateKind, type DetailDate, type Evidence } from '../details';
import { isOrgan } from '../han-organ';
import { findNumbers } from '../numbers/find-numbers';
import { type Source, type SourceLine, whole } from '../source';
import { AFTER, BEFORE, OWN_FORCE } from './date-labels';

/** Lower is better. */
const RANK = { named: 0, labelled: 1, alone: 2, vague: 3, text: 4, address: 5 } as const;

type Witness = { readonly rank: number; readonly date: DetailDate };

/** At most one date of each kind. */
export const findDates = (source: Source): readonly DetailDate[] => {
  const witnesses = [
    ...fromMachines(source),
    ...source.lines.flatMap((line) => fromLine(line, source)),
    ...fromSentences(source),
    ...fromAddress(source),
  ];
  return DATE_KINDS.flatMap((kind) => {
    const own = witnesses.filter(({ date }) => date.kind === kind).sort((a, b) => a.rank - b.rank);
    const best = own[0]?.date;
    if (best === undefined) return [];
    return [best.precision === 'ambiguous' ? (settled(best, own) ?? best) : best];
  });
};

/** A date of two readings is settled by another witness that gives one of them. */
const settled = (
  date: DetailDate & { precision: 'ambiguous' },
  others: readonly Witness[],
): DetailDate | null => {
  for (const { date: other } of others) {
    if (other.precision !== 'day' && other.precision !== 'moment') continue;
    const iso = other.iso.slice(0, 10);
    if (date.readings.includes(iso))
      return { precision: 'day', kind: date.kind, iso, evidence: date.evidence };
  }
  return null;
};

const NAMED: Readonly<Record<DateKind, RegExp>> = {
  published:
    /^(?:article:published_time|og:published_time|datepublished|dc\.date\.(?:issued|published)|dcterms\.(?:issued|available)|citation_publication_date|pub_?date|pubtime|publish[-_]?date|publication_date|parsely-pub-date|sailthru\.date|firstpublishedtime|weibo:article:create_at|article\.published|eli:date_publication)$/,
  updated:
    /^(?:article:modified_time|og:updated_time|datemodified|dcterms\.modified|dc\.date\.modified|last-?modified(?:time)?|lastmod|article\.updated|revised)$/,
  signed: /^(?:eli:date_document|legislationdate)$/,
  'in-force': /^(?:eli:(?:first_date_entry_in_force|date_applicability))$/,
};
/** Said of the text, of the file or of the record: nobody knows. */
const VAGUE =
  /^(?:dc(?:terms)?[.:]date|dc(?:terms)?[.:](?:date\.)?created|datecreated|date|citation_date|created)$/;

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?$/;

/** A date as machines are told it. */
const machineDate = (
  value: string,
  kind: DateKind,
  evidence: Evidence,
  { order }: Source,
): DetailDate | null => {
  const moment = MOMENT.exec(value.trim());
  if (moment && findWrittenDates(moment[1] ?? '').length === 1)
    return { precision: 'moment', kind, iso: `${moment[1]}T${moment[2]}${moment[3] ?? ''}`, evidence };
  const [date] = findWrittenDates(
    value
      .trim()
      .replace(COMPACT, '$1-$2-$3')
      .slice(0, 40)
      .replace(/^(\d{4}-\d\d-\d\d)-.*/, '$1'),
    order,
  );
  return date === undefined ? null : dated(date, kind, evidence);
};

const dated = (date: WrittenDate, kind: DateKind, evidence: Evidence): DetailDate =>
  date.precision === 'ambiguous'
    ? { precision: 'ambiguous', kind, readings: [...date.readings], evidence }
    : { precision: date.precision, kind, iso: date.iso, evidence };

const fromMachines = (source: Source): readonly Witness[] => {
  const { metas, jsonLd } = source.imprint;
  const said = [
    ...jsonLd.map(({ property, value }) => ({
      name: property.toLowerCase(),
      value,
      evidence: { from: 'json-ld', property } as const,
    })),
    ...metas.map(({ name, content }) => ({
      name,
      value: content,
      evidence: { from: 'meta', name } as const,
    })),
  ];
  return said.flatMap(({ name, value, evidence }) => {
    const kind = DATE_KINDS.find((one) => NAMED[one].test(name));
    const rank = kind === undefined ? RANK.vague : RANK.named;
    if (kind === undefined && !VAGUE.test(name)) return [];
    const date = machineDate(value, kind ?? 'published', evidence, source);
    return date === null ? [] : [{ rank, date }];
  });
};

/** Dates of a line: each with its label, or alone beside the title. */
const fromLine = (line: SourceLine, source: Source): readonly Witness[] => {
  if (line.linked || line.where === 'foot') return [];
  const dates = findWrittenDates(line.text, source.order);
  if (dates.length === 0) return line.time === null ? [] : fromTime(line, line.time, source);
  return dates.flatMap((date, i) => {
    const before = line.text.slice(dates[i - 1]?.end ?? 0, date.start);
    const after = line.text.slice(date.end, dates[i + 1]?.start);
    const kind =
      labelledKind(before, after) ??
      (i === 0 && before.trim() === '' ? labelledKind(`${line.label} `, '') : null);
    const evidence = line.evidence(date);
    if (kind !== null && isFirm(line, { before, after }))
      return [{ rank: RANK.labelled, date: dated(date, kind, evidence) }];
    if (kind !== null || i > 0) return [];
    return aloneIn(line, { before, after, date: dated(date, 'published', evidence) });
  });
};

const labelledKind = (before: string, after: string): DateKind | null =>
  kindBefore(before) ?? AFTER.find(([, label]) => label.test(after))?.[0] ?? null;

const kindBefore = (before: string): DateKind | null => {
  const lead = before.replace(/[\s:：（([–—-]+$/u, '');
  // 自2024年5月1日起施行: the word before says nothing without the one after.
  if (/自$/.test(lead)) return null;
  return (
    BEFORE.find(([, label]) =>
      new RegExp(`(?:^|[^\\p{L}]|(?<=\\p{Script=Han}))(?:${label.source})$`, 'iu').test(lead),
    )?.[0] ?? null
  );
};

/** A label counts in a line about the page; in a sentence it may speak of anything, unless the sentence is label and date alone. */
const isFirm = (
  { text, where, after }: SourceLine,
  around: { readonly before: string; readonly after: string },
): boolean => {
  const isSentence = /[.。!！?？]["”’」』]?$/.test(text);
  if (
    isSentence &&
    (kindBefore(around.before) === null || around.before.length > 45 || rest(around.after) > 8)
  )
    return false;
  return text.length < 160 && (where !== 'near' || after >= -12);
};

const WHEN_REST =
  /\d{1,2}[:：.h]\d{2}(?:[:：]\d{2})?(?:\s*[ap]\.?m\b\.?)?|\b(?:UTC|GMT|[A-Z]{2,4}T|ET|PT)\b|\p{L}+(?:day|tag)\b|星期.|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|Mittwoch|Uhr/giu;

type Alone = { readonly before: string; readonly after: string; readonly date: DetailDate };

/** What a stretch says besides times, weekdays and document numbers, in letters and figures. */
const rest = (text: string): number =>
  findNumbers(text)
    .reduceRight((left, number) => left.slice(0, number.start) + left.slice(number.end), text)
    .replace(WHEN_REST, '')
    .replace(/[^\p{L}\d]/gu, '').length;

/** A date that opens a short line by the title, perhaps after a place, or stands after a mark. */
const aloneIn = (line: SourceLine, { before, after, date }: Alone): readonly Witness[] => {
  const opens = rest(before) === 0 || /^\p{Lu}[\p{L}.\s-]{1,30},\s*(?:den\s|le\s|a\s)?$/u.test(before);
  const marked = /[(（|｜·•–—/,-]\s*$/u.test(before) && rest(before) <= 40;
  const short = rest(after) <= (opens ? 60 : 40) && !/[.。]$/.test(line.text);
  if (line.where === 'near' && line.after !== 0 && line.after >= -3 && line.after <= 12) {
    const bare = rest(before) + rest(after) <= 8;
    // Below the first lines only a bare date is one of the article.
    if (bare || (line.after <= 5 && (opens || marked) && short)) return [{ rank: RANK.alone, date }];
    return opens && /^\s*[-–—:]\s/.test(after) ? [{ rank: RANK.alone, date }] : [];
  }
  if (line.where === 'tail' && isSignature(line, { before, after }))
    return [{ rank: RANK.labelled, date: { ...date, kind: 'signed' } }];
  return line.where === 'top' && rest(before) + rest(after) <= 8 ? [{ rank: RANK.text, date }] : [];
};

/** A date alone under the name of who signs, or after the place where it was signed. */
const isSignature = (
  { above }: SourceLine,
  { before, after }: { readonly before: string; readonly after: string },
): boolean =>
  rest(after) === 0 &&
  (/^\p{Lu}[\p{L}.\s-]{1,30},\s(?:den|le|a)\s$/u.test(before) || (rest(before) === 0 && isOrgan(above)));

/** A line whose date only machines are told: "two hours ago". */
const fromTime = (line: SourceLine, time: string, source: Source): readonly Witness[] => {
  if (line.where !== 'near' || line.after < -3 || line.after > 8) return [];
  const kind = labelledKind(line.text, '') ?? 'published';
  const date = machineDate(time, kind, line.evidence(whole(line)), source);
  return date === null ? [] : [{ rank: RANK.alone, date }];
};

/** How much of the text is searched for the sentence of its coming into force, from the top and from the end. */
const HEAD = 4000;
const END = 3000;

const fromSentences = ({ article: { text }, order }: Source): readonly Witness[] =>
  findWrittenDates(text, order)
    .filter(({ start }) => start < HEAD || start > text.length - END)
    .flatMap((date) => {
      const before = text.slice(Math.max(0, date.start - 140), date.start);
      if (!OWN_FORCE.some((sentence) => sentence.test(before))) return [];
      const evidence: Evidence = { from: 'text', start: date.start, end: date.end };
      return [{ rank: RANK.labelled, date: dated(date, 'in-force', evidence) }];
    });

/** .../2025/01/21/..., .../t20250121_123.html, .../2025-01-21-... */
const fromAddress = ({ article: { url } }: Source): readonly Witness[] => {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const match = /[/_-]t?((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  const [date] = match ? findWrittenDates(`${match[1]}-${match[2]}-${match[3]}`) : [];
  return date ? [{ rank: RANK.address, date: dated(date, 'published', { from: 'address' }) }] : [];
};
