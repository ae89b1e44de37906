import type { Place } from '../../text/place';

/** A short form with the words that it is short for, both where they stand. */
export type ShortForm = { readonly short: Place; readonly long: Place };
