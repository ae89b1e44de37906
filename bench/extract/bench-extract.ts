// `npm run bench -- extract [--tune|--check] [--worst N] FILE...`: how much of the article we find and how much else, beside
// bare Readability on the same pages. FILE holds scored pages (JSON lines, perhaps gzipped), the scorer in the folder above
// it. Prints figures; fails where one misses its mark.
import { basename } from 'node:path';
import { median } from '../statistics';
import { f1Of, gainOf, type Pair, pairedInterval } from './paired-interval';
import { readBoth } from './read-both';
import { isTitleRight, loadScorer, type Score } from './score';
import { type Half, type ScoredPage, scoredPages } from './scored-pages';

/** The marks. Gains by what the name of a file begins with. */
const MARKS = {
  gains: [
    ['aeb', 0.02],
    ['news', 0.02],
    ['government', 0.03],
  ],
  official: 0.985,
  titles: 0.95,
  worse: 0.1,
  ratio: 2,
  refused: 0.02,
} as const;

type Row = {
  readonly page: ScoredPage;
  readonly pair: Pair | null;
  readonly title: boolean | null;
  readonly gotTitle: string;
  /** UTF-16 units of our text. */
  readonly length: number;
  /** Our time by that of clone and bare Readability. */
  readonly ratio: number;
};

/** A text shorter than this is no article. */
const LEAST = 200;

const NOTHING: Score = { precision: 0, recall: 0, f1: 0 };

const readRow = (page: ScoredPage, score: Awaited<ReturnType<typeof loadScorer>>): Row => {
  const both = readBoth(page);
  if (!both) {
    const pair = page.truth === undefined ? null : { ours: NOTHING, theirs: NOTHING };
    return { page, pair, title: null, gotTitle: 'not parsed by jsdom', length: 0, ratio: Number.NaN };
  }
  const [ours, theirs] = [score(page, both.ours.text), score(page, both.theirs.text)];
  return {
    page,
    pair: ours && theirs && { ours, theirs },
    title: page.kind === 'listing' ? null : isTitleRight(page, both.ours.title),
    gotTitle: both.ours.title,
    length: both.ours.text.length,
    ratio: both.ours.time / both.theirs.time,
  };
};

const show = (value: number): string => value.toFixed(3);
const signed = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(4);

/** Prints a line with its mark; false where it misses. */
const judge = (line: string, isGood: boolean): boolean => {
  console.log(`${isGood ? 'ok    ' : 'MISSED'} ${line}`);
  return isGood;
};

const describe = (name: string, scores: readonly Score[]): string => {
  const mean = (key: keyof Score) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return `${name} ${show(f1Of(scores))} (P ${show(mean('precision'))} R ${show(mean('recall'))})`;
};

const reportGain = (file: string, pairs: readonly Pair[]): boolean => {
  const mark = MARKS.gains.find(([name]) => basename(file).startsWith(name))?.[1] ?? 0;
  const gain = gainOf(pairs);
  const [inner, outer] = [pairedInterval(pairs, 0.9), pairedInterval(pairs, 0.95)];
  console.log(
    `${pairs.length} pages: ${describe(
      'ours',
      pairs.map(({ ours }) => ours),
    )}, ${describe(
      'Readability',
      pairs.map(({ theirs }) => theirs),
    )}`,
  );
  return judge(
    `gain ${signed(gain)} (at least ${signed(mark)}), 90 % ${inner.map(signed).join(' to ')}, 95 % ${outer.map(signed).join(' to ')}`,
    gain >= mark,
  );
};

const reportOfficial = (rows: readonly Row[]): boolean => {
  const own = rows.flatMap(({ page, pair }) => (pair && /^gov/.test(page.category) ? pair : []));
  if (!own.length) return true;
  const f1 = f1Of(own.map(({ ours }) => ours));
  const theirs = f1Of(own.map((pair) => pair.theirs));
  return judge(
    `${own.length} pages of governments ${show(f1)} (at least ${MARKS.official}), Readability ${show(theirs)}`,
    f1 >= MARKS.official,
  );
};

