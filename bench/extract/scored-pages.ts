// Pages with what a person or a rule said their article is. Read where they lie; nothing of them is kept here.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const ScoredPageSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), 'https://example.org/'),
  /** "listing" has no article, "record" is not scored; everything else is one article. */
  kind: v.optional(v.string(), 'article'),
  category: v.optional(v.string(), ''),
  title: v.optional(v.string()),
  truth: v.optional(v.string()),
  /** A second reading that counts as right too. */
  truth_with_optional: v.optional(v.string()),
  html: v.string(),
});
export type ScoredPage = Readonly<v.InferOutput<typeof ScoredPageSchema>>;

/** Which half of the pages: rules and weights are found on one and looked at on the other. */
export type Half = 'tune' | 'check' | 'all';

/** The scored pages of a file (JSON lines, perhaps gzipped), or the half of them. Throws where it is no such file. */
export const scoredPages = (file: string, half: Half): readonly ScoredPage[] => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(ScoredPageSchema, JSON.parse(line)))
    .filter(({ id, kind }) => kind !== 'record' && (half === 'all' || halfOf(id) === half));
};

/** By FNV-1a over the id: the same for ever, whatever the order of the file. */
const halfOf = (id: string): Half => {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) ^ hash) & 1 ? 'tune' : 'check';
};
