// Highlights of a page, asked for by its content script: found again in its text, added, edited, removed, undone. The script speaks of
// its own page only: which clipping that is, is found here by the page's identity.

import * as v from 'valibot';
import { anchorText } from '../core/anchoring/anchor-text';
import { describePassage } from '../core/anchoring/describe';
import type { Article } from '../core/article/article';
import type { Clipping, ClippingId } from '../core/clippings/clipping';
import {
  type Highlight,
  type HighlightEdit,
  type HighlightId,
  HighlightIdSchema,
} from '../core/clippings/highlight';
import { pageIdentity } from '../core/clippings/page-identity';
import {
  anchorHighlights,
  newAnchorings,
  showHighlight,
  showHighlights,
} from '../core/reading/page-highlights';
import { annotateArticle } from '../core/reading/read-article';
import { formulaPlaces } from '../core/terms/formula-places';
import type { fromPage, PageMarks, Payload, Reply } from '../messaging/contract';
import type { HighlightChange } from '../store/clippings/highlights';
import type { MarkHistory } from '../store/mark-history';
import { articleOf, capturePage, type PageArticle, type SaveWorld } from './save-tab';

export type MarkWorld = SaveWorld & {
  readonly history: MarkHistory;
  /** A random UUID. */
  readonly newId: () => string;
};

/** The addresses of a page, as its Article has them. */
export type PageAddress = Pick<Article, 'url' | 'canonicalUrl'>;

type Outcome<N extends keyof typeof fromPage> = Reply<typeof fromPage, N>;
type Refused = {
  readonly status: 'not-kept';
  readonly failure: Extract<Outcome<'editMark'>, { status: 'not-kept' }>['failure'];
};

const refused = (failure: Refused['failure']): Refused => ({ status: 'not-kept', failure });

const identityOf = ({ url, canonicalUrl }: PageAddress): string =>
  pageIdentity({ finalUrl: url, canonicalUrl });

/** Nothing of a private window is written without a second yes. */
const mayWrite = async (tabId: number, secondYes: boolean | undefined, world: MarkWorld): Promise<boolean> =>
  secondYes === true || !(await world.isPrivate(tabId));

/** The texts in which these Highlights were marked, by the number of the version. */
const textsOf = async (
  id: ClippingId,
  highlights: readonly Highlight[],
  { clippings }: MarkWorld,
): Promise<ReadonlyMap<number, string>> => {
  const numbers = new Set(highlights.flatMap(({ version }) => version ?? []));
  const texts = new Map<number, string>();
  for (const number of numbers) {
    const body = await clippings.body(id, number);
    if (body.ok && body.value !== null) texts.set(number, body.value.article.text);
  }
  return texts;
};

/** The Highlights of a page in this text of it. Throws where the store cannot be asked. */
export const marksHere = async (
  { page, text }: { readonly page: PageAddress; readonly text: string },
  tabId: number,
  world: MarkWorld,
): Promise<PageMarks> => {
  const identity = identityOf(page);
  const reach = await world.history.reach(identity);
  const known = await world.clippings.knownPage(identity);
  if (!known.ok) throw new Error(known.error);
  if (known.value === null) return { highlights: [], reach };
  const { id } = known.value;
  const highlights = await world.clippings.highlights(id);
  if (!highlights.ok) throw new Error(highlights.error);
  const texts = await textsOf(id, highlights.value, world);
  const anchored = anchorHighlights(text, highlights.value, (version) => texts.get(version) ?? null);
  const changed = newAnchorings(anchored, world.now());
  if (changed.length > 0 && (await mayWrite(tabId, false, world)))
    await world.clippings.noteAnchorings(changed);
  return { highlights: [...showHighlights(anchored, text)], reach };
};

type InVersion = { readonly id: ClippingId; readonly version: number };

/** The version that holds the page's text as it is; saved now where the library has none. */
const versionOf = async (
  page: PageArticle,
  world: MarkWorld,
): Promise<{ readonly status: 'there'; readonly in: InVersion } | Refused> => {
  const known = await world.clippings.knownPage(identityOf(page.article));
  if (!known.ok) return refused(known.error);
  const sha256 = await world.hash(page.article.text);
  if (known.value?.sha256 === sha256) return { status: 'there', in: known.value };
  const saved = await world.clippings.save(await capturePage(page, world), {});
  return saved.ok ? { status: 'there', in: saved.value } : refused(saved.error);
};

