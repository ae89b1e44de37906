import { letters, likeness } from '../metadata/likeness';

/** How alike two titles must be: a slip of the keyboard is let pass, another headline is not. */
const ALIKE = 0.86;

/** True where a text is the title and nothing else, but for typography, a slip, or the name of the site after it. */
export function repeatsTitle(text: string, title: string): boolean {
  if (text.length > title.length * 2 + 40) return false;
  const [a, b] = [letters(text), letters(title)];
  if (!a || !b || a.length > b.length * 1.3 + 12) return false;
  if (a === b) return true;
  if (b.length >= 12 && a.length >= b.length && (a.startsWith(b) || a.endsWith(b)))
    return a.length <= b.length * 1.3;
  return Math.min(a.length, b.length) >= 10 && likeness(a, b) > ALIKE;
}
