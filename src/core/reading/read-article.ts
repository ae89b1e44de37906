// From an Article to its findings: the whole pipeline of the background, as one pure function.
import type { Article } from '../article/article';
import { glance } from '../summary/glance';
import { summarise } from '../summary/summarise';
import { findTerms, type Terminology } from '../terms/find-terms';
import { groupTerms } from '../terms/group-terms';
import type { Findings } from './reading';

/** Reads an article: hits, cards, expansions, summary and glance. Deterministic; nothing is kept between calls. */
export const readArticle = (article: Article, terminology: Terminology): Findings => {
  const { text, lang, url, title, blocks } = article;
  const { hits, expansions } = findTerms({ text, page: { url, lang } }, terminology);
  const { glossary } = terminology;
  return {
    hits: [...hits],
    terms: [...groupTerms({ hits, expansions }, { glossary, text, lang })],
    expansions: [...expansions],
    summary: [...summarise({ text, lang, title, blocks, hits })],
    glance: glance(article),
    packs: glossary.packs.map(({ id, version }) => ({ id, version })),
  };
};
