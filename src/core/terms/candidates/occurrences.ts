// The key that all occurrences of one candidate share, and finding an accepted phrase again wherever it stands.
import type { Place } from '../../text/place';
import type { Word } from './sentence-words';

const han = /\p{Script=Han}/u;

/** English plural to singular, well enough that both give one key: "parties" and "party", "grasps" and "grasp". */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.replace(/'?s$/, '') : word;
}

/** A word as keys compare it: each part of a hyphened word by itself, singular. */
function keyParts(lower: string): readonly string[] {
  return lower
    .split('-')
    .filter((part) => part !== '')
    .map(singular);
}

/**
 * The same for all ways an article writes one phrase: case, width, kind of quotation mark, hyphen or space and
 * plural do not count.
 */
export function keyOf(phrase: string): string {
  const plain = phrase.normalize('NFKC').replace(/[’ʼ]/gu, "'").toLowerCase();
  if (han.test(plain)) return plain.replace(/[\s“”"‘’「」『』]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*|[+]/gu) ?? [plain];
  return words.map(singular).join(' ');
}

/** A place where an accepted phrase stands, by its key. */
export type Occurrence = Place & { readonly key: string };

type Node = { readonly next: Map<string, Node>; key: string | null };

function trieOf(entries: readonly (readonly [readonly string[], string])[]): Node {
  const root: Node = { next: new Map(), key: null };
  for (const [parts, key] of entries) {
    let node = root;
    for (const part of parts) {
      let next = node.next.get(part);
      if (!next) {
        next = { next: new Map(), key: null };
        node.next.set(part, next);
      }
      node = next;
    }
    node.key = key;
  }
  return root;
}

type Unit = Place & { readonly part: string; readonly joined: boolean };

/** Leftmost-longest walk; a phrase has at most some thirty parts, so this is linear in the units. */
function walk(units: readonly Unit[], root: Node): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = 0; from < units.length; from++) {
    let node: Node | undefined = root;
    let end: { readonly at: number; readonly key: string } | null = null;
    for (let at = from; at < units.length; at++) {
      const unit = units[at];
      if (!unit || (at > from && !unit.joined)) break;
      node = node.next.get(unit.part);
      if (!node) break;
      if (node.key !== null) end = { at, key: node.key };
    }
    const first = units[from];
    const last = end ? units[end.at] : undefined;
    if (!first || !last || !end) continue;
    found.push({ start: first.start, end: last.end, key: end.key });
    from = end.at;
  }
  return found;
}

function wordUnits(text: string, words: readonly Word[]): readonly Unit[] {
  return words.flatMap((word, index) => {
    const previous = words[index - 1];
    const joined =
      previous !== undefined &&
      /^[\s\-‐‑–]*$/u.test(text.slice(previous.end, word.start)) &&
      word.start - previous.end < 4;
    const parts = keyParts(word.lower);
    return parts.map((part, at) => ({ start: word.start, end: word.end, part, joined: at > 0 || joined }));
  });
}

/** Places of the given keys in `text`, not overlapping one another among the spaced or among the Han phrases. */
export function findOccurrences(
  text: string,
  words: readonly Word[],
  keys: readonly string[],
): readonly Occurrence[] {
  const spaced = keys.filter((key) => !han.test(key) && !key.includes('+'));
  const unspaced = keys.filter((key) => han.test(key));
  const found: Occurrence[] = [];
  if (spaced.length > 0)
    found.push(...walk(wordUnits(text, words), trieOf(spaced.map((key) => [key.split(' '), key]))));
  if (unspaced.length > 0) found.push(...findHan(text, unspaced));
  return found;
}

/** A character as keys hold it: full-width forms are folded, Latin letters small. */
function folded(char: string): string {
  return (char > '\uff00' ? char.normalize('NFKC') : char).toLowerCase();
}

/** Walks the text itself, since a Han phrase may begin at any character; spaces inside a phrase are passed over. */
function findHan(text: string, keys: readonly string[]): readonly Occurrence[] {
  const root = trieOf(keys.map((key) => [key.split(''), key]));
  const found: Occurrence[] = [];
  for (let from = 0; from < text.length; from++) {
    let node = root.next.get(folded(text[from] ?? ''));
    let end: { readonly at: number; readonly key: string } | null = null;
    let at = from + 1;
    while (node) {
      if (node.key !== null) end = { at, key: node.key };
      while (text[at] === ' ' || text[at] === '\u3000') at++;
      node = node.next.get(folded(text[at] ?? '\n'));
      at++;
    }
    if (!end) continue;
    found.push({ start: from, end: end.at, key: end.key });
    from = end.at - 1;
  }
  return found;
}
