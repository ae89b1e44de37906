// Which blocks of a page are in the truth: by shingles of four words, each used up once; short blocks by what stands beside them.

/** `belongs` 0 or 1; `tokens` words, or characters of Chinese. */
export type Label = { readonly belongs: number; readonly tokens: number };

const SIZE = 4;
/** Of a block's words, the share that must be in the truth. */
const COVERED = 0.6;

/** `texts`: the blocks' words in reading order; `first`: for each, whether it is matched before the others. */
export function labelBlocks(
  texts: readonly (readonly string[])[],
  truth: readonly string[],
  first: readonly boolean[],
): Label[] {
  const belongs = new Map<number, boolean>();
  const left = new Map<string, number>();
  for (let i = 0; i + SIZE <= truth.length; i++) {
    const shingle = truth.slice(i, i + SIZE).join(' ');
    left.set(shingle, (left.get(shingle) ?? 0) + 1);
  }
  const order = texts.map((_, i) => i).sort((a, b) => Number(first[b]) - Number(first[a]) || a - b);
  for (const i of order) {
    const words = texts[i] ?? [];
    if (words.length >= SIZE) belongs.set(i, isCovered(words, left));
  }
  const whole = ` ${truth.join(' ')} `;
  const isThere = (words: readonly string[]) => whole.includes(` ${words.join(' ')} `);
  texts.forEach((words, i) => {
    if (words.length >= SIZE || !words.length) return;
    const near = (from: number, to: number) =>
      texts.slice(Math.max(0, from), to).filter((_, n) => belongs.get(Math.max(0, from) + n));
    const before = near(i - 6, i)
      .at(-1)
      ?.slice(-3);
    const after = near(i + 1, i + 6)[0]?.slice(0, 3);
    belongs.set(
      i,
      (before && isThere([...before, ...words])) || (after && isThere([...words, ...after])) || false,
    );
  });
  return texts.map((words, i) => ({ belongs: Number(belongs.get(i) ?? false), tokens: words.length }));
}

/** Uses up the shingles that it covers. */
function isCovered(words: readonly string[], left: Map<string, number>): boolean {
  const covered = new Set<number>();
  const used: string[] = [];
  for (let i = 0; i + SIZE <= words.length; i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    if ((left.get(shingle) ?? 0) <= 0) continue;
    used.push(shingle);
    for (let n = i; n < i + SIZE; n++) covered.add(n);
  }
  if (covered.size <= COVERED * words.length) return false;
  for (const shingle of used) left.set(shingle, (left.get(shingle) ?? 0) - 1);
  return true;
}
