import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article';
import { digestArticle } from '../../../src/core/reading/read-article';
import { DigestSchema } from '../../../src/core/reading/reading';

const TEXT =
  'Headline: Alder mends its bridge\nMayor Ann Lee opened the bridge on Monday.\n“Hold the four long ropes,” Lee told the town.';

const article: Article = {
  url: 'https://alder.example/1',
  canonicalUrl: null,
  title: 'Alder mends its bridge',
  byline: null,
  publisher: null,
  published: null,
  modified: null,
  lang: 'en',
  direction: 'ltr',
  description: null,
  text: TEXT,
  blocks: [],
  partial: false,
};

test('carries statements and signals beside summary and glance, as its schema has them', () => {
  const start = TEXT.indexOf('four long ropes');
  const hit = {
    kind: 'known' as const,
    start,
    end: start + 15,
    entries: ['xx.four-long-ropes'],
    nested: false,
  };
  const digest = digestArticle(article, { hits: [hit] });
  expect(v.is(DigestSchema, digest)).toBe(true);
  expect(digest.glance.who.map(({ name }) => name)).toEqual(['Ann Lee']);
  expect(digest.statements.map(({ speaker, text }) => [speaker.name, text])).toEqual([
    ['Ann Lee', 'Hold the four long ropes,'],
  ]);
  expect(digest.signals.map(({ kind }) => kind)).toEqual(['template', 'formula']);
});
