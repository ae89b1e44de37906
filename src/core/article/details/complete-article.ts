// Fills in what extraction leaves open or knows less well: it looks at a page in passing, the details at all that was collected.
import type { Article } from '../article';
import type { DateKind, Details } from './details';
import { findDetails } from './find-details';

/** The article with date of publication, date of the last change and publisher as its details have them. */
export const completeArticle = (article: Article, details: Details = findDetails(article)): Article => ({
  ...article,
  published: dayOf(details, 'published', article.published),
  modified: dayOf(details, 'updated', article.modified),
  publisher: article.publisher ?? details.issuer?.text ?? null,
});

/** A month is too little for whoever sorts by days, and a day that extraction has with its time is kept. */
const dayOf = ({ dates }: Details, kind: DateKind, known: string | null): string | null => {
  const date = dates.find((one) => one.kind === kind);
  if (date?.precision !== 'day' && date?.precision !== 'moment') return known;
  return known?.slice(0, 10) === date.iso.slice(0, 10) ? known : date.iso;
};
