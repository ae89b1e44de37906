// Evaluation pages, read from where they lie.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const PageSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), 'https://example.org/'),
  kind: v.optional(v.string(), 'article'),
  lang: v.optional(v.string()),
  category: v.optional(v.string()),
  html: v.string(),
});
export type EvaluationPage = Readonly<v.InferOutput<typeof PageSchema>>;

const SETS = ['government', 'news', 'aeb'] as const;
export type EvaluationSet = (typeof SETS)[number];

/** The pages of a set. Throws where the folder does not hold it. */
export const evaluationPages = (folder: string, set: EvaluationSet): readonly EvaluationPage[] =>
  gunzipSync(readFileSync(join(folder, 'pages', `${set}.dev.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(PageSchema, JSON.parse(line)));

/** The sets that a folder holds. */
export const setsIn = (folder: string): readonly EvaluationSet[] =>
  SETS.filter((set) => existsSync(join(folder, 'pages', `${set}.dev.jsonl.gz`)));
