// The scorers' own measure, imported from beside the file that is scored: ROUGE, the plain splitter, and how many sentences to choose.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const RecordSchema = v.object({
  set: v.string(),
  id: v.string(),
  lang: v.string(),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
  reference: v.string(),
});
const InputSchema = v.object({ id: v.string(), sentences: v.number() });
const RougeSchema = v.object({ toks: v.function(), rouge: v.function() });
const SplitSchema = v.object({ split: v.function() });
const ScoreSchema = v.object({ r1: v.object({ F: v.number() }) });

/** A text to be summed up in so many sentences, with the summary that somebody wrote of it. */
export type Sample = {
  readonly key: string;
  readonly set: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly reference: string;
  readonly sentences: number;
};

export type Prediction = {
  readonly id: string;
  readonly sentences: readonly { readonly text: string; readonly start: number; readonly end: number }[];
};

export type Scorer = {
  readonly samples: readonly Sample[];
  /** Tokens as the measure counts them: words, and single characters of Chinese. */
  readonly tokens: (text: string) => readonly string[];
  readonly split: (text: string) => readonly string[];
  /** ROUGE-1 F1, 0 to 100. */
  readonly score: (summary: string, reference: string) => number;
  /** What the scorer itself prints of predictions. */
  readonly print: (predictions: readonly Prediction[]) => string;
};

const SCRIPT = 'score-summaries.mjs';
const strings = v.array(v.string());

const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** The folder in which the scorers lie: that of the file, or one above. */
const scorersBeside = (file: string): string => {
  const near = dirname(resolve(file));
  const folder = [near, dirname(near)].find((path) => existsSync(join(path, SCRIPT)));
  if (folder === undefined) throw new Error(`No ${SCRIPT} beside ${file}.`);
  return folder;
};

const readFile = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Opens a file of texts and references with the scorer beside it. Throws where there is none. */
export const openScorer = async (file: string): Promise<Scorer> => {
  const folder = scorersBeside(file);
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
  const { toks, rouge } = v.parse(RougeSchema, await load('rouge.mjs'));
  const { split } = v.parse(SplitSchema, await load('sentences.mjs'));
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [join(folder, SCRIPT), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const wanted = new Map(
    linesOf(run('inputs', file)).map((line) => {
      const { id, sentences } = v.parse(InputSchema, line);
      return [id, sentences];
    }),
  );
  const samples = linesOf(readFile(file)).flatMap((line): readonly Sample[] => {
    const { id, title, ...rest } = v.parse(RecordSchema, line);
    const key = `${rest.set}/${id}`;
    const sentences = wanted.get(key);
    return sentences === undefined ? [] : [{ ...rest, key, title: title ?? '', sentences }];
  });
  return {
    samples,
    tokens: (text) => v.parse(strings, toks(text)),
    split: (text) => v.parse(strings, split(text)),
    score: (summary, reference) => 100 * v.parse(ScoreSchema, rouge(summary, reference)).r1.F,
    print: (predictions) => {
      const scratch = mkdtempSync(join(tmpdir(), 'summaries-'));
      try {
        const path = join(scratch, 'predictions.jsonl');
        writeFileSync(path, predictions.map((row) => JSON.stringify(row)).join('\n'));
        return run('score', file, path);
      } finally {
        rmSync(scratch, { recursive: true });
      }
    },
  };
};