const makeHighlight = async (
  { article }: PageArticle,
  { place, colour }: Pick<Payload<typeof fromPage, 'mark'>, 'place' | 'colour'>,
  { id, version }: InVersion,
  world: MarkWorld,
): Promise<Highlight> => {
  const { terms } = annotateArticle(article, await world.terminology());
  const at = world.now();
  return {
    id: v.parse(HighlightIdSchema, world.newId()),
    clippingId: id,
    version,
    selectors: describePassage(anchorText(article.text), article.blocks, place, formulaPlaces(terms)),
    colour,
    note: '',
    tags: [],
    createdAt: at,
    updatedAt: at,
  };
};

/** Marks a passage of the page of a tab. Says "kept" once it is written, and never before. */
export const markPassage = async (
  { place, quote, colour, secondYes }: Payload<typeof fromPage, 'mark'>,
  tabId: number,
  world: MarkWorld,
): Promise<Outcome<'mark'>> => {
  if (!(await mayWrite(tabId, secondYes, world))) return { status: 'private-window' };
  const page = await articleOf(tabId, world);
  if (page?.article.text.slice(place.start, place.end) !== quote) return { status: 'page-changed' };
  const version = await versionOf(page, world);
  if (version.status !== 'there') return version;
  const highlight = await makeHighlight(page, { place, colour }, version.in, world);
  const done = await world.clippings.setHighlight(highlight, null, highlight);
  if (!done.ok) return refused(done.error);
  await world.history.add(identityOf(page.article), { before: null, after: highlight });
  const anchoring = { status: 'exact', place } as const;
  return { status: 'kept', highlight: showHighlight({ highlight, anchoring }, page.article.text) };
};

type Change = {
  readonly page: PageAddress;
  readonly id: HighlightId;
  readonly secondYes?: boolean | undefined;
};

/** Runs a change of one Highlight of a page, and remembers it as a step. */
const change = async (
  { page, secondYes }: Change,
  tabId: number,
  world: MarkWorld,
  run: (clippingId: Clipping['id']) => ReturnType<SaveWorld['clippings']['removeHighlight']>,
): Promise<Outcome<'removeMark'>> => {
  if (!(await mayWrite(tabId, secondYes, world))) return { status: 'private-window' };
  const identity = identityOf(page);
  const known = await world.clippings.knownPage(identity);
  if (!known.ok) return refused(known.error);
  if (known.value === null) return refused('gone');
  const done = await run(known.value.id);
  if (!done.ok) return refused(done.error);
  await world.history.add(identity, stepOf(done.value));
  return { status: 'kept' };
};

const stepOf = ({ before, after }: HighlightChange) => ({ before, after });

/** Edits a Highlight of the page. */
export const editMark = (
  { colour, note, tags, ...which }: Change & HighlightEdit,
  tabId: number,
  world: MarkWorld,
): Promise<Outcome<'editMark'>> =>
  change(which, tabId, world, (clippingId) =>
    world.clippings.editHighlight({ clippingId, id: which.id }, { colour, note, tags }),
  );

/** Removes a Highlight of the page; undo has it. */
export const removeMark = (which: Change, tabId: number, world: MarkWorld): Promise<Outcome<'removeMark'>> =>
  change(which, tabId, world, (clippingId) => world.clippings.removeHighlight({ clippingId, id: which.id }));

/** Takes a step back or again. A step that cannot be taken any more (its clipping was deleted) is forgotten. */
export const undoMark = async (
  { page, way, secondYes }: Payload<typeof fromPage, 'undoMark'>,
  tabId: number,
  world: MarkWorld,
): Promise<Outcome<'undoMark'>> => {
  if (!(await mayWrite(tabId, secondYes, world))) return { status: 'private-window' };
  const identity = identityOf(page);
  const step = await world.history.next(identity, way);
  const key = step?.before ?? step?.after;
  if (!step || !key) return { status: 'nothing' };
  const [from, to] = way === 'undo' ? [step.after, step.before] : [step.before, step.after];
  const done = await world.clippings.setHighlight(key, from, to);
  const isOver =
    !done.ok && (done.error === 'gone' || done.error === 'overtaken' || done.error === 'damaged');
  if (done.ok || isOver) await world.history.take(identity, way, isOver);
  return done.ok ? { status: 'kept' } : refused(done.error);
};
