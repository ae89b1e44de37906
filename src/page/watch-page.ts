// Notices that the page has changed under us: translated, rendered anew, loaded late, or turned into another page without
// a load. The page's own functions are left alone; mutations, navigation events and the address itself tell enough.
import { firstPace, nextPace, type Pace, readDue } from './pace';

export type PageWatchWorld = {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** What holds the article; null while there is none, when any change of the body may bring one. */
  readonly root: () => Element | null;
  /** The address is another now. */
  readonly moved: () => void;
  /** Time to read again. */
  readonly due: () => void;
};

export type PageWatch = {
  /** The page has just been read, by whatever cause. */
  wasRead(): void;
};

/** An address without its fragment, unless the fragment is a route ("#/…", "#!…"). */
export const addressOf = (href: string): string => {
  const [page = '', fragment = ''] = href.split('#', 2);
  return /^[!/]/.test(fragment) ? href : page;
};

/** Whether mutations can have changed the article. Children of the root element itself (our host) count only with a body. */
export const concernsArticle = (
  records: readonly MutationRecord[],
  root: Element | null,
  document: Document,
): boolean => {
  if (root && !root.isConnected) return true;
  return records.some(({ target, addedNodes }) => {
    if (target === document.documentElement) return [...addedNodes].some((node) => node === document.body);
    return root === null ? document.body?.contains(target) : root.contains(target);
  });
};

/** Longest wait for an idle moment, ms. */
const IDLE_TIMEOUT_MS = 1_000;
/** How often the address is looked at where the browser has no Navigation API, ms. */
const POLL_MS = 1_000;

const whenIdle = (view: Window, run: () => void): void => {
  if (typeof view.requestIdleCallback === 'function')
    view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
  else setTimeout(run, 0);
};

const watchAddress = (view: Window, signal: AbortSignal, look: () => void): void => {
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('hashchange', look, { signal });
  if ('navigation' in view && view.navigation instanceof EventTarget) {
    view.navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const poll = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll));
};

/** Watches until abort. The rate of `due` is bounded: once a second at most, ever more rarely on a page that never rests. */
export const watchPage = ({ document, signal, now, root, moved, due }: PageWatchWorld): PageWatch => {
  const view = document.defaultView;
  if (!view) return { wasRead: () => {} };
  let address = addressOf(view.location.href);
  let pace: Pace | null = null;
  let first: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fire = () => {
    first = null;
    whenIdle(view, () => signal.aborted || due());
  };
  const changed = () => {
    const latest = now();
    first ??= latest;
    pace ??= firstPace(latest);
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, readDue(pace, { first, latest }) - latest));
  };
  const look = () => {
    const next = addressOf(view.location.href);
    if (next === address) return;
    address = next;
    moved();
    changed();
  };
  const observer = new MutationObserver((records) => {
    look();
    if (concernsArticle(records, root(), document)) changed();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  watchAddress(view, signal, look);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    wasRead: () => {
      const at = now();
      pace = pace ? nextPace(pace, at) : firstPace(at);
    },
  };
};
