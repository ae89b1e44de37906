import type { ReadFailure, ReadFailureReason } from '../../core/article/read-failure';

/** What happened, and what the reader can do now: a sentence each. */
export type FailureSentence = { readonly what: string; readonly wayOn: string };

const SENTENCES: Readonly<Record<ReadFailureReason, FailureSentence>> = {
  'page-forbidden': {
    what: 'The browser lets no extension read this page.',
    wayOn: 'Open a news page and press the button there.',
  },
  pdf: {
    what: 'This is a PDF, and the browser’s PDF viewer cannot be read.',
    wayOn: 'Look for the same text as a web page; many offices publish both.',
  },
  'no-article': {
    what: 'No article was found on this page.',
    wayOn: 'Open one of its articles, or select a phrase and look it up from the context menu.',
  },
  listing: {
    what: 'This page lists articles, and is none itself.',
    wayOn: 'Open one of them and read it there, or select a phrase and look it up from the context menu.',
  },
  'consent-wall': {
    what: 'This page asks for your consent before it shows its text.',
    wayOn: 'Answer it as you like, and read the page again.',
  },
  'login-wall': {
    what: 'This page asks you to sign in before it shows its text.',
    wayOn: 'Sign in if you may, and read the page again.',
  },
  'error-page': {
    what: 'The site says that it does not have this page, or cannot show it now.',
    wayOn: 'Check the address, or try again later.',
  },
  'empty-page': {
    what: 'There is no text on this page yet.',
    wayOn: 'If it is still loading, wait until the text is there and read it again.',
  },
  'in-frame': {
    what: 'The text of this page lies in a frame from another address.',
    wayOn: 'Open that address by itself and read it there.',
  },
  'page-gone': {
    what: 'The page went away or stopped answering while it was read.',
    wayOn: 'Reload it and read it again.',
  },
  'too-large': {
    what: 'This page is very large, and its first part holds no article.',
    wayOn: 'Look for the text in parts, or select a phrase and look it up from the context menu.',
  },
};

/** What to tell a reader when a page could not be read. */
export const failureSentence = ({ reason }: ReadFailure): FailureSentence => SENTENCES[reason];
