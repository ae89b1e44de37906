// `npm run bench -- read [FOLDER]`: what a reader gets, and what it costs. Prints figures; fails where one misses its mark.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readArticle } from '../../src/core/reading/read-article';
import { compilePacks, createTerminology, type Terminology } from '../../src/core/terms/terminology';
import { extract } from '../../src/extract/extract';
import { loadPacks } from '../../tools/packs/load-packs';
import { printReading } from '../../tools/start/print-reading';
import { type EvaluationPage, evaluationPages, setsIn } from '../evaluation-pages';
import { show } from '../show';
import { median, quantile } from '../statistics';
import { sizeOf } from './gzip-size';
import { measureProvenance } from './provenance';
import { timeReading } from './time-reading';

const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const BUILT = project('.output/chrome-mv3');

/** The marks that a figure has to reach. */
const LIMITS = { readerGzip: 60_000, sentinelBytes: 2_000, ratio: 1.7, coldFirst: 100 };

const terminologyOfPacks = (): Terminology => createTerminology(compilePacks(loadPacks()));

/** A text saved without markup, as the page it came from: a block a line. */
const pageOfText = (id: string, text: string): EvaluationPage => {
  const escapeMarkup = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeMarkup(line)}</p>`);
  const title = escapeMarkup(
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.split('»')
      .at(-1)
      ?.trim() ?? id,
  );
  const html = `<!doctype html><html lang="en"><title>${title}</title><body><article>${blocks.join('\n')}</article>`;
  return { id, url: 'https://example.org/', kind: 'article', html };
};

const ownSample = (): EvaluationPage => ({
  id: 'our first sample',
  url: 'https://example.org/news/',
  kind: 'article',
  html: readFileSync(project('tests/fixtures/samples/district-review-meeting.html'), 'utf8'),
});

/** Ten pages spread over the articles of the government set. */
const tenOf = (pages: readonly EvaluationPage[]): readonly EvaluationPage[] => {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const step = articles.length / 10;
  return Array.from({ length: 10 }, (_, index) => articles[Math.floor(index * step)]).filter(
    (page) => page !== undefined,
  );
};

const printPage = (page: EvaluationPage, terminology: Terminology): void => {
  console.log(`\n${'='.repeat(100)}\n${page.id}\n`);
  const { window } = new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() });
  const extracted = extract(window.document, page.url);
  window.close();
  if (extracted.ok) {
    const { article } = extracted.value;
    console.log(printReading({ ...article, findings: readArticle(article, terminology) }));
  } else console.log(`not read: ${extracted.error.reason}`);
};

const measureSizes = (): boolean => {
  const reader = sizeOf(join(BUILT, 'content-scripts/reader.js'));
  const popover = sizeOf(join(BUILT, 'popover.js'));
  const sentinel = sizeOf(join(BUILT, 'sentinel.js'));
  console.log(
    `\nSIZE  reader.js ${reader.bytes} bytes; popover.js, with the first card, ${popover.bytes} bytes (gzip ${popover.gzip}; with reader.js ${reader.gzip + popover.gzip}); sentinel.js ${sentinel.bytes} bytes (gzip ${sentinel.gzip})`,
  );
  const manifest: { content_scripts?: unknown; host_permissions?: unknown } = JSON.parse(
    readFileSync(join(BUILT, 'manifest.json'), 'utf8'),
  );
  const uninvited = manifest.content_scripts === undefined && manifest.host_permissions === undefined ? 0 : 1;
  return [
    show('scripts declared for pages before the reader acts', uninvited, 0, ''),
    show('reader.js, gzip', reader.gzip, LIMITS.readerGzip, 'bytes'),
    show('sentinel.js, gzip', sentinel.gzip, LIMITS.sentinelBytes, 'bytes'),
  ].every(Boolean);
};

const measureTruth = async (folder: string | null, terminology: Terminology): Promise<boolean> => {
  const sets = folder === null ? [] : setsIn(folder).map((set) => evaluationPages(folder, set));
  const result = await measureProvenance([ownSample(), ...sets.flat()], terminology);
  const share = ((100 * result.traced) / result.characters).toFixed(3);
  console.log(
    `\nPROVENANCE  ${result.pages} pages, ${result.articles} articles, ${result.hits} hits; ${result.traced} of ${result.characters} characters (${share} %) lead back; not parsed by jsdom: ${result.unparsed.join(', ') || 'none'}`,
  );
  for (const line of [...result.wrong.slice(0, 10), ...result.changed]) console.log(`  ${line}`);
  return [
    show('hits whose range says something else', result.wrong.length, 0, ''),
    show('pages changed by being read', result.changed.length, 0, ''),
  ].every(Boolean);
};

const inMs = (times: readonly number[]): string => times.map((ms) => ms.toFixed(0)).join(' ');

const measureTime = async (folder: string | null): Promise<boolean> => {
  const pages = folder === null ? [ownSample()] : evaluationPages(folder, 'government');
  const { pages: timings, cold } = await timeReading(pages, { built: BUILT, rounds: 3, cold: 10 });
  const ratios = timings.map(({ floor, ours }) => ours / floor);
  console.log(
    `\nTIME  ${timings.length} pages in Chromium, script's first line to painted terms, beside the floor in the same run`,
  );
  console.log(
    `floor median ${median(timings.map(({ floor }) => floor)).toFixed(1)} ms, ours ${median(timings.map(({ ours }) => ours)).toFixed(1)} ms; ratio at the 95th percentile ${quantile(ratios, 0.95).toFixed(2)}`,
  );
  for (const { id, floor, ours } of [...timings]
    .sort((a, b) => b.ours / b.floor - a.ours / a.floor)
    .slice(0, 5)) {
    console.log(`  ${(ours / floor).toFixed(2)}  floor ${floor.toFixed(1)}  ours ${ours.toFixed(1)}  ${id}`);
  }
  const boots = cold.map(({ boot }) => boot);
  const annotations = cold.map(({ annotation }) => annotation);
  console.log(`cold worker: any answer ${inMs(boots)} ms; first annotation ${inMs(annotations)} ms`);
  return [
    show('reading against the floor, median of pages', median(ratios), LIMITS.ratio, 'times'),
    show('first annotation of a cold worker, median', median(annotations), LIMITS.coldFirst, 'ms'),
  ].every(Boolean);
};

/** Measures reading. @returns whether every figure reached its mark */
export const benchRead = async (folder: string | null): Promise<boolean> => {
  if (!existsSync(BUILT)) {
    console.error('Build the extension first: npm run build');
    return false;
  }
  const terminology = terminologyOfPacks();
  const reference = folder === null ? null : join(folder, 'reference-article.txt');
  const shown = [
    ownSample(),
    ...(reference !== null && existsSync(reference)
      ? [pageOfText('the reference article', readFileSync(reference, 'utf8'))]
      : []),
    ...(folder === null ? [] : tenOf(evaluationPages(folder, 'government'))),
  ];
  for (const page of shown) printPage(page, terminology);
  console.log(`\n${'='.repeat(100)}`);
  const sizes = measureSizes();
  const truth = await measureTruth(folder, terminology);
  return (await measureTime(folder)) && sizes && truth;
};
