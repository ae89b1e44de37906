// A trie over any sequence of keys: words for spaced scripts, characters for Chinese.

/** A node: what ends here, and where the next key leads. */
export type TrieNode<T> = { readonly next: Map<string, TrieNode<T>>; readonly ending: T[] };

/** An empty trie. */
export const createTrie = <T>(): TrieNode<T> => ({ next: new Map(), ending: [] });

/** Adds a value under a sequence of keys. Adding to an empty sequence is a bug. */
export const addToTrie = <T>(root: TrieNode<T>, keys: readonly string[], value: T): void => {
  if (keys.length === 0) throw new Error('a term without a key');
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? createTrie<T>();
    node.next.set(key, next);
    node = next;
  }
  if (!node.ending.includes(value)) node.ending.push(value);
};
