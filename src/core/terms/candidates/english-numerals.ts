// Numerals as English formulae begin with them.
import { readNumeral } from '../../text/numerals';

const hyphened = /^([a-z]+|\d{1,2})-(pronged|sphere|spheres|point|points|in-one|dimensional|fold|[a-z]+)$/;

/** The number that a single word says ("four", "8"), 0 to 999; else null. */
export function numeralOf(lower: string): number | null {
  const value = readNumeral(lower);
  return value !== null && value < 1000 ? value : null;
}

/** "three-pronged" as its number and what is numbered; null for any other word. */
export function splitHyphened(lower: string): { readonly count: number; readonly part: string } | null {
  const match = hyphened.exec(lower);
  const count = match?.[1] === undefined ? null : numeralOf(match[1]);
  const part = match?.[2];
  return count === null || part === undefined || numeralOf(lower) !== null ? null : { count, part };
}
