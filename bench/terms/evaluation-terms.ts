// Passages with labelled terms, read and scored where they lie: the scorer is the folder's own, run and never copied.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Place } from '../../src/core/text/place';
import type { Share } from './wilson';

const PassageSchema = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.nullable(v.string()), null),
  url: v.optional(v.nullable(v.string()), null),
});
export type EvaluationPassage = Readonly<v.InferOutput<typeof PassageSchema>>;

/** One set of passages with its gold file and the folder's scorer. */
export type TermSet = {
  readonly name: string;
  readonly passages: string;
  readonly gold: string;
  readonly scorer: string;
};

/** The sets of a folder, which may be the evaluation folder or its folder of terms; empty where there is none. */
export const termSetsIn = (folder: string): readonly TermSet[] => {
  const home = existsSync(join(folder, 'terms', 'score.mjs')) ? join(folder, 'terms') : folder;
  const scorer = join(home, 'score.mjs');
  if (!existsSync(scorer)) return [];
  return readdirSync(home).flatMap((file) => {
    const name = /^passages(?:\.(.+))?\.jsonl$/.exec(file);
    const gold = join(home, file.replace(/^passages/, 'gold'));
    return name && existsSync(gold)
      ? [{ name: name[1] ?? 'all', passages: join(home, file), gold, scorer }]
      : [];
  });
};

export const passagesOf = ({ passages }: TermSet): readonly EvaluationPassage[] =>
  readFileSync(passages, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(PassageSchema, JSON.parse(line)));

/** What was marked in a passage. */
export type Prediction = { readonly id: string; readonly terms: readonly Place[] };

/** Runs the folder's scorer and returns what it prints. */
export const runScorer = (
  { passages, gold, scorer }: TermSet,
  predictions: readonly Prediction[],
  errors: number,
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'officialese-terms-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
    const options = ['--passages', passages, '--gold', gold, '--errors', String(errors)];
    return execFileSync(process.execPath, [scorer, file, ...options], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const shareOn = (line: string | undefined): Share => {
  const counts = /(\d+)\/(\d+)/.exec(line ?? '');
  return { hits: Number(counts?.[1] ?? 0), of: Number(counts?.[2] ?? 0) };
};

/** The counts that the scorer printed. */
export type TermScores = Readonly<
  Record<'numbered' | 'unknown' | 'unknownNumbered' | 'known' | 'precision' | 'traps' | 'quotations', Share>
>;

/** Reads the scorer's report. Throws where it prints something else than it used to. */
export const readReport = (report: string): TermScores => {
  const lines = report.split('\n');
  const share = (pattern: RegExp): Share => shareOn(lines.find((line) => pattern.test(line)));
  const byLanguage = lines.slice(lines.findIndex((line) => line.startsWith('precision by')));
  const precision = byLanguage
    .filter((line) => /^\s+lang\s/.test(line))
    .map(shareOn)
    .reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), { hits: 0, of: 0 });
  const traps = lines.find((line) => line.startsWith('trap hit rate')) ?? '';
  const scores = {
    numbered: share(/^\s+kind\s+numbered-formula\s/),
    unknown: share(/^\s+known unknown\s/),
    unknownNumbered: share(/^\s+kind\/known numbered-formula \/ unknown\s/),
    known: share(/^\s+known known\s/),
    precision,
    traps: shareOn(traps),
    quotations: shareOn(traps.slice(traps.indexOf('quotations'))),
  };
  if (scores.precision.of === 0 || scores.numbered.of === 0)
    throw new Error('the scorer speaks another language now');
  return scores;
};
