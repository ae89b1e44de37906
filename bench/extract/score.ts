// The scorers' own measure, taken from where they lie: F1 on shingles of four words, or of four characters of Chinese.
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { ScoredPage } from './scored-pages';

/** Shares, 0 to 1, of one page. */
export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };
export type Scorer = (page: ScoredPage, text: string) => Score | null;

type Counts = readonly [shared: number, extra: number, missing: number];
type Shingles = {
  readonly match: (truth: string, text: string, size: number, dense: boolean) => Counts;
  readonly tokenize: (text: string, dense: boolean) => readonly string[];
  readonly P: (counts: Counts) => number;
  readonly R: (counts: Counts) => number;
};

const ShinglesSchema = v.custom<Shingles>(
  (value) => typeof value === 'object' && value !== null && 'match' in value && 'P' in value && 'R' in value,
);

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

export const harmonic = (precision: number, recall: number): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;

const loadShingles = async (file: string): Promise<Shingles> => {
  const module: unknown = await import(pathToFileURL(join(dirname(file), '..', 'shingles.mjs')).href);
  return v.parse(ShinglesSchema, module);
};

const isDense = ({ truth = '' }: ScoredPage): boolean => (truth.match(DENSE) ?? []).length > truth.length / 4;

const bare = (text: string): string => text.replace(/\u00ad/g, '');

/** Words of a text of some page, or characters where the page is Chinese. */
export type Tokenizer = (text: string, page: ScoredPage) => readonly string[];

export const loadTokenizer = async (file: string): Promise<Tokenizer> => {
  const { tokenize } = await loadShingles(file);
  return (text, page) => tokenize(bare(text), isDense(page));
};

/**
 * The scorer that belongs to a file of pages: `shingles.mjs` in the folder above it. Its answer is null for a page
 * without truth; of two readings of the truth the one that suits the text better counts.
 */
export const loadScorer = async (file: string): Promise<Scorer> => {
  const { match, P, R } = await loadShingles(file);
  return (page, text) => {
    if (page.truth === undefined) return null;
    const dense = isDense(page);
    const scores = [page.truth, page.truth_with_optional]
      .filter((truth) => truth !== undefined)
      .map((truth): Score => {
        const counts = match(bare(truth), bare(text), 4, dense);
        const [precision, recall] = [P(counts), R(counts)];
        return { precision, recall, f1: harmonic(precision, recall) };
      });
    return scores.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  };
};

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();

/** Null for a page without a title in the set. */
export const isTitleRight = (page: ScoredPage, title: string): boolean | null => {
  if (page.title === undefined) return null;
  const [wanted, got] = [squeeze(page.title), squeeze(title)];
  return got !== '' && (wanted.includes(got) || got.includes(wanted));
};
