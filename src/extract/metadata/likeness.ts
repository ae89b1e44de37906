// Whether two titles are the same title.

/** Letters and digits only, in lower case, width folded: what is left of a title when its typography is gone. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Share of the pairs of neighbouring characters that two texts have in common (Dice's coefficient), 0 to 1. Give it
 * what `letters` made of them.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a ? 1 : 0;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 1; i < b.length; i++) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (!left) continue;
    pairs.set(pair, left - 1);
    common++;
  }
  return (2 * common) / (a.length + b.length - 2);
}
