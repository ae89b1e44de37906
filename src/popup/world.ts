// What the popup asks of the browser, passed in so that the views can be tested without one.
import type { Ask, fromView, toPage } from '../messaging/contract';
import type { Shortcut } from '../platform/shortcuts';

export type PopupWorld = {
  /** The tab in front when the popup opened. */
  readonly tabId: number;
  /** A private window: nothing is written there without a second yes. */
  readonly isPrivate: boolean;
  readonly ask: Ask<typeof fromView>;
  readonly askPage: Ask<typeof toPage>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly changeShortcuts: () => Promise<void>;
  /** Asks the reader for one origin. Must be called in the turn of the click. The prompt may close the popup. */
  readonly requestSite: (pattern: string) => Promise<boolean>;
  readonly releaseSite: (pattern: string) => Promise<boolean>;
  readonly openTab: (url: string) => Promise<unknown>;
  readonly openLibrary: () => Promise<unknown>;
  readonly openOptions: () => Promise<void>;
  readonly close: () => void;
};
