// What the background answers to the content script of a page. It speaks of its own tab only.
import type { Article } from '../core/article/article';
import { completeArticle } from '../core/article/details/complete-article';
import { lookUp, lookUpEntry } from '../core/reading/look-up';
import { annotateArticle, digestArticle } from '../core/reading/read-article';
import type { Findings } from '../core/reading/reading';
import type { TabState } from '../core/reading/tab-state';
import { mute } from '../core/terms/quiet-terms';
import { hostOf } from '../core/terms/senses/page-weights';
import type { fromPage, Handlers } from '../messaging/contract';
import type { SettingsStore } from '../store/settings-store';
import {
  editMark,
  type MarkWorld,
  markPassage,
  marksHere,
  type PageAddress,
  removeMark,
  undoMark,
} from './mark-page';
import { quieten } from './quieten';

/** A page's content script: the tab that it lies in, and the address of its page; null where the browser does not tell. */
export type PageSender = { readonly tabId: number; readonly url: string | null };

export type PageWorld = MarkWorld & {
  readonly settings: SettingsStore;
  /** Runs something after the answer that is being made has gone out. */
  readonly later: <T>(run: () => T) => Promise<T>;
  /** Shows on the toolbar button how many terms were found; null for none. */
  readonly badge: (tabId: number, terms: number | null) => Promise<void>;
  /** Injects the popover's code where the reader already is. */
  readonly injectPopover: (tabId: number) => Promise<void>;
  /** Reads a tab whose site is always read. */
  readonly readTab: (tabId: number) => Promise<unknown>;
};

const stateOf = (article: Article, findings: Findings): TabState => {
  const { title, byline, publisher, published, lang, url, partial } = completeArticle(
    article,
    findings.details,
  );
  return { status: 'read', title, byline, publisher, published, lang, url, partial, findings };
};

/** The origin of an address, of a file its scheme; null where it is no address. */
const originOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
};

/** Refuses to speak of a page of another origin than the sender's. */
const checkOwn = ({ url }: PageAddress, sender: PageSender): void => {
  if (originOf(url) === null || originOf(url) !== originOf(sender.url)) throw new Error('another page');
};

/** Handlers of `fromPage`. */
export const answerPage = (world: PageWorld): Handlers<typeof fromPage, PageSender> => ({
  annotate: async ({ article }, { tabId }) => {
    const annotations = annotateArticle(article, await world.terminology());
    const { listed, marked } = await quieten(annotations.terms, article.url, world);
    // The page waits for its marks only. Whoever asks for the state meanwhile stands in line behind it.
    const state = world.later(() =>
      stateOf(article, { ...annotations, terms: [...listed], ...digestArticle(article, annotations) }),
    );
    void world.states.save(tabId, state).catch(reportUnkept);
    void world.badge(tabId, marked.length).catch(reportUnkept);
    return { ...annotations, terms: [...marked] };
  },
  failed: async ({ failure }, { tabId }) => {
    await world.states.save(tabId, { status: 'failed', failure });
    await world.badge(tabId, null);
    return {};
  },
  ended: async (_, { tabId }) => {
    await world.states.forget(tabId);
    await world.badge(tabId, null);
    return {};
  },
  lookUp: async ({ text, lang, url }) => [...lookUp(text, { url, lang }, await world.terminology())],
  card: async ({ entryId }) => lookUpEntry(entryId, (await world.terminology()).glossary),
  seen: async ({ key }) => {
    const seen = await world.clippings.seen(key);
    if (!seen.ok) throw new Error(seen.error);
    return seen.value;
  },
  bringPopover: async (_, { tabId }) => {
    await world.injectPopover(tabId);
    return {};
  },
  mute: async ({ key, name, url }) => {
    const settings = await world.settings.load();
    const host = url === null ? null : hostOf(url);
    await world.settings.save({ ...settings, muted: [...mute(settings.muted, { key, name, host })] });
    return {};
  },
  marksHere: async (wish, sender) => {
    checkOwn(wish.page, sender);
    return marksHere(wish, sender.tabId, world);
  },
  mark: (wish, { tabId }) => markPassage(wish, tabId, world),
  editMark: async (wish, sender) => {
    checkOwn(wish.page, sender);
    return editMark(wish, sender.tabId, world);
  },
  removeMark: async (wish, sender) => {
    checkOwn(wish.page, sender);
    return removeMark(wish, sender.tabId, world);
  },
  undoMark: async (wish, sender) => {
    checkOwn(wish.page, sender);
    return undoMark(wish, sender.tabId, world);
  },
  settings: () => {
    // Asked at the beginning of a reading: the packs are loaded while the page is extracted.
    void world.terminology().catch(reportUnkept);
    return world.settings.load();
  },
  looksLikeArticle: async (_, { tabId }) => {
    await world.readTab(tabId);
    return {};
  },
});

/** A Reading that could not be kept is read again when the popup asks; the tab may also have been closed meanwhile. */
const reportUnkept = (error: unknown): void => console.warn('Officialese could not keep a Reading:', error);
