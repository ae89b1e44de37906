import { expect, test } from 'vitest';
import { NO_DETAILS } from '../../../src/core/article/details/details';
import type { Term } from '../../../src/core/terms/term';
import { type PrintedReading, printReading } from '../../../tools/start/print-reading';

const KNOWN: Term = {
  key: 'cn.two-lamps',
  places: [
    { start: 0, end: 9 },
    { start: 20, end: 29 },
  ],
  card: {
    kind: 'known',
    key: 'cn.two-lamps',
    term: 'two lamps',
    count: 2,
    name: 'Two Lamps',
    original: '两盏灯',
    members: {
      count: 2,
      published: true,
      slots: [
        { from: 'entry', text: 'the lamp of the street', original: '街灯' },
        { from: 'article', text: 'the lamp\nof the quay', start: 40, end: 60 },
      ],
    },
    entry: {
      id: 'cn.two-lamps',
      jurisdiction: ['CN'],
      kind: 'formula',
      pinyin: 'liǎng zhǎn dēng',
      gloss: 'Both lamps are to burn.',
      status: 'current',
    },
    renderings: [],
    lineage: { extends: null, extendedBy: null, note: null },
    otherSenses: [],
    inside: [],
    related: [],
    elsewhere: [{ jurisdiction: 'UK', meaning: 'Two actual lamps.' }],
    sources: [],
    pack: { id: 'lamps', title: 'Lamps', version: '2025.01.0' },
  },
};

const CANDIDATE: Term = {
  key: 'three buckets',
  places: [{ start: 70, end: 83 }],
  card: {
    kind: 'candidate',
    key: 'three buckets',
    term: 'three buckets',
    count: 1,
    members: {
      count: 3,
      published: true,
      slots: [{ from: 'nowhere' }, { from: 'nowhere' }, { from: 'nowhere' }],
    },
    evidence: ['quoted'],
    confidence: 0.8,
    said: [{ text: 'Carry the “three buckets”.', start: 60, end: 86 }],
  },
};

const READING: PrintedReading = {
  title: 'Lamps for the quay',
  publisher: 'Harbour Office',
  published: '2025-03-01',
  url: 'https://example.org/lamps',
  partial: false,
  findings: {
    hits: [],
    terms: [KNOWN, CANDIDATE],
    expansions: [],
    summary: [
      {
        text: 'The harbour will be lit by May, and the office will answer for every lamp on the quay and on the street.',
        start: 0,
        end: 100,
      },
    ],
    statements: [],
    signals: [],
    details: NO_DETAILS,
    glance: {
      who: [{ name: 'Ada Quill', office: 'harbour master', start: 0, end: 9 }],
      when: { text: 'March 1, 2025', iso: '2025-03-01', start: 0, end: 13 },
      where: null,
      body: null,
      documentNumber: null,
    },
    packs: [],
  },
};

test('prints title, glance, summary and every term with what is known of it', () => {
  expect(printReading(READING)).toBe(
    [
      'Lamps for the quay',
      'Harbour Office · 2025-03-01 · https://example.org/lamps',
      '',
      'AT A GLANCE',
      '  Who       Ada Quill, harbour master',
      '  When      March 1, 2025 (2025-03-01)',
      '',
      'SUMMARY',
      '  1. The harbour will be lit by May, and the office will answer for every lamp on the quay and on',
      '     the street.',
      '',
      'TERMS (1 known, 1 candidates)',
      '',
      '  two lamps  (twice)',
      '    Two Lamps · 两盏灯 · liǎng zhǎn dēng',
      '    Both lamps are to burn.',
      '    Elsewhere (United Kingdom): Two actual lamps.',
      '    1. the lamp of the street (街灯)',
      '    2. the lamp of the quay (from this page)',
      '',
      '  three buckets  (once)  [candidate: no glossary knows it]',
      '    It stands in quotation marks.',
      '    The page says: Carry the “three buckets”.',
      '    3 members: not explained here',
    ].join('\n'),
  );
});

test('says when only a part was read, and when the page gives no facts', () => {
  const glance = { who: [], when: null, where: null, body: null, documentNumber: null };
  const printed = printReading({ ...READING, partial: true, findings: { ...READING.findings, glance } });
  expect(printed).toContain('Only the first part of this page was read');
  expect(printed).toContain('AT A GLANCE\n  The page gives none of these facts.');
});
