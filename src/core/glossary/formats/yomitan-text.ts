// What a definition of a Yomitan dictionary says in plain text, whatever it is made of.

/** Deeper than any dictionary goes, shallow enough for the stack. */
const DEPTH = 64;
const BLOCKS = new Set(['div', 'li', 'tr', 'br', 'ol', 'ul', 'table', 'p', 'details', 'summary']);
/** Readings above characters and pictures are no part of the text. */
const SILENT = new Set(['rt', 'rp', 'img']);

type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; null for anything else. */
export const fieldsOf = (value: unknown): Fields | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;

const walk = (content: unknown, depth: number): string => {
  if (typeof content === 'string') return content;
  if (depth > DEPTH) return '';
  if (Array.isArray(content)) return content.map((part) => walk(part, depth + 1)).join('');
  const fields = fieldsOf(content);
  if (!fields) return '';
  const tag = String(fields.tag ?? '');
  if (SILENT.has(tag) || fields.type === 'image') return '';
  const text = walk(fields.content ?? fields.text, depth + 1);
  if (tag === 'td' || tag === 'th') return `${text} `;
  return BLOCKS.has(tag) ? `\n${text}\n` : text;
};

/** A definition (a string, a text object, structured content of any shape) as lines of plain text. */
export const plainDefinition = (definition: unknown): string =>
  walk(definition, 0)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** The first value of a data attribute of that name anywhere at the outside of a definition; null where there is none. */
export const dataOf = (definition: unknown, name: string): string | null => {
  const content = fieldsOf(definition)?.content;
  const value = fieldsOf(fieldsOf(content)?.data)?.[name];
  return typeof value === 'string' ? value : null;
};
