// What the settings page asks of the browser, passed in so that its views can be tested without one.
import type { Ask, fromView } from '../messaging/contract';
import type { Shortcut } from '../platform/shortcuts';

export type OptionsWorld = {
  readonly ask: Ask<typeof fromView>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly changeShortcuts: () => Promise<void>;
  /** Match patterns of the sites that are always read. */
  readonly sites: () => Promise<readonly string[]>;
  readonly releaseSite: (pattern: string) => Promise<boolean>;
  readonly version: string;
};
