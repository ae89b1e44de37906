// A passage as it is quoted elsewhere: its words, and where they stand.
import type { Article } from '../../core/article/article';

type Source = Pick<Article, 'title' | 'byline' | 'publisher' | 'published' | 'url'>;

/** The words in quotation marks, then byline, title, publisher, day and address, as far as they are known. */
export const quotationOf = (words: string, { title, byline, publisher, published, url }: Source): string => {
  const facts = [byline, title, publisher, published?.slice(0, 10)].filter((fact) => fact);
  return `“${words.trim()}”\n${facts.join(', ')}. ${url}`;
};
