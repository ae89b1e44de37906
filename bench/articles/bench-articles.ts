// `npm run bench -- articles FILE…`: pages without an article told apart from pages with one, on our own fixtures and on files of
// labelled pages. A refused article is worse than a listing that is read.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../src/batch/open-page';
import { type LabelledPage, labelledPages } from '../labelled-pages';

const FIXTURES = fileURLToPath(new URL('../../tests/fixtures/pages', import.meta.url));

/** The marks to reach: share of pages without an article that are told, share of articles that are refused. */
const TOLD = 0.95;
const REFUSED = 0.02;

const fixturesOf = (folder: 'article' | 'no-article'): readonly LabelledPage[] =>
  readdirSync(`${FIXTURES}/${folder}`).map((name) => ({
    id: `${folder}/${name}`,
    url: /^(?:home|startseite|accueil|portada)/.test(name)
      ? 'https://lakeside.example/'
      : `https://lakeside.example/a/${name}`,
    kind: folder === 'article' ? 'article' : 'listing',
    html: readFileSync(`${FIXTURES}/${folder}/${name}`, 'utf8'),
  }));

type Count = { listings: number; told: number; articles: number; refused: number };

/** Null where jsdom itself cannot parse the page; browsers can. */
const reasonOf = (page: LabelledPage): string | null => {
  try {
    const read = openPage(page);
    return read.ok ? 'article' : read.error.reason;
  } catch {
    return null;
  }
};

const countPages = (name: string, pages: readonly LabelledPage[], sum: Count): void => {
  const count: Count = { listings: 0, told: 0, articles: 0, refused: 0 };
  const reasons = new Map<string, number>();
  for (const page of pages) {
    const reason = page.kind === 'record' ? null : reasonOf(page);
    if (reason === null) continue;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const isArticle = page.kind !== 'listing';
    count[isArticle ? 'articles' : 'listings']++;
    if (reason !== 'article') count[isArticle ? 'refused' : 'told']++;
    if ((reason === 'article') !== isArticle)
      console.log(`  ${isArticle ? `refused as ${reason}` : 'taken for an article'}: ${page.id}`);
  }
  for (const key of ['listings', 'told', 'articles', 'refused'] as const) sum[key] += count[key];
  const outcomes = [...reasons].map(([reason, times]) => `${reason} ${times}`).join(', ');
  console.log(
    `${name}\n  without an article: ${count.told} of ${count.listings} told; articles: ${count.refused} of ${count.articles} refused (${outcomes})`,
  );
};

/** Measures the decision. @returns whether both figures reached their marks */
export const benchArticles = async (first: string | null, more: readonly string[]): Promise<boolean> => {
  const fixtures: Count = { listings: 0, told: 0, articles: 0, refused: 0 };
  countPages('our fixtures', [...fixturesOf('no-article'), ...fixturesOf('article')], fixtures);
  const files: Count = { listings: 0, told: 0, articles: 0, refused: 0 };
  for (const file of first === null ? [] : [first, ...more]) countPages(file, labelledPages(file), files);
  const told = (fixtures.told + files.told) / Math.max(1, fixtures.listings + files.listings);
  // Of real pages where there are any: the fixtures are the hard cases, picked to look like listings.
  const { refused, articles } = first === null ? fixtures : files;
  const share = refused / Math.max(1, articles);
  console.log(
    `${told >= TOLD ? 'ok    ' : 'MISSED'} told ${(100 * told).toFixed(1)} % (at least ${100 * TOLD})\n${share <= REFUSED ? 'ok    ' : 'MISSED'} refused ${(100 * share).toFixed(1)} % of articles (at most ${100 * REFUSED})`,
  );
  return told >= TOLD && share <= REFUSED;
};
