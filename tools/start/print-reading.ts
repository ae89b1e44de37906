// A Reading as text for a terminal: title, glance, summary, and every term with what is known of it.
import type { Findings } from '../../src/core/reading/reading';
import type { CandidateCard, Card, KnownCard, MemberSlot, Members } from '../../src/core/terms/card';
import type { Term } from '../../src/core/terms/term';
import { evidenceSentence } from '../../src/ui/sentences/evidence';
import { JURISDICTION_NAMES, timesName } from '../../src/ui/sentences/names';

/** What is printed: the article's own facts and the findings. */
export type PrintedReading = {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string;
  readonly partial: boolean;
  readonly findings: Findings;
};

/** Columns of a line. */
const WIDTH = 100;

/** The reading as lines parted by "\n", without colour. */
export const printReading = (reading: PrintedReading): string =>
  [
    ...heading(reading),
    '',
    'AT A GLANCE',
    ...glanceLines(reading.findings),
    '',
    'SUMMARY',
    ...reading.findings.summary.flatMap(({ text }, index) => wrap(oneLine(text), `  ${index + 1}. `)),
    '',
    termsHeading(reading.findings.terms),
    ...reading.findings.terms.flatMap((term) => ['', ...termLines(term)]),
  ].join('\n');

const heading = ({ title, publisher, published, url, partial }: PrintedReading): readonly string[] => [
  ...wrap(title, ''),
  [publisher, published, url].filter((part) => part !== null).join(' · '),
  ...(partial ? ['Only the first part of this page was read: it is over the size limit.'] : []),
];

const glanceLines = ({ glance }: Findings): readonly string[] => {
  const facts: readonly (readonly [string, string | null])[] = [
    ...glance.who.map(({ name, office }) => ['Who', office === null ? name : `${name}, ${office}`] as const),
    ['When', glance.when === null ? null : dated(glance.when)],
    ['Where', glance.where?.text ?? null],
    ['Body', glance.body?.text ?? null],
    ['Document', glance.documentNumber?.text ?? null],
  ];
  const lines = facts.flatMap(([name, fact]) =>
    fact === null ? [] : wrap(oneLine(fact), `  ${name.padEnd(9)} `),
  );
  return lines.length === 0 ? ['  The page gives none of these facts.'] : lines;
};

const dated = ({ text, iso }: { readonly text: string; readonly iso: string | null }): string =>
  iso === null || iso === text ? text : `${text} (${iso})`;

const termsHeading = (terms: readonly Term[]): string => {
  const candidates = terms.filter(({ card }) => card.kind === 'candidate').length;
  return `TERMS (${terms.length - candidates} known, ${candidates} candidates)`;
};

const termLines = ({ card, places }: Term): readonly string[] => {
  const mark = card.kind === 'candidate' ? '  [candidate: no glossary knows it]' : '';
  return [
    `  ${oneLine(card.term)}  (${timesName(places.length)})${mark}`,
    ...bodyLines(card),
    ...memberLines(card.members),
  ];
};

const bodyLines = (card: Card): readonly string[] =>
  card.kind === 'known' ? knownLines(card) : candidateLines(card);

const knownLines = (card: KnownCard): readonly string[] => [
  ...wrap([card.name, card.original, card.entry.pinyin].filter(Boolean).join(' · '), '    '),
  ...wrap(card.entry.gloss, '    '),
  ...card.elsewhere.flatMap(({ jurisdiction, meaning }) =>
    wrap(`Elsewhere (${JURISDICTION_NAMES[jurisdiction]}): ${meaning}`, '    '),
  ),
];

const candidateLines = ({ said, evidence }: CandidateCard): readonly string[] => [
  ...wrap(evidence.map(evidenceSentence).join(' '), '    '),
  ...said.slice(0, 1).flatMap(({ text }) => wrap(`The page says: ${oneLine(text)}`, '    ')),
];

const memberLines = (members: Members | null): readonly string[] => {
  if (members === null) return [];
  if (members.slots.every(({ from }) => from === 'nowhere')) {
    const why = members.published ? 'not explained here' : 'no list of them was ever published';
    return [`    ${members.count} members: ${why}`];
  }
  return members.slots.flatMap((slot, index) => wrap(slotText(slot), `    ${index + 1}. `));
};

const slotText = (slot: MemberSlot): string => {
  if (slot.from === 'nowhere') return 'not explained here';
  if (slot.from === 'article') return `${oneLine(slot.text)} (from this page)`;
  return slot.original === undefined ? slot.text : `${slot.text} (${slot.original})`;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines of at most WIDTH columns, hung under the first one's opening. Text without spaces, as Chinese, is left whole. */
const wrap = (text: string, opening: string): readonly string[] => {
  const lines: string[] = [];
  let line = opening;
  for (const word of text.split(' ')) {
    const full = line.trim() !== '' && line.length + word.length > WIDTH;
    if (full && line !== opening) {
      lines.push(line.trimEnd());
      line = ' '.repeat(opening.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
};
