// The other written forms of an English term: singular and plural of what it counts. Generated when the trie is made, so
// that nothing is stemmed on the page. Only the head is inflected: the word before "of", else the last one.

const plural = (word: string): string | null => {
  if (!/^[a-z]{3,}$/.test(word) || word.endsWith('ss') || word.endsWith('s')) return null;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const singular = (word: string): string | null => {
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return null;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

/** Words whose plural cannot be told by rule are listed by their entry as a form of its own. */
const others = (word: string, isFormula: boolean): readonly string[] => {
  const possessive = word.endsWith('s') ? null : `${word}s`;
  const forms = [plural(word), isFormula ? null : singular(word), possessive];
  return [...new Set(forms.filter((form) => form !== null))];
};

/**
 * Key sequences under which a term is found: as written, and with its head in the other number. Since apostrophes are
 * dropped from words, the plural also stands for the possessive ("resolution's").
 * @param keys the term's words, folded
 * @param isFormula a numbered formula counts in the plural; its singular is ordinary language ("four comprehensive schools")
 */
export const inflect = (keys: readonly string[], isFormula: boolean): readonly (readonly string[])[] => {
  const of = keys.indexOf('of');
  const heads = new Set([of > 0 ? of - 1 : keys.length - 1, keys.length - 1]);
  const all: (readonly string[])[] = [keys];
  for (const head of heads) {
    for (const other of others(keys[head] ?? '', isFormula))
      all.push(keys.map((key, index) => (index === head ? other : key)));
  }
  return all;
};
