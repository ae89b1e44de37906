import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCommand } from '../../src/batch/commands';
import { decodeHtml } from '../../src/batch/decode-html';
import type { Pack } from '../../src/core/glossary/entry';
import { compilePacks, createTerminology } from '../../src/core/terms/terminology';

const PACK: Pack = {
  id: 'test',
  title: 'Test',
  jurisdiction: 'UK',
  version: '2025.01.0',
  licence: 'MIT',
  entries: [
    {
      id: 'uk.gold-plating',
      jurisdiction: ['UK'],
      kind: 'concept',
      forms: [{ text: 'gold plating', lang: 'en', kind: 'preferred' }],
      gloss: 'Going beyond what a directive asks.',
      status: 'current',
      domain: [],
      related: [],
      contrast: [],
      sources: [{ title: 'A source', publisher: 'A publisher' }],
      caseSensitive: false,
      ambiguous: false,
    },
  ],
};

const terminology = () => createTerminology(compilePacks([PACK]));
const none = () => {
  throw new Error('no terms are looked for here');
};

const page = (name: string) =>
  decodeHtml(readFileSync(new URL(`../fixtures/extract/${name}`, import.meta.url)));

test('extract gives the article of a page, with the places of its blocks', () => {
  const command = createCommand('extract', { pages: false, terminology: none });
  expect(command({ id: 1, url: 'https://qinghe.example/xw/1.html', html: page('notice.gbk.html') })).toEqual({
    title: '青河镇召开夏季防汛工作会议',
    text: expect.stringMatching(
      /^六月三日上午，[^\n]*\n会议指出，[^\n]*“三查两备”落到实处：[^\n]*\n周明远强调，[^\n]*粮食丰收。$/,
    ),
    byline: null,
    published: '2024-06-03T15:20',
    lang: 'zh-Hans',
    blocks: [
      { kind: 'paragraph', start: 0, end: 51 },
      { kind: 'paragraph', start: 52, end: 137 },
      { kind: 'paragraph', start: 138, end: 198 },
    ],
  });
});

test('extract says why there is no article', () => {
  const command = createCommand('extract', { pages: false, terminology: none });
  expect(command({ id: 1, html: page('empty.html') })).toEqual({
    title: '',
    text: '',
    byline: null,
    published: null,
    lang: null,
    blocks: [],
    reason: 'empty-page',
  });
});

test('annotate gives places, entries and what kind of term it is', () => {
  const command = createCommand('annotate', { pages: false, terminology });
  expect(command({ id: 1, text: 'Critics speak of gold plating.', lang: 'en' })).toEqual({
    hits: [{ start: 17, end: 29, entries: ['uk.gold-plating'], candidate: false, kind: 'concept' }],
    expansions: [],
  });
});

test('summarise takes as many sentences as it is told to', () => {
  const command = createCommand('summarise', { pages: false, terminology: none });
  const text =
    'The council met in May. It agreed to line the canal with clay before the winter. It rained all day.';
  const { sentences } = command({ id: 1, text, sentences: 1 }) as {
    sentences: { text: string; start: number; end: number }[];
  };
  expect(sentences).toHaveLength(1);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
    sentences.map((sentence) => sentence.text),
  );
});

test('pages are extracted first, and one without an article says why', () => {
  const summarise = createCommand('summarise', { pages: true, terminology: none });
  expect(JSON.stringify(summarise({ id: 'a', html: page('report.html') }))).toContain('Luo Jinhai');
  const annotate = createCommand('annotate', { pages: true, terminology });
  expect(annotate({ id: 'b', html: page('listing.html') })).toEqual({
    hits: [],
    expansions: [],
    reason: 'listing',
  });
});

test.each([
  ['a record without a text', { id: 1 }, 'text'],
  ['a count that is none', { id: 1, text: 'x', sentences: 0 }, 'sentences'],
  ['no record', 7, 'record'],
])('%s is refused by name', (_, record, field) => {
  const command = createCommand('summarise', { pages: false, terminology: none });
  expect(() => command(record)).toThrow(field);
});
