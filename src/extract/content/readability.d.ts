// What we use of Readability that its own types keep to themselves (version 0.6.0, pinned).
import '@mozilla/readability';

declare module '@mozilla/readability' {
  interface Readability<T> {
    /** Drops one of FLAG_STRIP_UNLIKELYS (1), FLAG_WEIGHT_CLASSES (2), FLAG_CLEAN_CONDITIONALLY (4). */
    _removeFlag(flag: number): void;
    /** The byline found in the page; once there is one, later attempts leave bylines in the text. */
    _articleByline: string | null;
    _unused?: T;
  }
}
