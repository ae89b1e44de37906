// JSON-LD as it is found in the wild: single, in arrays, in @graph, nested under mainEntity, inside comments, with raw
// line breaks in strings. What cannot be parsed is as good as not there.

/** A JSON-LD node with at least one type. Its other properties are whatever the page wrote. */
export type JsonLd = { readonly types: readonly string[]; readonly node: Readonly<Record<string, unknown>> };

/** Larger scripts are data of the page's program, not a description of the page. */
const LONGEST = 1_000_000;

/** Where other nodes worth reading hang. */
const BRANCHES = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Every node with a type in the text of a JSON-LD script, at most a hundred. */
export function parseJsonLd(text: string): JsonLd[] {
  const found: JsonLd[] = [];
  const queue: unknown[] = [parseLoosely(text)];
  for (let i = 0; i < queue.length && i < 500 && found.length < 100; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isRecord(value)) {
      const types = asArray(value['@type']).filter((type) => typeof type === 'string');
      if (types.length) found.push({ types, node: value });
      for (const branch of BRANCHES) if (value[branch]) queue.push(value[branch]);
    }
  }
  return found;
}

function parseLoosely(text: string): unknown {
  if (text.length > LONGEST) return null;
  const bare = text.replace(
    /^\s*(?:<!--|(?:\/\/\s*)?(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?)\s*$/g,
    '',
  );
  const mended = () =>
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
  return tryParse(bare) ?? tryParse(mended());
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const ARTICLE =
  /Article$|^(Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|PressRelease|SpecialAnnouncement|GovernmentService|Legislation)$/;

/** The nodes that describe an article, in order. */
export const articleNodes = (nodes: readonly JsonLd[]): readonly JsonLd[] =>
  nodes.filter(({ types }) => types.some((type) => ARTICLE.test(type)));

/** A text property, or the `name` of what it names; of several, all. */
export function textsOf(node: Readonly<Record<string, unknown>>, property: string): string[] {
  return asArray(node[property])
    .map((value) => (isRecord(value) ? (asArray(value.name)[0] ?? value['@value']) : value))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter(Boolean);
}
