// Everything that is known of an article as a document, each fact with its evidence.
import type { Article } from '../article';
import { findDates } from './dates/find-dates';
import type { Details } from './details';
import { findIssuer } from './find-issuer';
import { findLicence } from './find-licence';
import { findPlace } from './find-place';
import { ownNumbers } from './numbers/own-numbers';
import { sourceOf } from './source';

/** Reads the details of an article from its text and imprint. Deterministic; a few milliseconds at most. */
export const findDetails = (article: Article): Details => {
  const source = sourceOf(article);
  return {
    issuer: findIssuer(source),
    numbers: [...ownNumbers(source)],
    dates: [...findDates(source)],
    place: findPlace(source),
    licence: findLicence(source),
  };
};
