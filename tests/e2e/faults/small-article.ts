// Small articles to save by the hundred, each of a page of its own.
import type { Article } from '../../../src/core/article/article';

/** The article of page `number`. Another `edition` is the same page with another text. Some 700 characters, with terms that the packs know. */
export const smallArticle = (number: number, edition = 1): Article => {
  const paragraphs = [
    `The district council met for the ${number}th time this year.`,
    `Edition ${edition} of its report asks every village to work for common prosperity and to keep the “Two Upholds” in mind.`,
    'The chair thanked the staff, and the staff thanked the chair for the thanks. '.repeat(6).trim(),
  ];
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length, spans: [] };
    start = block.end + 1;
    return block;
  });
  return {
    url: pageOf(number),
    canonicalUrl: null,
    title: `Report ${number}`,
    byline: null,
    publisher: 'District Gazette',
    published: '2026-03-02',
    modified: null,
    lang: 'en',
    direction: 'ltr',
    description: null,
    text: paragraphs.join('\n'),
    blocks,
    partial: false,
  };
};

/** The identity of page `number`. */
export const pageOf = (number: number): string => `https://gazette.example/reports/${number}.html`;
