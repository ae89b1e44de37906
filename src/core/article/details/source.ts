// What details are read from: an Article with its imprint, and its short lines (those that the page shows around the title, and
// the first and last of the text), each with the way to its evidence.
import type { Place } from '../../text/place';
import type { DateOrder } from '../../text/written-dates';
import type { Article } from '../article';
import type { Imprint } from '../imprint';
import { dateOrderOf } from './date-order';
import type { Evidence } from './details';

/** A short line and where it stands. */
export type SourceLine = {
  readonly text: string;
  /**
   * `near`: around the title; `pair`: name or value of a pair elsewhere; `top`, `tail`: first and last of the text; `foot`: last
   * of the page.
   */
  readonly where: 'near' | 'pair' | 'top' | 'tail' | 'foot';
  /** Lines after the title's; 0 for the title, and for lines that are not near it. */
  readonly after: number;
  /** The label in the line or cell before it, if that is one; else ''. */
  readonly label: string;
  /** The short line before it; '' where there is none. */
  readonly above: string;
  readonly linked: boolean;
  readonly time: string | null;
  readonly evidence: (place: Place) => Evidence;
};

export type Source = {
  readonly article: Pick<Article, 'text' | 'title' | 'url' | 'lang'>;
  readonly imprint: Imprint;
  readonly lines: readonly SourceLine[];
  readonly order: DateOrder;
};

const NOTHING: Imprint = { metas: [], jsonLd: [], pageTitle: '', lines: [], foot: [], licences: [] };

/** How many lines of the text are looked at from its top, and from its end; longer ones are prose. */
const TOP = 12;
const TAIL = 10;
const LONGEST = 240;
const LONGEST_LABEL = 40;

/** Gathers what there is to read details from. */
export const sourceOf = (article: Article): Source => {
  const { text, url, lang } = article;
  const imprint = article.imprint ?? NOTHING;
  const lines = [...imprintLines(imprint, text), ...textLines(text, imprint), ...footLines(imprint)];
  const order = dateOrderOf({ url, lang, texts: [text, ...lines.map((line) => line.text)] });
  return { article, imprint, lines, order };
};

/** A name before a colon, or in the cell of a name. */
const isLabel = (text: string): boolean => /[:：]$/.test(text);
const labelOf = (text: string): string =>
  text.length <= LONGEST_LABEL
    ? text.replace(/\s*[:：]$/, '').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    : '';

const imprintLines = ({ lines }: Imprint, text: string): readonly SourceLine[] =>
  lines.map(({ text: line, after, role, linked, time }, i) => {
    const before = lines[i - 1];
    const adjoins = before !== undefined && before.after === after - 1;
    const isNamed = adjoins && (isLabel(before.text) || (role === 'value' && before.role !== 'plain'));
    const at = text.indexOf(line);
    return {
      text: line,
      where: Math.abs(after) <= 20 ? 'near' : 'pair',
      after,
      label: isNamed ? labelOf(before.text) : '',
      above: before?.text ?? '',
      linked,
      time,
      evidence: ({ start, end }) =>
        at < 0 ? { from: 'line', line } : { from: 'text', start: at + start, end: at + end },
    };
  });

const textLines = (text: string, imprint: Imprint): readonly SourceLine[] => {
  const linked = new Set(imprint.lines.filter((line) => line.linked).map((line) => line.text));
  const lines: SourceLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '' || line.length > LONGEST) continue;
    const before = lines.at(-1)?.text ?? '';
    lines.push({
      text: line,
      where: 'top',
      after: 0,
      label: isLabel(before) ? labelOf(before) : '',
      above: before,
      linked: linked.has(line.trim()),
      time: null,
      evidence: (place) => ({ from: 'text', start: from + place.start, end: from + place.end }),
    });
  }
  const tail = lines
    .slice(Math.max(0, lines.length - TAIL))
    .map((line) => ({ ...line, where: 'tail' as const }));
  return [...lines.slice(0, Math.min(TOP, Math.max(0, lines.length - TAIL))), ...tail];
};

const footLines = ({ foot }: Imprint): readonly SourceLine[] =>
  foot.map((text) => ({
    text,
    where: 'foot',
    after: 0,
    label: '',
    above: '',
    linked: false,
    time: null,
    evidence: () => ({ from: 'line', line: text }),
  }));

/** The whole of a line. */
export const whole = ({ text }: { readonly text: string }): Place => ({ start: 0, end: text.length });

/** A value that stands after a label, in its line or in the next cell. */
export type Labelled = { readonly value: string; readonly place: Place; readonly line: SourceLine };

/** What may part two pairs on one line. */
const END_OF_VALUE = /\s{2,}|\s[|｜·•]\s|[|｜]|\s(?=\S{1,12}\s?[:：])/;

/** The values that a label names, in order; `label` matches the whole of it, without colon. */
export const labelled = (lines: readonly SourceLine[], label: RegExp): readonly Labelled[] => {
  const inLine = new RegExp(`(?:^|[\\s(（|｜·])(?:${label.source})\\s?[:：]\\s*(?=\\S)`, 'iu');
  const alone = new RegExp(`^(?:${label.source})$`, 'iu');
  return lines.flatMap((line): Labelled[] => {
    if (line.where === 'foot' || line.linked) return [];
    if (alone.test(line.label)) return [{ value: line.text, place: whole(line), line }];
    const match = inLine.exec(line.text);
    if (!match) return [];
    const start = match.index + match[0].length;
    const value = line.text.slice(start).split(END_OF_VALUE)[0]?.trim() ?? '';
    return value === '' ? [] : [{ value, place: { start, end: start + value.length }, line }];
  });
};
