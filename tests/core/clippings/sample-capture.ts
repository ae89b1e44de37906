// Captures and Clippings to test with, made by the product's own builders.
import * as v from 'valibot';
import { anchorText } from '../../../src/core/anchoring/anchor-text';
import { describePassage } from '../../../src/core/anchoring/describe';
import type { Article } from '../../../src/core/article/article';
import {
  type Capture,
  makeBody,
  makeCapture,
  makeClipping,
  makeVersion,
} from '../../../src/core/clippings/capture';
import { type ClippingId, ClippingIdSchema } from '../../../src/core/clippings/clipping';
import { type Highlight, HighlightIdSchema } from '../../../src/core/clippings/highlight';
import { createSha256 } from '../../../src/core/clippings/sha256';
import type { WholeClipping } from '../../../src/core/clippings/whole-clipping';
import type { Term } from '../../../src/core/terms/term';

/** A valid id that sorts as its number. */
export const sampleId = (number: number): ClippingId =>
  v.parse(ClippingIdSchema, `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`);

export const sha256 = (text: string): string => {
  const sum = createSha256();
  sum.add(text);
  return sum.hex();
};

export const sampleArticle = (more: Partial<Article> = {}): Article => {
  const text = more.text ?? 'The council met on Monday.\nIt adopted the three tasks.';
  return {
    url: 'https://gov.example/news/1001.html',
    canonicalUrl: null,
    title: 'The council met',
    byline: null,
    publisher: 'Council of Example',
    published: '2026-03-02',
    modified: null,
    lang: 'en',
    direction: 'ltr',
    description: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, spans: [] }],
    partial: false,
    ...more,
  };
};

/** A candidate that stands `count` times in an article. */
export const sampleTerm = (key: string, count = 1): Term => ({
  key,
  places: Array.from({ length: count }, (_, index) => ({ start: index, end: index + 1 })),
  card: {
    kind: 'candidate',
    key,
    term: key,
    count,
    members: null,
    evidence: ['numeral'],
    confidence: 0.75,
    said: [{ text: 'It adopted the three tasks.', start: 27, end: 54 }],
  },
});

export type SampleOptions = Partial<Article> & {
  readonly terms?: readonly Term[];
  readonly packVersion?: string;
  readonly capturedAt?: string;
};

export const sampleCapture = ({
  terms = [],
  packVersion = '2026.11.1',
  capturedAt,
  ...more
}: SampleOptions = {}): Capture => {
  const article = sampleArticle(more);
  return makeCapture({
    article,
    found: { hits: [], terms, expansions: [], packs: [{ id: 'example', version: packVersion }] },
    requestedUrl: `${article.url}#top`,
    capturedAt: capturedAt ?? '2026-11-23T10:00:00.000Z',
    extension: '0.1.0',
    sha256: sha256(article.text),
  });
};

/** A Highlight of the words that first stand so in a text. */
export const sampleHighlight = (
  number: number,
  {
    clipping = 1,
    text = 'One text.',
    words = text,
    ...more
  }: Partial<Highlight> & { clipping?: number; text?: string; words?: string } = {},
): Highlight => {
  const start = text.indexOf(words);
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, spans: [] }];
  return {
    id: v.parse(HighlightIdSchema, sampleId(number)),
    clippingId: sampleId(clipping),
    version: 1,
    selectors: describePassage(anchorText(text), blocks, { start, end: start + words.length }, []),
    colour: 'yellow',
    note: '',
    tags: [],
    createdAt: '2026-11-23T10:00:00.000Z',
    updatedAt: '2026-11-23T10:00:00.000Z',
    ...more,
  };
};

/** A Clipping with one version for each of the texts, a day apart. */
export const sampleWhole = (
  number: number,
  {
    texts = ['One text.'],
    tags = [],
    note = '',
    highlights = [],
  }: {
    texts?: readonly string[];
    tags?: readonly string[];
    note?: string;
    highlights?: readonly Highlight[];
  } = {},
): WholeClipping => {
  const clippingId = sampleId(number);
  const captures = texts.map((text, index) =>
    sampleCapture({
      url: `https://gov.example/news/${number}.html`,
      text,
      capturedAt: `2026-11-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`,
      terms: [sampleTerm('? three tasks')],
    }),
  );
  const key = { clippingId, number: texts.length };
  const clipping = makeClipping(
    captures.at(-1) ?? sampleCapture(),
    key,
    { tags, note },
    '2026-11-23T10:00:00.000Z',
  );
  return {
    clipping: { ...clipping, counts: { ...clipping.counts, highlights: highlights.length } },
    highlights: [...highlights],
    versions: captures.map((capture, index) => ({
      version: makeVersion(capture, { clippingId, number: index + 1 }),
      body: makeBody(capture, { clippingId, number: index + 1 }),
    })),
  };
};
