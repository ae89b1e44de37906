// What a reader is told when a highlight could not be kept.
import { storeSentence } from './store';

type Failure = 'quota' | 'newer-store' | 'unavailable' | 'gone' | 'overtaken' | 'damaged';

const OWN = {
  gone: 'This highlight, or its clipping, was deleted meanwhile. Nothing was changed.',
  overtaken: 'This highlight was changed elsewhere meanwhile. Nothing was changed here.',
  damaged: 'This highlight is there, but cannot be read. Restore it from a backup.',
} as const;

export const OUTSIDE = 'Only words of the article can be highlighted, and these lie outside it.';
export const PAGE_CHANGED = 'The page has changed meanwhile. Select the words again.';
export const PRIVATE =
  'This is a private window. A highlight, and the page with it, stays on this machine after the window is closed.';

/** What happened, and where there is one, the way on. */
export const highlightSentence = (failure: Failure): string => {
  if (failure === 'gone' || failure === 'overtaken' || failure === 'damaged') return OWN[failure];
  const { what, wayOn } = storeSentence(failure);
  return `${what} ${wayOn}`;
};
