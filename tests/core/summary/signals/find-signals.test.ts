import { expect, test } from 'vitest';
import { findSignals } from '../../../../src/core/summary/signals/find-signals';
import type { Signal } from '../../../../src/core/summary/signals/signal';
import { findStatements } from '../../../../src/core/summary/statements/find-statements';

const signals = (text: string, hits: readonly { start: number; end: number }[] = []): readonly Signal[] =>
  findSignals({ text, lang: null, hits, statements: findStatements({ text, lang: null, body: null }) });

const CLEAN = 'The county opened a bridge. It is nine metres wide, and carts may cross it from May on.';

test('finds nothing in a clean text', () => {
  expect(signals(CLEAN)).toEqual([]);
});

test('shows what a template left, each label in its place', () => {
  const text = `Headline: A Bridge for Alder\n${CLEAN}\n[Insert quote here]`;
  const [signal] = signals(text);
  expect(
    signal?.kind === 'template' && signal.labels.map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Headline', '[Insert quote here]']);
});

test('takes one label that a page may rightly carry for no sign', () => {
  expect(signals(`Introduction:\n${CLEAN}`)).toEqual([]);
});

test('shows marks of translation by kind', () => {
  const text =
    'The county held a meeting，and the the mayor spoke of 工作 in hearts and minds.Additionally, he sang.';
  const [signal] = signals(text);
  expect(
    signal?.kind === 'translation' &&
      signal.marks.map(({ mark, start, end }) => [mark, text.slice(start, end)]),
  ).toEqual([
    ['foreign-punctuation', '，'],
    ['doubled-word', 'the the'],
    ['left-untranslated', '工作'],
    ['missing-space', '.'],
  ]);
});

test.each([
  'The county built 四个路口 (four crossings), as “架桥” says.',
  'See www.alder.example.Org for more, or e.g. the U.S.Treasury.',
  '会议强调，要修好每一座桥。The bridge is long。',
])('sees no mark of translation in "%s"', (text) => {
  expect(signals(text).filter(({ kind }) => kind === 'translation')).toEqual([]);
});

const REPORT = `Alder County held a meeting on bridges. ${CLEAN} ${'Mayor Ann Lee spoke of stone, of wood and of rope. '.repeat(1)}The county will build three more bridges by the year 2033, and pays nine million crowns for them from its own purse, as the mayor told all who had come. Nobody spoke against it, and the session ended at noon.`;
const TALK = (partner: string) =>
  [
    `Bridges: An Interview with ${partner}`,
    'ED: Why a bridge?',
    `${partner}: Because of the river.`,
    'ED: And the tolls?',
    `${partner}: They end in May.`,
  ].join('\n');

test('names an interview partner whom the report does not', () => {
  const text = `${REPORT}\n${TALK('Mara Quill')}`;
  expect(signals(text)).toEqual([
    {
      kind: 'interview-partner',
      name: 'Mara Quill',
      places: [...text.matchAll(/^Mara Quill/gm)].map(({ index }) => ({ start: index, end: index + 10 })),
    },
  ]);
  expect(signals(`${REPORT}\n${TALK('Ann Lee')}`)).toEqual([]);
});

test('has nothing to compare an interview with that stands alone', () => {
  expect(signals(TALK('Mara Quill'))).toEqual([]);
});

test('shows what is said again, with the share of the text', () => {
  const sentence = 'The county will build three more bridges by 2033.';
  const text = `${sentence}\n${CLEAN}\n${sentence}`;
  expect(signals(text)).toEqual([
    {
      kind: 'repeated',
      pairs: [{ first: { start: 0, end: 49 }, again: { start: text.length - 49, end: text.length } }],
      share: 0.266,
    },
  ]);
});

test('measures formula by the characters that hits cover, overlaps once', () => {
  const text = 'Hold the four long ropes. The rest of it is a plain sentence about bridges.';
  const hits = [
    { start: 5, end: 24 },
    { start: 9, end: 18 },
  ];
  expect(signals(text, hits)).toEqual([
    { kind: 'formula', share: 0.257, sentences: [{ start: 0, end: 25 }] },
  ]);
});
