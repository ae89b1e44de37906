// Is every hit's range in the live page exactly the hit's text, and is the page unchanged? Over any number of pages, in jsdom.
import { JSDOM, VirtualConsole } from 'jsdom';
import { findTerms } from '../../src/core/terms/find-terms';
import type { Terminology } from '../../src/core/terms/terminology';
import { extract } from '../../src/extract/extract';
import type { EvaluationPage } from '../evaluation-pages';

/** Counts over a set of pages. `wrong` holds the first few hits whose range says something else. */
export type Provenance = {
  readonly pages: number;
  readonly articles: number;
  readonly changed: readonly string[];
  readonly hits: number;
  readonly wrong: readonly string[];
  /** Characters of the articles, and those of them that lead back to a text node of the page. */
  readonly characters: number;
  readonly traced: number;
  /** Pages that jsdom itself could not parse. */
  readonly unparsed: readonly string[];
};

/** Layout collapses white space, and a range over several nodes holds the source's. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

const parse = ({ html, url }: EvaluationPage): Document | null => {
  try {
    return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
  } catch {
    return null; // jsdom fails on some real pages; browsers do not.
  }
};

const serialise = (document: Document): string => document.documentElement.outerHTML;

/** Measures the provenance of every hit on some pages. */
export const measureProvenance = (pages: readonly EvaluationPage[], terminology: Terminology): Provenance => {
  const sum = { articles: 0, hits: 0, characters: 0, traced: 0 };
  const changed: string[] = [];
  const wrong: string[] = [];
  const unparsed: string[] = [];
  for (const page of pages) {
    const document = parse(page);
    if (document === null) {
      unparsed.push(page.id);
      continue;
    }
    const before = serialise(document);
    const extracted = extract(document, page.url);
    if (serialise(document) !== before) changed.push(page.id);
    if (!extracted.ok) continue;
    const { article, map } = extracted.value;
    sum.articles++;
    const textOf = (place: { readonly start: number; readonly end: number }): string =>
      map
        .ranges(place)
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        )
        .join('');
    for (const block of article.blocks) {
      sum.characters += squeeze(article.text.slice(block.start, block.end)).length;
      sum.traced += squeeze(textOf(block)).length;
    }
    for (const hit of findTerms(
      { text: article.text, page: { url: page.url, lang: article.lang } },
      terminology,
    ).hits) {
      sum.hits++;
      const written = article.text.slice(hit.start, hit.end);
      if (squeeze(textOf(hit)) !== squeeze(written))
        wrong.push(`${page.id}: "${written}" / "${textOf(hit)}"`);
    }
  }
  return { pages: pages.length, changed, wrong, unparsed, ...sum };
};
