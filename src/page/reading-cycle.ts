// One reading after another of one page: extract, ask, hand over. Only the latest counts, whatever comes back late.
import type { Article } from '../core/article/article';
import type { ReadFailure } from '../core/article/read-failure';
import type { Annotations } from '../core/reading/reading';
import type { Settings } from '../core/reading/settings';
import { fail, type Result } from '../core/result';
import type { Ask, fromPage } from '../messaging/contract';
import { type Extract, type Extraction, type PageReading, placeFindings } from './page-reading';

export type CycleWorld = {
  readonly document: Document;
  readonly ask: Ask<typeof fromPage>;
  /** The life of this script. `isInvalid` once the extension has gone. */
  readonly ctx: { readonly signal: AbortSignal; readonly isInvalid: boolean };
  readonly extract: Extract;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  /** The page has been extracted, for better or worse. */
  readonly extracted: () => void;
  /** A Reading is there, or none is any more. `settings` are null where they could not be had. */
  readonly adopt: (reading: PageReading | null, settings: Settings | null) => void;
};

/** How long the steps of the last reading took, ms from its start. `painted` is when the marks were handed to the browser. */
export type Timings = { readonly extracted: number; readonly annotated: number; readonly painted: number };

export type ReadOutcome = { read: boolean };

export type ReadingCycle = {
  /**
   * Reads from the start. Quietly: findings are kept, and nobody is asked, where the article's text is the same. Anyway: also
   * what looks like no article, now and until the Reading is dropped.
   */
  read(quietly: boolean, anyway?: boolean): Promise<ReadOutcome>;
  /** The reading under way, or one that has just ended; else null. */
  joinable(): Promise<ReadOutcome> | null;
  /** Drops the Reading, and what is under way. */
  end(): void;
  readonly current: () => PageReading | null;
  /** Of the last reading that was painted; null before. */
  readonly timings: () => Timings | null;
};

type Latest = { readonly outcome: Promise<ReadOutcome>; doneAt: number | null };

/** Who injects this script asks it to read, which it does by itself: a reading this fresh (ms) answers too. */
const FRESH_MS = 1_000;

/** Pages are hostile: what throws over one is a page without an article, and is reported. */
const extractSafely = (
  { extract, document, report }: CycleWorld,
  anyway: boolean,
): Result<Extraction, ReadFailure> => {
  try {
    return extract(document, document.location.href, { anyway });
  } catch (error) {
    report(error);
    return fail({ reason: 'no-article' });
  }
};

/** The worker may die over a request; it starts again for the next. */
const annotate = ({ ask, ctx }: CycleWorld, article: Article): Promise<Annotations> =>
  ask('annotate', { article }).catch((error: unknown) => {
    if (ctx.isInvalid) throw error;
    return ask('annotate', { article });
  });

/** Another address ends the Reading before; so the text alone decides. */
const isSame = (reading: PageReading | null, { article }: Extraction): boolean =>
  reading?.article.text === article.text;

/** A cycle of readings over a document. */
export const createReadingCycle = (world: CycleWorld): ReadingCycle => {
  const { document, ask, ctx, now } = world;
  let reading: PageReading | null = null;
  let turn = 0;
  let latest: Latest | null = null;
  let timings: Timings | null = null;
  let insists = false;
  const state = () => ({ read: reading !== null });

  const adopt = (next: PageReading | null, settings: Settings | null) => {
    reading = next;
    world.adopt(next, settings);
  };
  const readOnce = async (quietly: boolean): Promise<ReadOutcome> => {
    turn++;
    const mine = turn;
    const started = now();
    // Asked for now, so that the worker wakes up while the page is extracted.
    const asked = ask('settings', {}).catch(() => null);
    const result = extractSafely(world, insists);
    const extracted = now() - started;
    world.extracted();
    if (!result.ok) {
      adopt(null, null);
      await ask('failed', { failure: result.error });
      return state();
    }
    const known = quietly && isSame(reading, result.value) ? reading?.findings : undefined;
    const findings = known ?? (await annotate(world, result.value.article));
    const annotated = now() - started;
    const settings = await asked;
    if (mine !== turn || ctx.signal.aborted) return state();
    adopt(placeFindings(result.value, findings, document), settings);
    timings = { extracted, annotated, painted: now() - started };
    return state();
  };

  return {
    current: () => reading,
    timings: () => timings,
    read: (quietly, anyway = false) => {
      insists ||= anyway;
      const mine: Latest = { outcome: readOnce(quietly), doneAt: null };
      latest = mine;
      return mine.outcome.finally(() => {
        mine.doneAt = now();
      });
    },
    joinable: () => {
      if (latest === null) return null;
      const fresh = latest.doneAt === null || (reading !== null && now() - latest.doneAt < FRESH_MS);
      return fresh ? latest.outcome : null;
    },
    end: () => {
      turn++;
      insists = false;
      adopt(null, null);
    },
  };
};