const reportTitles = (rows: readonly Row[]): boolean => {
  const titled = rows.filter(({ title }) => title !== null);
  if (!titled.length) return true;
  const right = titled.filter(({ title }) => title).length;
  const good = judge(
    `titles right ${right}/${titled.length} (at least ${MARKS.titles})`,
    right / titled.length >= MARKS.titles,
  );
  for (const { page, title, gotTitle } of titled)
    if (!title) console.log(`         ${page.id}: "${gotTitle}", wanted "${page.title}"`);
  return good;
};

const reportWorse = (rows: readonly Row[]): boolean => {
  const worse = rows.filter(({ pair }) => pair && pair.theirs.f1 - pair.ours.f1 > MARKS.worse);
  const good = judge(
    `pages worse than Readability by more than ${MARKS.worse}: ${worse.length}`,
    !worse.length,
  );
  for (const { page, pair } of worse)
    console.log(
      `         ${page.id}: ${show(pair?.ours.f1 ?? 0)}, Readability ${show(pair?.theirs.f1 ?? 0)}`,
    );
  return good;
};

const reportRefusals = (rows: readonly Row[]): boolean => {
  const listings = rows.filter(({ page }) => page.kind === 'listing');
  const taken = listings.filter(({ length }) => length > LEAST).length;
  if (listings.length) console.log(`listings refused ${listings.length - taken}/${listings.length}`);
  const articles = rows.filter(({ page }) => page.kind !== 'listing');
  const refused = articles.filter(({ length }) => length === 0);
  return judge(
    `articles refused ${refused.length}/${articles.length} ${refused.map(({ page }) => page.id).join(' ')}`,
    refused.length <= MARKS.refused * articles.length,
  );
};

const reportWorst = (rows: readonly Row[], count: number): void => {
  const scored = rows.flatMap(({ page, pair }) => (pair ? [{ id: page.id, ...pair }] : []));
  for (const { id, ours, theirs } of scored.sort((a, b) => a.ours.f1 - b.ours.f1).slice(0, count))
    console.log(
      `  ${show(ours.f1)}  P ${show(ours.precision)}  R ${show(ours.recall)}  Readability ${show(theirs.f1)}  ${id}`,
    );
};

const report = (file: string, rows: readonly Row[], worst: number): boolean => {
  const pairs = rows.flatMap(({ pair }) => pair ?? []);
  const ratio = median(rows.map((row) => row.ratio).filter((value) => !Number.isNaN(value)));
  const good = [
    !pairs.length || reportGain(file, pairs),
    reportOfficial(rows),
    reportTitles(rows),
    reportWorse(rows),
    reportRefusals(rows),
    judge(
      `cost ${ratio.toFixed(2)} times clone and bare Readability (at most ${MARKS.ratio})`,
      ratio <= MARKS.ratio,
    ),
  ].every(Boolean);
  reportWorst(rows, worst);
  return good;
};

/** Measures extraction. @returns whether every figure reached its mark */
export const benchExtract = async (args: readonly string[]): Promise<boolean> => {
  const half: Half = args.includes('--tune') ? 'tune' : args.includes('--check') ? 'check' : 'all';
  const worstAt = args.indexOf('--worst');
  const worst = worstAt < 0 ? 0 : Number(args[worstAt + 1]);
  const files = args.filter((arg, at) => !arg.startsWith('--') && (worstAt < 0 || at !== worstAt + 1));
  let good = files.length > 0;
  if (!good) console.error('Say which files of scored pages to measure on.');
  for (const file of files) {
    const score = await loadScorer(file);
    console.log(`\n${basename(file)} (${half})`);
    const rows = scoredPages(file, half).map((page) => readRow(page, score));
    good = report(file, rows, worst) && good;
  }
  return good;
};
