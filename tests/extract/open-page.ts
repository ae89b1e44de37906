// Pages for the tests, without a browser; no script of theirs runs.
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A page from markup. */
export function openMarkup(
  html: string,
  url = 'https://rivervalley.example/2025/02/11/lakeside-county-review/',
): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** A page of the fixtures, by its file name. */
export const openFixture = (name: string, url?: string): Document =>
  openMarkup(readFileSync(new URL(`../fixtures/extract/${name}`, import.meta.url), 'utf8'), url);

/** A page with one article around the given markup, long enough to be taken for one. */
export const openArticle = (body: string, head = ''): Document =>
  openMarkup(
    `<html><head><title>Water plan</title>${head}</head><body><article>${body}` +
      '<p>The council of the lower valley met on Monday, heard the engineers, the farmers and two schools, and agreed that the old ' +
      'canal, which has leaked since the flood, should be lined with clay before the winter, at the expense of the district.</p>' +
      '<p>Work begins in August, when the water is low, and ends in October, said the engineer, who asked for patience, dry boots, ' +
      'and a second pump. The farmers, for their part, asked for water on Sundays, which the council will discuss in May.</p>' +
      '</article></body></html>',
  );
