// Is every hit's range in the live page exactly the hit's text, and is the page unchanged? Over any number of pages, in jsdom.
import { setImmediate } from 'node:timers/promises';
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

const parse = ({ html, url }: EvaluationPage): JSDOM | null => {
  try {
    return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  } catch {
    return null; // jsdom fails on some real pages; browsers do not.
  }
};

const serialise = (document: Document): string => document.documentElement.outerHTML;

/** What one page adds to the sums; null where it is no article. */
const measureArticle = (page: EvaluationPage, document: Document, terminology: Terminology) => {
  const extracted = extract(document, page.url);
  if (!extracted.ok) return null;
  const { article, map } = extracted.value;
  const textOf = (place: { readonly start: number; readonly end: number }): string =>
    map
      .ranges(place)
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      )
      .join('');
  const sum = (texts: readonly string[]): number =>
    texts.reduce((length, text) => length + squeeze(text).length, 0);
  const { hits } = findTerms(
    { text: article.text, page: { url: page.url, lang: article.lang } },
    terminology,
  );
  return {
    hits: hits.length,
    characters: sum(article.blocks.map(({ start, end }) => article.text.slice(start, end))),
    traced: sum(article.blocks.map(textOf)),
    wrong: hits.flatMap((hit) => {
      const written = article.text.slice(hit.start, hit.end);
      return squeeze(textOf(hit)) === squeeze(written) ? [] : [`${page.id}: "${written}" / "${textOf(hit)}"`];
    }),
  };
};

/** Measures the provenance of every hit on some pages. Each page is closed before the next one, and jsdom given a turn to let it go. */
export const measureProvenance = async (
  pages: readonly EvaluationPage[],
  terminology: Terminology,
): Promise<Provenance> => {
  const sum = { articles: 0, hits: 0, characters: 0, traced: 0 };
  const changed: string[] = [];
  const wrong: string[] = [];
  const unparsed: string[] = [];
  for (const page of pages) {
    const dom = parse(page);
    if (dom === null) {
      unparsed.push(page.id);
      continue;
    }
    const { document } = dom.window;
    const before = serialise(document);
    const measured = measureArticle(page, document, terminology);
    if (serialise(document) !== before) changed.push(page.id);
    dom.window.close();
    await setImmediate();
    if (measured === null) continue;
    sum.articles++;
    sum.hits += measured.hits;
    sum.characters += measured.characters;
    sum.traced += measured.traced;
    wrong.push(...measured.wrong);
  }
  return { pages: pages.length, changed, wrong, unparsed, ...sum };
};
