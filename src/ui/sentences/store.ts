// What a reader is told when the store of clippings cannot do what was asked.

/** As the store names them; damaged: one record is there and cannot be read. */
type Failure = 'quota' | 'newer-store' | 'unavailable' | 'damaged';

/** What happened, and what the reader can do now: a sentence each. */
export type StoreSentence = { readonly what: string; readonly wayOn: string };

const SENTENCES: Readonly<Record<Failure, StoreSentence>> = {
  quota: {
    what: 'There is no room left: the disk, or this browser’s share of it, is full. Nothing was changed.',
    wayOn:
      'Save a backup of your library, free some room on the disk or delete clippings, and try once more.',
  },
  'newer-store': {
    what: 'Your library was written by a later version of Officialese. This version leaves it as it is.',
    wayOn: 'Update the extension, and everything will be there again.',
  },
  unavailable: {
    what: 'The browser gives no access to its storage, so your library cannot be opened.',
    wayOn:
      'Make sure that the disk is not full, close other windows of this extension, and try once more. In a private window, or where site data is blocked, the browser may not allow it at all.',
  },
  damaged: {
    what: 'This clipping is there, but a part of it cannot be read.',
    wayOn: 'Restore it from a backup, or save the page again; the other clippings are not affected.',
  },
};

/** What to tell a reader when the store failed. */
export const storeSentence = (failure: Failure): StoreSentence => SENTENCES[failure];
