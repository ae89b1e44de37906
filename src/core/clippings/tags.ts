// Tags and notes: how they are written, and how two of them come together without losing either.

/** Characters that a tag may have at most; the schema of a Clipping holds it to the same. */
const LONGEST = 100;

const tidy = (tag: string): string =>
  tag.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();

/** Tags as they are kept: trimmed, composed, none empty, each once, in the order given. */
export const tidyTags = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map(tidy).filter((tag) => tag !== '')),
];

/** Two notes as one: what is contained in the other adds nothing, else both stand, parted by an empty line. */
export const joinNotes = (first: string, second: string): string => {
  if (first.includes(second.trim())) return first;
  return second.includes(first.trim()) ? second : `${first}\n\n${second}`;
};
