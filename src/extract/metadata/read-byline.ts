// Who wrote it, and who publishes it.
import { type Facts, firstMeta, flat, unescaped } from './facts';
import { articleNodes, textsOf } from './json-ld';

const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
];
const PUBLISHERS = [
  'og:site_name',
  'sitename',
  'contentsource',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'citation_publisher',
];

/** Longer ones are no names. */
const LONGEST = 120;

/** `found`: what stands in the page as a byline, for want of better. */
export function readByline(facts: Facts, found: string | null): string | null {
  const authors = articleNodes(facts.jsonLd).flatMap(({ node }) => textsOf(node, 'author'));
  const metas =
    AUTHORS.map((name) => facts.metas.get(name) ?? []).find((values) => values.some(isName)) ?? [];
  const named = [...new Set((authors.length ? authors : metas).map(cleanByline).filter(isName))]
    .slice(0, 5)
    .join(', ');
  const visible = cleanByline(found ?? '');
  return named || (isName(visible) ? visible : '') || null;
}

const cleanByline = (text: string): string =>
  flat(unescaped(text)).replace(
    /^(by|von|par|por|di|автор|作者|记者|記者|文)\s*[:：|/]?\s+|^(作者|记者|記者|文|撰文)\s*[:：]\s*/i,
    '',
  );

const isName = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/^(https?:)?\/\/|[<>{}]/.test(text);

/** The site or body that publishes the page; null where the page does not name it. */
export function readPublisher(facts: Facts): string | null {
  const publishers = articleNodes(facts.jsonLd).flatMap(({ node }) => textsOf(node, 'publisher'));
  const name = publishers[0] ?? firstMeta(facts, PUBLISHERS);
  return name && isName(name) ? flat(unescaped(name)) : null;
}
