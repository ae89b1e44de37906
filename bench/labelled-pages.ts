// Pages with what a person read off them, from files of JSON lines (plain or gzip).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const PageSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), 'https://example.org/'),
  /** "listing": no article; "record": an entry of a database, which may be read either way. */
  kind: v.optional(v.string(), 'article'),
  html: v.string(),
  title: v.nullish(v.string()),
  published: v.nullish(v.string()),
  body: v.nullish(v.string()),
  number: v.nullish(v.string()),
});
export type LabelledPage = Readonly<v.InferOutput<typeof PageSchema>>;

/** The pages of a file. Throws where it cannot be read. */
export const labelledPages = (file: string): readonly LabelledPage[] => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(PageSchema, JSON.parse(line)));
};
