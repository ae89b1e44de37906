// Why a page could not be read. The plain sentence and the way on are made in the UI, one for each name.
import * as v from 'valibot';

export const ReadFailureSchema = v.variant('reason', [
  /** The browser forbids scripts here: its own pages, extension stores, view-source. */
  v.object({ reason: v.literal('page-forbidden') }),
  /** The browser's PDF viewer. */
  v.object({ reason: v.literal('pdf') }),
  /** There is text, but nothing that reads as one article. */
  v.object({ reason: v.literal('no-article') }),
  /** The page lists articles: a home page, search results, a section, a table of contents, a calendar. */
  v.object({ reason: v.literal('listing') }),
  /** The page asks for consent before it shows the article. */
  v.object({ reason: v.literal('consent-wall') }),
  /** The page asks the reader to sign in. */
  v.object({ reason: v.literal('login-wall') }),
  /** The site says that it has no such page, or cannot show it now. */
  v.object({ reason: v.literal('error-page') }),
  /** There is no text to speak of. */
  v.object({ reason: v.literal('empty-page') }),
  /** The text lies in a frame from elsewhere; `frameUrl` is where it can be opened by itself. */
  v.object({ reason: v.literal('in-frame'), frameUrl: v.string() }),
  /** The page went away, reloaded, or stopped answering while it was read. */
  v.object({ reason: v.literal('page-gone') }),
  /** A page over the size limit whose first part holds no article. */
  v.object({ reason: v.literal('too-large') }),
]);
export type ReadFailure = Readonly<v.InferOutput<typeof ReadFailureSchema>>;
export type ReadFailureReason = ReadFailure['reason'];
