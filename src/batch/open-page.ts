// Pages without a browser: jsdom, which runs no script, loads nothing and says nothing.
import { JSDOM, VirtualConsole } from 'jsdom';
import { completeArticle } from '../core/article/details/complete-article';
import type { ReadFailure } from '../core/article/read-failure';
import type { Result } from '../core/result';
import { type Extraction, extract } from '../extract/extract';

export type Page = { readonly html: string; readonly url: string };

/** Parses a page and extracts its article. Throws where the address is none. */
export function openPage({ html, url }: Page): Result<Extraction['article'], ReadFailure> {
  // A console without listeners swallows jsdom's complaints about style sheets and the like.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const extracted = extract(document, url);
    return extracted.ok ? { ok: true, value: completeArticle(extracted.value.article) } : extracted;
  } finally {
    dom.window.close();
  }
}
