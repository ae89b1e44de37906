// Everything an Article says about itself, from what the page says about itself.
import type { Article } from '../../core/article/article';
import { canonicalUrl, pageUrl } from './canonical-url';
import { type Facts, firstMeta } from './facts';
import { articleNodes, textsOf } from './json-ld';
import { makeImprint } from './make-imprint';
import { readByline, readPublisher } from './read-byline';
import { readDates } from './read-dates';
import { readDirection, readLanguage } from './read-language';
import { readTitle } from './read-title';

export type Metadata = Omit<Article, 'text' | 'blocks' | 'partial'>;

/** `text` is the article as far as it is known; `byline` what Readability took for one. */
export function readMetadata(
  facts: Facts,
  { url, text, byline }: { readonly url: string; readonly text: string; readonly byline: string | null },
): Metadata {
  const publisher = readPublisher(facts);
  const nodes = articleNodes(facts.jsonLd);
  const described = nodes.flatMap(({ node }) => textsOf(node, 'description'))[0] ?? null;
  const title = readTitle(facts, siteNames(facts, publisher, url));
  return {
    url: pageUrl(url),
    canonicalUrl: canonicalUrl(facts.canonical ?? firstMeta(facts, ['og:url']), url),
    title,
    byline: readByline(facts, byline),
    publisher,
    ...readDates(facts, url),
    lang: readLanguage(facts, text),
    direction: readDirection(facts, text),
    description:
      firstMeta(facts, ['og:description', 'description', 'twitter:description', 'dc.description']) ??
      described,
    imprint: makeImprint(facts, title, url),
  };
}

/** What the site may call itself at the end of a title. */
function siteNames(facts: Facts, publisher: string | null, url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [
    'og:site_name',
    'application-name',
    'sitename',
    'twitter:site',
    'apple-mobile-web-app-title',
  ];
  return [
    publisher ?? '',
    host,
    host.split('.')[0] ?? '',
    ...names.flatMap((name) => facts.metas.get(name) ?? []),
  ];
}
