// The facts at a glance. Each is read from the text and has its place there; what the text does not say plainly is left empty.
import type { Article } from '../article/article';
import type { Place } from '../text/place';
import { findBody } from './body';
import { findDocumentNumber } from './document-number';
import { findInterview } from './interview';
import type { Glance } from './summary';
import { openingOf } from './top';
import { findWhen } from './when';
import { findWhere } from './where';
import { findWho } from './who';

/**
 * Who, when, where, issuing body and document number of an article. Works on its text; `blocks` may be empty.
 * A missing year is taken from `published` only where the date lies in the month before it.
 */
export const glance = ({
  text,
  publisher,
  published,
  lang,
}: Pick<Article, 'text' | 'title' | 'byline' | 'publisher' | 'published' | 'lang' | 'blocks'>): Glance => {
  const interview = findInterview(text);
  // Of a page that is nothing but an interview, the opening is all there is.
  const report = interview === null || interview < 300 ? text : text.slice(0, interview);
  const opening = openingOf(report, lang);
  const found = <P extends Place>(place: P | null) =>
    place && { ...place, text: text.slice(place.start, place.end) };
  return {
    who: findWho(text).map(({ name, office, start, end }) => ({ name, office, start, end })),
    when: found(findWhen(text, { opening, published })),
    where: found(findWhere(opening)),
    body: found(findBody(text, { opening, publisher })),
    documentNumber: found(findDocumentNumber(text)),
  };
};
