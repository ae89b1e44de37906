// No article was found: says which of the plain reasons it is.
import type { ReadFailure } from '../../core/article/read-failure';
import { isElement, native } from '../clone/native';
import { weigh } from '../weigh';
import { findFrame } from './find-frame';

/** Fewer letters than this are no text to speak of; a Han character counts as three. */
export const LEAST_LETTERS = 25;

/** With more text than this of its own, a page is not one for the sake of its frame. */
const OWN_TEXT = 250;

/** `partial`: only the first part of the page was read. */
export function whyNothing(page: Document, url: string, partial: boolean): ReadFailure {
  const letters = countPageLetters(page);
  const frameUrl = letters < OWN_TEXT ? findFrame(page, url) : null;
  if (frameUrl) return { reason: 'in-frame', frameUrl };
  if (letters < LEAST_LETTERS) return { reason: 'empty-page' };
  return { reason: partial ? 'too-large' : 'no-article' };
}

/** What a text weighs without its spaces and signs. */
export const countLetters = (text: string): number => weigh(text.replace(/[^\p{L}\p{N}]+/gu, ''));

const UNSHOWN = /^(script|style|noscript|template|textarea|option|title|iframe|noframes)$/;

/** Of the text that the page shows, as far as can be told cheaply; it stops when it has seen enough. */
function countPageLetters(page: Document): number {
  const walker = native(page, 'createTreeWalker').call(page, page, 4);
  let letters = 0;
  for (let node = walker.nextNode(); node && letters < OWN_TEXT; node = walker.nextNode()) {
    const parent = native(node, 'parentNode');
    if (isElement(parent) && UNSHOWN.test(native(parent, 'localName'))) continue;
    letters += countLetters(node.nodeValue ?? '');
  }
  return letters;
}
