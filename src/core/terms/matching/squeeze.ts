// How a term is compared where its case counts.
import { foldKeepingCase } from '../../text/fold';

/** A form or a place without the differences that do not count even where its case does. */
export const squeeze = (text: string): string =>
  foldKeepingCase(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|$)/gu, '')
    .replace(/[\s\-'"]+/g, ' ')
    .trim();
