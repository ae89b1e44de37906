// Every place where folded words stand in a folded text.

/** Places counted at most: a quote that stands more often than this in one text is found by its surroundings or not at all. */
const MOST = 2_000;

/** Where `words` begin in `folded`, ascending; overlapping ones too. None for empty words. */
export const occurrencesOf = (words: string, folded: string): readonly number[] => {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = folded.indexOf(words); at >= 0 && found.length < MOST; at = folded.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
};
