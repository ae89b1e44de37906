// The texts that the edit corpus is drawn from: our samples, and evaluation pages where they lie.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../src/batch/open-page';
import { evaluationPages, setsIn } from '../evaluation-pages';
import type { SourceText } from './edit-corpus/make-cases';

const SAMPLES = fileURLToPath(new URL('../../tests/fixtures/samples/', import.meta.url));

/** Pages taken of each evaluation set, spread over it. */
const OF_A_SET = 24;

const read = (id: string, url: string, html: string): readonly SourceText[] => {
  const article = openPage({ url, html });
  return article.ok ? [{ id, lang: article.value.lang, text: article.value.text }] : [];
};

const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  );

/** Texts of our samples and, where a folder is given, of its pages. A page that cannot be read is left out. */
export const sourceTexts = (folder: string | null): readonly SourceText[] => {
  const samples = readdirSync(SAMPLES)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => read(file, `https://example.org/${file}`, readFileSync(join(SAMPLES, file), 'utf8')));
  const pages =
    folder === null ? [] : setsIn(folder).flatMap((set) => spread(evaluationPages(folder, set), OF_A_SET));
  return [...samples, ...pages.flatMap(({ id, url, html }) => read(id, url, html))];
};
