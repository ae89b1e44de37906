// From an Article to its findings: the whole pipeline of the background, as pure functions. In two halves, since a page waits
// for its marks and nobody for the summary.
import type { Article } from '../article/article';
import { findDetails } from '../article/details/find-details';
import { glance } from '../summary/glance';
import { findSignals } from '../summary/signals/find-signals';
import { findStatements } from '../summary/statements/find-statements';
import { summarise } from '../summary/summarise';
import { SUPPORT } from '../terms/choose-sense';
import { findTerms } from '../terms/find-terms';
import { groupTerms } from '../terms/group-terms';
import { createGuess } from '../terms/originals/guess-original';
import type { Terminology } from '../terms/terminology';
import type { Annotations, Digest, Findings } from './reading';

/** Finds the official language of an article: hits, expansions, and terms with their cards. Deterministic. */
export const annotateArticle = (
  { text, lang, url, publisher }: Article,
  terminology: Terminology,
): Annotations => {
  const { glossary } = terminology;
  const found = findTerms({ text, page: { url, lang, publisher } }, terminology);
  const guessOriginal = found.weights.CN >= SUPPORT ? createGuess(glossary) : null;
  return {
    hits: [...found.hits],
    terms: [...groupTerms(found, { glossary, text, lang, guessOriginal })],
    expansions: [...found.expansions],
    packs: glossary.packs.map(({ id, version }) => ({ id, version })),
  };
};

/** Sums an article up. Its hits weigh in, so it is annotated first. Deterministic. */
export const digestArticle = (article: Article, { hits }: Pick<Annotations, 'hits'>): Digest => {
  const { text, lang, title, blocks } = article;
  const facts = glance(article);
  const statements = findStatements({ text, lang, body: facts.body?.text ?? null });
  return {
    summary: [...summarise({ text, lang, title, blocks, hits })],
    glance: facts,
    statements: [...statements],
    signals: [...findSignals({ text, lang, hits, statements })],
    details: findDetails(article),
  };
};

/** Reads an article: annotations and digest. */
export const readArticle = (article: Article, terminology: Terminology): Findings => {
  const annotations = annotateArticle(article, terminology);
  return { ...annotations, ...digestArticle(article, annotations) };
};
