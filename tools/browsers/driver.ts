// What tools and end-to-end tests may do with a browser that has the extension, in the same words for Chromium and Firefox.
import type { Page } from 'puppeteer-core';
import type { Look } from './sent-function';

/**
 * A document or shadow root that lies outside the reach of ordinary page scripts: the popup, or our popover in a page.
 * Functions given to it are sent as text: they may use `root`, `argument`, `window` and `document`, nothing else
 * of their surroundings, and must answer plain JSON, at once or later.
 */
export type Surface = {
  readonly ask: <T, A = null>(look: Look<T, A>, argument?: A) => Promise<Awaited<T>>;
};

/** The popup of the toolbar button while it is open. */
export type PopupSurface = Surface & {
  /** Clicks the first element that the selector finds, with the user's say-so that prompts need. */
  readonly click: (selector: string) => Promise<void>;
  /** Saves what the popup shows as a .png file. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser with the extension. Pages are Puppeteer's, the same in both browsers. */
export type Driver = {
  readonly name: 'chromium' | 'firefox';
  /** Opens a new tab, in front. Throws where the address cannot be reached. */
  readonly open: (url: string) => Promise<Page>;
  /** Presses the toolbar button on the tab in front, as a click does: it grants activeTab and opens the popup. */
  readonly pressButton: (page: Page) => Promise<void>;
  /** The popup, waited for. Throws where it does not open. */
  readonly popup: () => Promise<PopupSurface>;
  /** True where a popup is open now. */
  readonly hasPopup: () => Promise<boolean>;
  /** Inside of the closed shadow root of the popover in a page. `ask` throws while there is none. */
  readonly popover: (page: Page) => Surface;
  /** Opens one of the extension's own pages ("options.html") in a tab. */
  readonly openView: (path: string) => Promise<Page>;
  /** Ends the extension's worker or event page, as the browser does when it is idle. */
  readonly killWorker: () => Promise<void>;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
};
