// Small records for tests of the page.

import type { Article } from '../../src/core/article/article';
import { NO_DETAILS } from '../../src/core/article/details/details';
import type { Findings } from '../../src/core/reading/reading';
import type { CandidateCard, KnownCard } from '../../src/core/terms/card';
import type { Term } from '../../src/core/terms/term';

export const knownCard = (over: Partial<KnownCard> = {}): KnownCard => ({
  kind: 'known',
  key: 'cn.two-lamps',
  term: 'two lamps',
  count: 1,
  members: null,
  entry: {
    id: 'cn.two-lamps',
    jurisdiction: ['CN'],
    kind: 'formula',
    gloss: 'Two lamps to read by.',
    status: 'current',
  },
  name: 'Two Lamps',
  original: '两盏灯',
  renderings: [],
  lineage: { extends: null, extendedBy: null, note: null },
  otherSenses: [],
  inside: [],
  related: [],
  elsewhere: [],
  sources: [{ title: 'On lamps', publisher: 'Lamp Press' }],
  pack: { id: 'lamps', title: 'Lamps', version: '2026.11.1' },
  ...over,
});

export const candidateCard = (over: Partial<CandidateCard> = {}): CandidateCard => ({
  kind: 'candidate',
  key: 'six kettles',
  term: 'six kettles',
  count: 1,
  members: null,
  evidence: ['quoted', 'numeral'],
  confidence: 0.7,
  said: [],
  ...over,
});

export const article = (text: string, over: Partial<Article> = {}): Article => ({
  url: 'https://news.example/a',
  canonicalUrl: null,
  title: 'A title',
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  lang: 'en',
  direction: 'ltr',
  description: null,
  text,
  blocks: [],
  partial: false,
  ...over,
});

/** Every place where a phrase stands in a text. */
export const placesOf = (text: string, phrase: string) =>
  [...text.matchAll(new RegExp(phrase, 'g'))].map(({ index }) => ({
    start: index,
    end: index + phrase.length,
  }));

export const findings = (terms: readonly Term[]): Findings => ({
  hits: [],
  terms: [...terms],
  expansions: [],
  summary: [],
  details: NO_DETAILS,
  glance: { who: [], when: null, where: null, body: null, documentNumber: null },
  statements: [],
  signals: [],
  packs: [],
});
