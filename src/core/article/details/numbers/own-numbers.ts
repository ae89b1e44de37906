// Which of the numbers on a page is the document's own: what a label names, what stands alone on a line by the title or at the
// end, or in a part of the page's title to itself. A number inside a sentence is another document's.

import { findWrittenDates } from '../../../text/written-dates';
import { addressCode } from '../../imprint';
import type { DocumentNumber, Evidence } from '../details';
import { labelled, type Source, type SourceLine } from '../source';
import { findNumbers } from './find-numbers';

const LABEL =
  /发文字号|发布文号|文件编号|文号|公文字號|發文字號|(?:document|press release|release|report|bill|statute|file|docket|order|notice)\s(?:number|no\.?|code|id)|(?:our\s)?ref(?:erence)?(?:\s(?:number|no\.?|code))?\.?|symbol|document symbol|celex(?:\s(?:number|no\.?|nummer))?|citation|Aktenzeichen|Az\.?|Geschäftszeichen|(?:Dokument|Drucksachen)-?nummer|Drucksache|Fundstelle|Référence|Numéro|N°|Referencia|Número(?: de documento)?|N\.º/;

/** Own numbers stand no further from the title than this. */
const ABOVE = -8;
const BELOW = 8;

const METAS =
  /^(?:(?:dc|dcterms|citation|eli|og)[.:_])?(?:identifier|id_local|celex|document_?number|docnumber|report_number|technical_report_number)$/;

/** The document's own numbers, the best known first, each once. */
export const ownNumbers = (source: Source): readonly DocumentNumber[] => {
  const all = [
    ...inLabels(source),
    ...inPageTitle(source),
    ...inMetas(source),
    ...aloneOnLines(source),
    ...inAddress(source),
    ...atEnd(source),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ text }) => {
      const key = text.replace(/[\s.‑–-]/g, '').toUpperCase();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, 4);
};

/** A code of any shape, if it holds a figure, is no date and no sentence. */
const isCode = (value: string): boolean =>
  value.length <= 40 &&
  /\d/.test(value) &&
  /^[\p{L}\d][\p{L}\d\s./()〔〕[\]:–‑_-]*$/u.test(value) &&
  value.split(/\s+/).length <= 4 &&
  /\d{2}|[/-]/.test(value) &&
  findWrittenDates(value, 'day-first').length === 0;

const inLabels = ({ lines }: Source): readonly DocumentNumber[] =>
  labelled(lines, LABEL).flatMap(({ value, place, line }): DocumentNumber[] => {
    const [number] = findNumbers(value);
    if (number && number.start < 12) {
      const at = { start: place.start + number.start, end: place.start + number.end };
      return [numberOf(number.kind, line.text.slice(at.start, at.end), line.evidence(at))];
    }
    const code = value.replace(/[\s.,;]+$/, '');
    if (!isCode(code)) return [];
    return [
      numberOf('reference', code, line.evidence({ start: place.start, end: place.start + code.length })),
    ];
  });

const numberOf = (kind: DocumentNumber['kind'], text: string, evidence: Evidence): DocumentNumber => ({
  kind,
  text,
  evidence,
});

/** Parts of a page's title stand between bars, dashes or low lines. */
const inPageTitle = ({ imprint: { pageTitle } }: Source): readonly DocumentNumber[] =>
  pageTitle
    .split(/\s+[|\-–—·•»:]+\s+|[|｜]|_+/)
    .map((part) => part.trim())
    .flatMap((part, _, { length }) => {
      const [number] = findNumbers(part);
      return length > 1 && number && isWhole(part, number)
        ? [numberOf(number.kind, part.slice(number.start, number.end), { from: 'page-title' })]
        : [];
    });

const inMetas = ({ imprint }: Source): readonly DocumentNumber[] => {
  const metas = imprint.metas
    .filter(({ name }) => METAS.test(name))
    .map(({ name, content }) => ({ value: content, evidence: { from: 'meta', name } as const }));
  const nodes = imprint.jsonLd
    .filter(({ property }) => /^(?:legislationIdentifier|identifier)$/.test(property))
    .map(({ property, value }) => ({ value, evidence: { from: 'json-ld', property } as const }));
  return [...nodes, ...metas].flatMap(({ value, evidence }) =>
    findNumbers(value)
      .slice(0, 1)
      .map(({ kind, start, end }) => numberOf(kind, value.slice(start, end), evidence)),
  );
};

/** What is left of a line beside its number: brackets, a date, a word such as "No." or "final". */
const LEFTOVER = 10;

const isWhole = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  const bare = findWrittenDates(rest, 'day-first').reduceRight(
    (left, date) => left.slice(0, date.start) + left.slice(date.end),
    rest,
  );
  return bare.replace(/[^\p{L}\d]/gu, '').length <= LEFTOVER && !/\p{Script=Han}{4}/u.test(bare);
};

const aloneOnLines = ({ lines }: Source): readonly DocumentNumber[] => {
  const near = (line: SourceLine): boolean =>
    line.where === 'near' && !line.linked && line.after >= ABOVE && line.after <= BELOW;
  const top = lines.filter(({ where }) => where === 'top').slice(0, 5);
  const found = [...lines.filter(near), ...top].flatMap((line) => {
    const [number, second] = findNumbers(line.text);
    return number && !second && isWhole(line.text, number)
      ? [
          {
            line,
            number: numberOf(number.kind, line.text.slice(number.start, number.end), line.evidence(number)),
          },
        ]
      : [];
  });
  // Several of one kind in a row are a list of other documents.
  const isOnly = ({ kind, text }: DocumentNumber): boolean =>
    found.every(({ number }) => number.kind !== kind || number.text === text);
  return found.map(({ number }) => number).filter(isOnly);
};

/** A code that ends a short line and stands in the page's address. */
const inAddress = ({ lines, article: { url } }: Source): readonly DocumentNumber[] =>
  lines
    .flatMap((line) => {
      const code = line.linked ? null : addressCode(line.text, url);
      if (code === null) return [];
      const place = { start: line.text.length - code.length, end: line.text.length };
      return [numberOf('reference', code, line.evidence(place))];
    })
    .slice(0, 1);

/** [FR Doc. 2024-12345 Filed 5-2-24; 8:45 am]: a note in brackets at the end, opened by the number. */
const atEnd = ({ lines }: Source): readonly DocumentNumber[] =>
  lines
    .filter(({ where }) => where === 'tail')
    .flatMap((line) => {
      const [number] = findNumbers(line.text);
      const opens = number !== undefined && /^\s*[[(（〔]?\s*$/.test(line.text.slice(0, number.start));
      const noted = opens && (isWhole(line.text, number) || /^\s*\[.*\]\s*$/.test(line.text));
      return noted
        ? [numberOf(number.kind, line.text.slice(number.start, number.end), line.evidence(number))]
        : [];
    });
