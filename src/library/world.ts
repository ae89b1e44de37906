// What the library asks of the browser, passed in so that its views can be tested without one.
import type { Card } from '../core/terms/card';
import type { ClippingStore } from '../store/clippings/clipping-store';
import type { Preferences } from './preferences';

/** Bytes in use, and bytes allowed. */
export type StorageUse = { readonly usage: number; readonly quota: number };

export type LibraryWorld = {
  readonly store: ClippingStore;
  /** The card of an entry that another card leads to; null where no pack has it, or the background does not answer. */
  readonly findCard: (entryId: string) => Promise<Card | null>;
  /** Has the Readings of open tabs forgotten; false where the background does not answer. */
  readonly forgetReadings: () => Promise<boolean>;
  /** ISO 8601. */
  readonly now: () => string;
  readonly loadPreferences: () => Preferences;
  readonly savePreferences: (preferences: Preferences) => void;
  /** The address's fragment, with its "#", or "". */
  readonly fragment: () => string;
  /** Sets the fragment; '' leaves none. */
  readonly setFragment: (fragment: string) => void;
  /** Calls back at every change of the fragment; the answer ends it. */
  readonly onFragment: (take: () => void) => () => void;
  /** Null where the browser does not say. */
  readonly storageUse: () => Promise<StorageUse | null>;
  /** Whether the browser promises to keep the library when the disk runs full. */
  readonly isKept: () => Promise<boolean>;
  /** Asks for that promise; it may ask the reader. */
  readonly keep: () => Promise<boolean>;
  /** Saves a file in the reader's downloads. */
  readonly download: (file: Blob, name: string) => void;
  /** The text of a file, in pieces of any size. */
  readonly readText: (file: File) => AsyncIterable<string>;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** Resolves when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
};
