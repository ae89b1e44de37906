// Saving the page of a tab: the article comes from the page, what is found in it is found again, and the answer waits for
// the store's transaction.
import { completeArticle } from '../core/article/details/complete-article';
import { type Capture, makeCapture, type Remarks } from '../core/clippings/capture';
import { pageIdentity } from '../core/clippings/page-identity';
import type { SavedBefore } from '../core/clippings/seen';
import { annotateArticle } from '../core/reading/read-article';
import type { Terminology } from '../core/terms/terminology';
import type { fromView, Reply, toPage } from '../messaging/contract';
import type { KeptClippings } from './lazy-clippings';
import { readTab, type TabWorld } from './read-tab';

export type SaveOutcome = Reply<typeof fromView, 'save'>;
export type PageArticle = NonNullable<Reply<typeof toPage, 'article'>>;

export type SaveWorld = TabWorld & {
  readonly clippings: KeptClippings;
  readonly terminology: () => Promise<Terminology>;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly hash: (text: string) => Promise<string>;
  /** Whether the tab is of a private window. */
  readonly isPrivate: (tabId: number) => Promise<boolean>;
  /** The time, ISO 8601. */
  readonly now: () => string;
  /** The extension's version. */
  readonly version: string;
};

/** The article as the page has it now; null where it has none, or is gone. */
export const articleOf = (tabId: number, world: TabWorld): Promise<PageArticle | null> =>
  world
    .askTab(tabId)('article', {})
    .catch(() => null);

/** A page as it is to be saved, with what is found in it. */
export const capturePage = async ({ article, address }: PageArticle, world: SaveWorld): Promise<Capture> =>
  makeCapture({
    article: completeArticle(article),
    found: annotateArticle(article, await world.terminology()),
    requestedUrl: address,
    capturedAt: world.now(),
    extension: world.version,
    sha256: await world.hash(article.text),
  });

/** What the reader says to a save. `secondYes`: also where it is told that the window is a private one. */
export type Wish = Remarks & { readonly secondYes?: boolean };

/**
 * Saves the page of a tab, read first if it was not. Says "saved" once the store's transaction is complete, and never before.
 * Whoever asks, nothing of a private window is written without a second yes.
 */
export const saveTab = async (
  tabId: number,
  { secondYes = false, ...remarks }: Wish,
  world: SaveWorld,
): Promise<SaveOutcome> => {
  if (!secondYes && (await world.isPrivate(tabId))) return { status: 'private-window' };
  let page = await articleOf(tabId, world);
  if (page === null) {
    const state = await readTab(tabId, world);
    if (state.status === 'failed') return { status: 'not-read', failure: state.failure };
    page = await articleOf(tabId, world);
  }
  if (page === null) return { status: 'not-read', failure: { reason: 'page-gone' } };
  const saved = await world.clippings.save(await capturePage(page, world), remarks);
  return saved.ok ? { status: 'saved', ...saved.value } : { status: 'not-kept', failure: saved.error };
};

/** What the library has of the page of a tab; null where it was never saved, or the page cannot be asked. */
export const savedBefore = async (tabId: number, world: SaveWorld): Promise<SavedBefore | null> => {
  const page = await articleOf(tabId, world);
  if (page === null) return null;
  const { url, canonicalUrl, text } = page.article;
  const known = await world.clippings.knownPage(pageIdentity({ finalUrl: url, canonicalUrl }));
  if (!known.ok || known.value === null) return null;
  const { sha256, ...before } = known.value;
  return { ...before, changed: sha256 === null ? null : sha256 !== (await world.hash(text)) };
};
