// From a live page to an Article, without any change to the page. See docs/architecture.md.
import type { Article, Block } from '../core/article/article';
import type { ReadFailure } from '../core/article/read-failure';
import type { Remembered, Selection } from '../core/article/selection';
import { fail, ok, type Result } from '../core/result';
import { joinPipeTables } from './blocks/pipe-table';
import { chooseBlocks } from './choose/choose-blocks';
import { describeSelection } from './choose/describe-selection';
import { readClaims } from './choose/read-claims';
import type { Limits } from './clone/clone-page';
import { native } from './clone/native';
import { layOut } from './lay-out';
import { titleLine } from './metadata/make-imprint';
import { readMetadata } from './metadata/read-metadata';
import { isPdf } from './outcome/is-pdf';
import { pageShape } from './outcome/page-shape';
import { whyNoArticle } from './outcome/why-no-article';
import { countLetters, LEAST_LETTERS, whyNothing } from './outcome/why-nothing';
import { pruneBlocks } from './prune/prune-blocks';
import { areSeen } from './seen';
import { type Survey, surveyPage } from './survey-page';
import { createTextMap, type TextMap } from './text-map';

/** An Article, where its characters stand in the page, and what of the page it holds. */
export type Extraction = {
  readonly article: Article;
  readonly map: TextMap;
  readonly selection: Selection;
};

/** A page over this is read in part: 5 MB of text, 200,000 text nodes. */
const LIMITS: Limits = { characters: 5_000_000, textNodes: 200_000 };

const NOTHING_REMEMBERED: Remembered = { keep: [], drop: [] };

/**
 * Reads the article of a page. `url` is the page's address; `remembered` what readers decided for pages of this make; `anyway`
 * reads what looks like no article too. The page may be hostile; it is not changed.
 */
export function extract(
  page: Document,
  url: string,
  {
    limits = LIMITS,
    remembered = NOTHING_REMEMBERED,
    anyway = false,
  }: { readonly limits?: Limits; readonly remembered?: Remembered; readonly anyway?: boolean } = {},
): Result<Extraction, ReadFailure> {
  if (isPdf(page)) return fail({ reason: 'pdf' });
  if (!native(page, 'documentElement')) return fail({ reason: 'empty-page' });
  const survey = surveyPage(page, limits);
  if (!survey) return fail(whyNothing(page, url, false));
  const { raw, facts, partial } = survey;
  const engine = joinPipeTables(
    survey.blocks.filter((_, i) => (survey.kept[i] ?? 0) > 0.5),
    raw.text,
  );
  const metadata = readMetadata(facts, { url, text: textOf(engine, raw.text), byline: survey.byline });
  const refusal = anyway ? null : whyNot(survey, metadata);
  if (refusal) return fail(partial ? { reason: 'too-large' } : refusal);
  const claims = readClaims(facts, metadata);
  const choice = chooseBlocks(survey, claims);
  const seen = areSeen(survey);
  const decided = decide(survey, choice, { seen, remembered });
  const wanted = survey.blocks.filter((_, i) => decided.keep[i]);
  const blocks = pruneBlocks(joinPipeTables(wanted, raw.text), raw.text, metadata);
  const { runs, ...layout } = layOut(blocks, raw);
  if (isNothing(layout.text)) return fail(whyNothing(page, url, partial));
  const kept = areIn(survey.blocks, blocks);
  const selection = describeSelection(choice, claims.body, {
    kept,
    byReader: decided.byReader,
    seen,
    partial,
  });
  return ok({ article: { ...metadata, ...layout, partial }, map: createTextMap(runs), selection });
}

/** Why the page is none of one article, by what it is made of; null where it may be. */
const whyNot = (
  { facts, wall }: Survey,
  { url, title }: { readonly url: string; readonly title: string },
): ReadFailure | null =>
  whyNoArticle(pageShape(facts.lines, titleLine(facts.lines, title)), { facts, wall, url });

const textOf = (blocks: readonly Block[], raw: string): string =>
  blocks.map(({ start, end }) => raw.slice(start, end)).join('\n');

/** Long texts need no counting. */
const isNothing = (text: string): boolean => text.length < 500 && countLetters(text) < LEAST_LETTERS;

/** The reader's word goes before ours; what cannot be seen is kept only where Readability kept it. */
function decide(
  { kept, homeOf }: Survey,
  { keep, shape: { keys } }: ReturnType<typeof chooseBlocks>,
  { seen, remembered }: { readonly seen: readonly boolean[]; readonly remembered: Remembered },
) {
  const [always, never] = [new Set(remembered.keep), new Set(remembered.drop)];
  const byReader = homeOf.map((home) => always.has(keys[home] ?? '') || never.has(keys[home] ?? ''));
  const decided = homeOf.map((home, i) => {
    if (byReader[i]) return always.has(keys[home] ?? '');
    return (keep[i] ?? false) && (seen[i] || (kept[i] ?? 0) > 0.5);
  });
  return { keep: decided, byReader };
}

/** For each block, whether it lies in one of the others; both in order. */
function areIn(blocks: readonly Block[], others: readonly Block[]): boolean[] {
  let at = 0;
  return blocks.map(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
}
